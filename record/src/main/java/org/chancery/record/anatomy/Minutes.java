package org.chancery.record.anatomy;

import java.util.ArrayList;
import java.util.List;
import org.chancery.record.anatomy.Protocol.Marking;
import org.chancery.record.anatomy.Protocol.MarkingKind;
import org.chancery.record.finding.Certainty;
import org.chancery.record.finding.Finding;

/**
 * Finds the minutes that those who read a paper in the office wrote below it, each with its
 * writer's initials: no part of the paper, nor of what is enclosed in it.
 */
final class Minutes {

  private static final int MOST_LINES = 24;

  private Minutes() {}

  /** Returns the line that heads the minutes below a paper, or {@code end} where there are none. */
  static int start(Page page, int end) {
    String t = page.text().text();
    for (int i = end - 1; i > 1 && i > end - MOST_LINES; i--) {
      Line line = page.line(i);
      if (line.is(Shape.CLOSE | Shape.SALUTE | Shape.LABEL | Shape.PRESENT)) {
        return end;
      }
      if (i < end - 1 && isHead(t, line)) {
        return initials(t, page.line(end - 1)) && ended(page, i) ? i : end;
      }
    }
    return end;
  }

  /** Returns what the lines say, one mark for each. */
  static List<Finding<Marking>> marks(Page page, int from, int to) {
    List<Finding<Marking>> marks = new ArrayList<>();
    for (int i = from + 1; i < to; i++) {
      Marking minute = new Marking(MarkingKind.MINUTE, page.words(i));
      marks.add(
          Finding.byRule(
              "anatomy/minute", Certainty.HIGH, minute, page.text().source(page.span(i))));
    }
    return marks;
  }

  private static boolean isHead(String t, Line line) {
    return line.length() < 10 && Chars.word(t, line.start(), "minutes")
        || line.length() < 10 && Chars.word(t, line.start(), "minute");
  }

  /** Tells whether a signature, its date or its initials stand just above. */
  private static boolean ended(Page page, int i) {
    Line above = page.line(i - 1);
    return above.is(Shape.NAME | Shape.DATE) && !above.is(Shape.PROSE)
        || initials(page.text().text(), above);
  }

  /** Tells whether a line ends in initials, a date after them allowed: {@code A. D., May 4.} */
  private static boolean initials(String t, Line line) {
    int capitals = 0;
    for (int i = Math.max(line.start(), line.end() - 24); i < line.end(); i++) {
      boolean letter = Character.isUpperCase(t.charAt(i));
      boolean alone =
          letter
              && i + 1 < line.end()
              && t.charAt(i + 1) == '.'
              && (i == line.start() || !Character.isLetter(t.charAt(i - 1)));
      capitals += alone ? 1 : 0;
    }
    return capitals > 1;
  }
}
