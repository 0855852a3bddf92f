package org.chancery.transcript;

import java.util.ArrayList;
import java.util.List;
import org.chancery.transcript.Mark.Addition;
import org.chancery.transcript.Mark.Deletion;
import org.chancery.transcript.Mark.Gap;
import org.chancery.transcript.Mark.Note;
import org.chancery.transcript.Mark.Substitution;
import org.chancery.transcript.Mark.Supplied;
import org.chancery.transcript.Mark.Unclear;

/**
 * Carries out the marks of a transcript to yield its layers.
 *
 * <p>Who owns the space beside a mark: a mark that a layer leaves out takes with it the spaces before it when what comes
 * after begins with a space, a sign that leans on the word before, or a line end; and the spaces after it when it stood at
 * the beginning of a line. So every layer reads as well-spaced text.
 */
final class Layers {

  /** What a layer does with a mark. */
  enum Use {
    /** The mark stands as printed, brackets and all. */
    VERBATIM,
    /** Its words stand without brackets and signal words. */
    WORDS,
    /** It is left out. */
    NOTHING
  }

  /** Decides what a layer does with a mark. */
  interface Policy {
    Use of(Mark mark);
  }

  private final String text;
  private final Policy policy;
  private final List<Span> kept = new ArrayList<>();

  private Layers(String text, Policy policy) {
    this.text = text;
    this.policy = policy;
  }

  static Layer of(Transcript transcript, Stratum stratum) {
    return switch (stratum) {
      case TYPED -> of(transcript, Layers::typed);
      case CORRECTED -> of(transcript, Layers::corrected);
      case PUBLISHED -> Layer.identity(transcript.text());
    };
  }

  static Layer of(Transcript transcript, Policy policy) {
    if (transcript.marks().stream().allMatch(mark -> policy.of(mark) == Use.VERBATIM)) {
      return Layer.identity(transcript.text());
    }
    Layers layers = new Layers(transcript.text(), policy);
    layers.walk(new Span(0, transcript.text().length()), transcript.marks());
    return Layer.keeping(transcript.text(), layers.spaced());
  }

  private static Use typed(Mark mark) {
    return switch (mark) {
      case Addition a -> Use.NOTHING;
      case Deletion d -> Use.WORDS;
      case Substitution s -> Use.WORDS;
      case Supplied s -> Use.NOTHING;
      case Unclear u -> Use.WORDS;
      case Gap g -> Use.NOTHING;
      case Note n -> Use.NOTHING;
    };
  }

  private static Use corrected(Mark mark) {
    return switch (mark) {
      case Addition a -> Use.WORDS;
      case Deletion d -> Use.NOTHING;
      case Substitution s -> Use.WORDS;
      case Supplied s -> Use.NOTHING;
      case Unclear u -> Use.WORDS;
      case Gap g -> Use.NOTHING;
      case Note n -> Use.NOTHING;
    };
  }

  /** The layer that recognisers read: the hands' changes carried out, the editor's words as printed, no footnotes. */
  static Use working(Mark mark) {
    return switch (mark) {
      case Addition a -> Use.WORDS;
      case Deletion d -> Use.NOTHING;
      case Substitution s -> Use.WORDS;
      case Supplied s -> Use.VERBATIM;
      case Unclear u -> Use.VERBATIM;
      case Gap g -> Use.VERBATIM;
      case Note n -> n.type() == Mark.NoteType.FOOTNOTE ? Use.NOTHING : Use.VERBATIM;
    };
  }

  private void walk(Span range, List<Mark> marks) {
    int at = range.start();
    for (Mark mark : marks) {
      keep(at, mark.span().start());
      at = mark.span().end();
      switch (policy.of(mark)) {
        case VERBATIM -> walk(mark.span(), mark.children());
        case WORDS -> {
          if (mark instanceof Substitution s) {
            walk(new Span(s.span().start(), s.span().end()), s.children());
          } else {
            walk(mark.content(), mark.children());
          }
        }
        case NOTHING -> { }
      }
    }
    keep(at, range.end());
  }

  private void keep(int from, int to) {
    if (from < to) {
      kept.add(new Span(from, to));
    }
  }

  /** Mends the spaces where a mark was left out. */
  private List<Span> spaced() {
    List<Span> out = new ArrayList<>(kept.size());
    for (Span span : kept) {
      int start = span.start();
      int end = span.end();
      if (!out.isEmpty() && out.getLast().end() == start) {
        out.set(out.size() - 1, new Span(out.getLast().start(), end));
        continue;
      }
      boolean lineStart = out.isEmpty() || isLineEnd(text.charAt(out.getLast().end() - 1));
      if (lineStart) {
        start = skipSpaces(start, end);
      } else if (start < end && leans(text.charAt(start))) {
        shorten(out);
      }
      if (start < end) {
        out.add(new Span(start, end));
      }
    }
    return out;
  }

  private int skipSpaces(int start, int end) {
    int i = start;
    while (i < end && isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Takes the spaces at the end of what was kept last. */
  private void shorten(List<Span> out) {
    Span last = out.removeLast();
    int end = last.end();
    while (end > last.start() && isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (end > last.start()) {
      out.add(new Span(last.start(), end));
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\u00A0';
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  private static boolean leans(char c) {
    return isSpace(c) || isLineEnd(c) || ".,;:!?)]”’".indexOf(c) >= 0;
  }
}
