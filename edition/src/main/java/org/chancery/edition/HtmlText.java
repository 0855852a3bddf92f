package org.chancery.edition;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.record.Record;
import org.chancery.transcript.LineMap;
import org.chancery.transcript.Mark;
import org.chancery.transcript.Span;
import org.chancery.transcript.Stratum;
import org.chancery.transcript.Transcript;

/**
 * Writes the text of a record so that its text content is the source's text, unit by unit. Words
 * that a layer leaves out bear a class, so that a style sheet alone can switch between layers:
 * {@code nt} is not in the text as typed, {@code nc} not in the text as corrected.
 */
final class HtmlText {

  private static final String[] LAYERS = {"", "nt", "nc", "nt nc"};

  private final Transcript transcript;
  private final String text;
  private final MarginNotes notes;
  private final Html html;
  private final BitSet typed;
  private final BitSet corrected;
  private final Inks inks;
  private final List<NoteCalls.Call> calls;
  private int written;
  private boolean margin = true;
  private final List<Strand> strands = new ArrayList<>();

  HtmlText(Record record, Html html) {
    this.transcript = record.transcript();
    this.text = transcript.text();
    this.notes = MarginNotes.of(record);
    this.html = html;
    this.typed = kept(Stratum.TYPED);
    this.corrected = kept(Stratum.CORRECTED);
    this.inks = Inks.of(transcript);
    this.calls = NoteCalls.of(transcript);
  }

  /** Tells whether anything stands in the margin. */
  boolean noted() {
    return !notes.isEmpty();
  }

  /** Returns the lines without notes. */
  TextLines lines(List<Span> evidence) {
    margin = false;
    List<Integer> starts = new ArrayList<>();
    Set<Span> cut = write(evidence, starts);
    String all = html.written();
    List<TextLines.Line> out = new ArrayList<>();
    int at = 0;
    for (int line = 1; line <= transcript.lines().count(); line++) {
      boolean empty = transcript.lines().span(line).isEmpty();
      int end = at + 1 < starts.size() ? starts.get(at + 1) : all.length();
      out.add(new TextLines.Line(line, empty ? "" : all.substring(starts.get(at), end)));
      at += empty ? 0 : 1;
    }
    return new TextLines(out, cut);
  }

  private BitSet kept(Stratum stratum) {
    Kept kept = new Kept(transcript.layer(stratum));
    BitSet out = new BitSet(text.length());
    for (int i = 0; i < text.length(); i++) {
      out.set(i, kept.keeps(i));
    }
    return out;
  }

  /** Writes the lines; returns the spans of evidence that stand in several pieces. */
  Set<Span> write(List<Span> evidence) {
    return write(evidence, new ArrayList<>());
  }

  /** Writes the lines; adds to {@code starts} where each begins in what is written. */
  private Set<Span> write(List<Span> evidence, List<Integer> starts) {
    LineMap lines = transcript.lines();
    for (int line = 1; line <= lines.count(); line++) {
      line(line, lines.span(line));
    }
    marks(transcript.marks());
    calls.forEach(this::back);
    for (Span span : new LinkedHashSet<>(evidence)) {
      if (!span.isEmpty()) {
        strands.add(new Strand(span, Strand.Kind.EVIDENCE, "span", "w", List.of()));
      }
    }
    return new Weaver(html, strands, this::leaves, starts).weave(text.length());
  }

  private void line(int number, Span span) {
    if (span.isEmpty()) {
      return;
    }
    StringBuilder classes = new StringBuilder("l");
    boolean blank = Words.blank(span.of(text));
    classes.append(blank ? " blank" : "");
    classes.append(notes.of(number).part().map(p -> " " + p).orElse(""));
    classes.append(!blank && none(span, typed) ? " nt" : "");
    classes.append(!blank && none(span, corrected) ? " nc" : "");
    List<String> attributes = new ArrayList<>(List.of("id", "l" + number));
    if (!blank) {
      attributes.addAll(List.of("data-n", Integer.toString(number)));
    }
    String note = String.join("\n", notes.of(number).notes());
    if (margin && !note.isEmpty()) {
      attributes.addAll(List.of("data-note", note));
    }
    strands.add(new Strand(span, Strand.Kind.LINE, "div", classes.toString(), attributes));
  }

  /** Tells whether none of the words of a span belongs to a layer. */
  private boolean none(Span span, BitSet layer) {
    for (int i = layer.nextSetBit(span.start());
        i >= 0 && i < span.end();
        i = layer.nextSetBit(i + 1)) {
      if (text.charAt(i) > ' ') {
        return false;
      }
    }
    return true;
  }

  private void marks(List<Mark> marks) {
    for (Mark mark : marks) {
      if (!mark.span().isEmpty()) {
        MarkWords words = MarkWords.of(mark);
        strands.add(
            new Strand(
                mark.span(),
                Strand.Kind.MARK,
                words.element(),
                words.classes(),
                List.of("title", words.title())));
      }
      marks(mark.children());
    }
  }

  /** Makes the number of a note lead back to where it is called. */
  private void back(NoteCalls.Call call) {
    List<String> attributes =
        List.of("href", "#call" + call.number(), "title", "Where this note is called");
    strands.add(new Strand(call.label(), Strand.Kind.MARK, "a", "back", attributes));
  }

  /** Writes words, and calls after the words that they stand behind. */
  private void leaves(int from, int to) {
    int at = from;
    while (written < calls.size() && before(calls.get(written).at(), to)) {
      NoteCalls.Call call = calls.get(written++);
      words(at, call.at());
      at = call.at();
      call(call);
    }
    words(at, to);
  }

  private boolean before(int at, int end) {
    return at < end || at == end && text.charAt(end - 1) != '\n';
  }

  /** Writes a call without words of its own; a style sheet shows its number. */
  private void call(NoteCalls.Call call) {
    String number = Integer.toString(call.number());
    html.element(
        "a",
        "",
        "class",
        "call nt nc",
        "id",
        "call" + number,
        "href",
        "#l" + call.line(),
        "data-n",
        number,
        "aria-label",
        "Note " + number);
  }

  private void words(int from, int to) {
    int at = from;
    while (at < to) {
      int end = at + 1;
      String classes = classes(at);
      while (end < to && classes(end).equals(classes)) {
        end++;
      }
      if (classes.isEmpty()) {
        html.text(text.substring(at, end));
      } else {
        html.element("span", text.substring(at, end), "class", classes);
      }
      at = end;
    }
  }

  private String classes(int at) {
    String ink = inks.at(at);
    String layers = LAYERS[(typed.get(at) ? 0 : 1) + (corrected.get(at) ? 0 : 2)];
    return ink.isEmpty() || layers.isEmpty() ? ink + layers : ink + " " + layers;
  }
}
