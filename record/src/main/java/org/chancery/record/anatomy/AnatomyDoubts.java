package org.chancery.record.anatomy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.transcript.EditorialQuery;
import org.chancery.transcript.Span;
import org.chancery.transcript.Transcript;

/** Asks the editor where the parts of a paper do not fit together. */
final class AnatomyDoubts {

  private static final int LONGEST_LABEL = 16;

  private AnatomyDoubts() {}

  /**
   * Returns the questions about enclosures announced and not printed.
   *
   * @param announced the first words of the matter that announce one
   */
  static List<EditorialQuery> of(Transcript transcript, Anatomy anatomy, Optional<Span> announced) {
    List<EditorialQuery> out = new ArrayList<>();
    if (anatomy.annexes().enclosures().isEmpty()) {
      Span body = anatomy.matter().span();
      Span words =
          announced.orElseGet(
              () -> labelled(transcript.text(), body.end(), anatomy.extent().end()));
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
}
