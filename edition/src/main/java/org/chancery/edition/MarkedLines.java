package org.chancery.edition;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.transcript.Mark;
import org.chancery.transcript.Span;
import org.chancery.transcript.Transcript;

/**
 * The text of a paper line by line, the notation of the source replaced by the signs of scholarly
 * editing: {@code ⸢…⸣} for a hand's words, {@code ⟦…⟧} for words struck out (the Leiden
 * conventions), {@code ⟨…⟩} for words the editor supplied.
 */
final class MarkedLines {

  /** The signs in the order of the legend. */
  enum Sign {
    HAND("⸢", "⸣", "written by hand", Ink.HAND),
    STRUCK("⟦", "⟧", "struck out", Ink.STRUCK),
    SUPPLIED("⟨", "⟩", "supplied by the editor", Ink.EDITOR),
    DOUBTFUL("⟨", "?⟩", "read with doubt", Ink.EDITOR),
    REMARK("[", "]", "the editor's remark", Ink.EDITOR);

    final String open;
    final String close;
    final String meaning;
    final Ink ink;

    Sign(String open, String close, String meaning, Ink ink) {
      this.open = open;
      this.close = close;
      this.meaning = meaning;
      this.ink = ink;
    }

    /** Says what the signs of the hands and the editor mean that stand in words shown. */
    static Optional<String> legend(String shown) {
      StringBuilder legend = new StringBuilder();
      for (Sign sign : List.of(HAND, STRUCK, SUPPLIED)) {
        if (shown.contains(sign.open)) {
          legend.append(legend.isEmpty() ? "" : "  ");
          legend.append(sign.open).append(sign.meaning).append(sign.close);
        }
      }
      return legend.isEmpty() ? Optional.empty() : Optional.of(legend.toString());
    }
  }

  private final String text;

  /** What is shown of the text; of a mark that reaches beyond, the part that lies within. */
  private final Span shown;

  private final boolean quoting;
  private final List<List<Piece>> lines = new ArrayList<>();
  private final Set<Sign> used = EnumSet.noneOf(Sign.class);

  private MarkedLines(String text, Span shown, boolean quoting) {
    this.text = text;
    this.shown = shown;
    this.quoting = quoting;
  }

  static MarkedLines of(Transcript transcript) {
    Span all = new Span(0, transcript.text().length());
    MarkedLines out = new MarkedLines(transcript.text(), all, false);
    out.lines.add(new ArrayList<>());
    out.stretch(all, transcript.marks(), Ink.PLAIN);
    return out;
  }

  /**
   * Returns the words of a span on one line, the notation replaced by the signs, and brackets and
   * quotation marks balanced. Of a mark that reaches beyond the span only the words within are
   * shown, between signs of their own. Where a note is called that stands elsewhere, nothing is
   * said of it: the words are quoted alone.
   */
  static String words(Transcript transcript, Span span) {
    return Balance.of(running(transcript, span));
  }

  /** Returns the words of a span in the same way, with what is not balanced in it. */
  static String running(Transcript transcript, Span span) {
    MarkedLines out = new MarkedLines(transcript.text(), span, true);
    out.lines.add(new ArrayList<>());
    out.stretch(span, transcript.marks(), Ink.PLAIN);
    StringBuilder words = new StringBuilder();
    for (List<Piece> line : out.lines) {
      line.forEach(piece -> words.append(piece.text()));
      words.append(' ');
    }
    return Words.spaced(words.toString());
  }

  /** Finds by halving, since marks side by side are in order and a paper may have thousands. */
  private static int firstEndingAfter(List<Mark> marks, int offset) {
    int low = 0;
    int high = marks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (marks.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Returns the lines of the source in order, each without its end. */
  List<List<Piece>> lines() {
    return lines;
  }

  /** Returns the signs that occur. */
  Set<Sign> used() {
    return used;
  }

  private void stretch(Span span, List<Mark> marks, Ink ink) {
    int at = Math.max(span.start(), shown.start());
    int end = Math.min(span.end(), shown.end());
    for (int i = quoting ? firstEndingAfter(marks, at) : 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      if (quoting && mark.span().start() >= end) {
        break;
      }
      literal(at, mark.span().start(), ink);
      mark(mark, ink);
      at = Math.max(at, mark.span().end());
    }
    literal(at, end, ink);
  }

  private void mark(Mark mark, Ink around) {
    switch (mark) {
      case Mark.Addition addition -> signed(addition, Sign.HAND, around);
      case Mark.Deletion deletion -> signed(deletion, Sign.STRUCK, around);
      case Mark.Substitution both -> stretch(both.span(), both.children(), around);
      case Mark.Supplied supplied -> signed(supplied, Sign.SUPPLIED, around);
      case Mark.Unclear unclear -> signed(unclear, Sign.DOUBTFUL, around);
      case Mark.Gap gap -> remark(gap, gapWords(gap));
      case Mark.Note note -> {
        if (!quoting || !note.span().isEmpty()) {
          remark(note, "note");
        }
      }
    }
  }

  private void signed(Mark mark, Sign sign, Ink around) {
    Ink ink = around == Ink.STRUCK ? Ink.STRUCK : sign.ink;
    if (quoting && (around(mark, mark.content()) || beside(mark.content()))) {
      stretch(mark.content(), mark.children(), ink);
      return;
    }
    used.add(sign);
    skip(mark.span().start(), mark.content().start());
    sign(sign.open);
    stretch(mark.content(), mark.children(), ink);
    boolean asked = sign == Sign.DOUBTFUL && mark.content().of(text).endsWith("?");
    sign(asked ? Sign.SUPPLIED.close : sign.close);
    skip(mark.content().end(), mark.span().end());
  }

  /** Shows the editor's own words as they are printed, in brackets, or says what is not there. */
  private void remark(Mark mark, String unsaid) {
    used.add(Sign.REMARK);
    if (mark.span().isEmpty()) {
      add(Sign.REMARK.open + unsaid + Sign.REMARK.close, Ink.EDITOR);
      return;
    }
    if (quoting && around(mark, mark.span())) {
      stretch(mark.span(), mark.children(), Ink.EDITOR);
      return;
    }
    int start = Math.max(mark.span().start(), shown.start());
    int end = Math.min(mark.span().end(), shown.end());
    if (text.charAt(start) != '[') {
      add(Sign.REMARK.open, Ink.EDITOR);
    }
    stretch(mark.span(), mark.children(), Ink.EDITOR);
    if (text.charAt(end - 1) != ']') {
      add(Sign.REMARK.close, Ink.EDITOR);
    }
  }

  /** Tells whether what is quoted stands inside a mark, of which it then says nothing. */
  private boolean around(Mark mark, Span content) {
    return content.contains(shown) && !shown.contains(mark.span());
  }

  /** Tells whether of a mark only the notation was touched, none of its words. */
  private boolean beside(Span content) {
    return !content.isEmpty() && !content.overlaps(shown);
  }

  private static String gapWords(Mark.Gap gap) {
    return Words.constant(gap.reason()) + gap.extent().map(e -> ", " + e).orElse("");
  }

  private void sign(String sign) {
    add(sign, Ink.FAINT);
  }

  private void literal(int from, int to, Ink ink) {
    int start = from;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        add(text.substring(start, i), ink);
        start = i + 1;
        if (endsLine(i)) {
          lines.add(new ArrayList<>());
        }
      }
    }
    if (start < to) {
      add(text.substring(start, to), ink);
    }
  }

  /** Passes over the words of the notation, which a sign stands for, but not over line ends. */
  private void skip(int from, int to) {
    for (int i = from; i < to; i++) {
      if (endsLine(i)) {
        lines.add(new ArrayList<>());
      }
    }
  }

  private boolean endsLine(int i) {
    char c = text.charAt(i);
    return c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
  }

  private void add(String words, Ink ink) {
    if (!words.isEmpty()) {
      lines.getLast().add(new Piece(words, ink));
    }
  }
}
