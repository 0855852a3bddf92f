package org.chancery.record.anatomy;

import java.util.ArrayList;
import java.util.List;
import org.chancery.transcript.EditorialQuery;
import org.chancery.transcript.Span;
import org.chancery.transcript.Transcript;

/** Asks the editor where the parts of a paper do not fit together. */
final class AnatomyDoubts {

  private static final String[] ANNOUNCED = {
    "i enclose ",
    "i inclose ",
    "is enclosed",
    "is inclosed",
    "are enclosed",
    "are inclosed",
    "enclosed herewith",
    "inclosed herewith",
    "i transmit herewith",
    "herewith enclosed",
    "herewith inclosed",
    "enclosed please find",
  };

  private static final int LONGEST_LABEL = 16;

  private AnatomyDoubts() {}

  /** Returns the questions about enclosures announced and not printed. */
  static List<EditorialQuery> of(Transcript transcript, Anatomy anatomy) {
    List<EditorialQuery> out = new ArrayList<>();
    if (anatomy.annexes().enclosures().isEmpty()) {
      Span body = anatomy.matter().span();
      int at = announced(transcript.text(), body.start(), body.end());
      Span words =
          at >= 0
              ? new Span(at, Math.min(body.end(), at + 20))
              : labelled(transcript.text(), body.end(), anatomy.extent().end());
      if (!words.isEmpty()) {
        out.add(Doubts.enclosureMissing(words));
      }
    }
    anatomy.annexes().enclosures().stream()
        .filter(enclosure -> enclosure.anatomy().matter().span().isEmpty())
        .forEach(empty ->
            empty.label().ifPresent(label -> out.add(Doubts.enclosureMissing(label.span()))));
    return out;
  }

  /** {@code Enclosure: a sketch.} on a line of the foot; an empty span when there is none. */
  private static Span labelled(String t, int from, int to) {
    for (int line = t.lastIndexOf('\n', Math.max(0, from - 1)) + 1; line < to; ) {
      int end = t.indexOf('\n', line);
      end = end < 0 || end > to ? to : end;
      int colon = t.indexOf(':', line, end);
      boolean label = Chars.starts(t, line, "enclosure") || Chars.starts(t, line, "inclosure");
      if (label && colon > 0 && colon - line < LONGEST_LABEL) {
        return new Span(line, end);
      }
      line = end + 1;
    }
    return new Span(from, from);
  }

  /**
   * Every phrase has the letters {@code closed}, {@code close} or {@code transmit}; look for {@code
   * here} and those first.
   */
  private static int announced(String t, int from, int to) {
    for (int at = next(t, from, to); at >= 0; at = next(t, at + 1, to)) {
      for (String phrase : ANNOUNCED) {
        int start = Math.max(from, at - 12);
        for (int i = start; i <= at; i++) {
          if (Chars.starts(t, i, phrase) && i + phrase.length() <= to) {
            return i;
          }
        }
      }
    }
    return -1;
  }

  private static int next(String t, int from, int to) {
    int close = t.indexOf("nclose", from, to);
    int here = t.indexOf("herewith", from, close < 0 ? to : close);
    return here < 0 ? close : here;
  }
}
