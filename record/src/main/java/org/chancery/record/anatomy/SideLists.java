package org.chancery.record.anatomy;

import java.util.List;
import java.util.Optional;
import org.chancery.record.finding.Finding;
import org.chancery.record.finding.Maker;
import org.chancery.record.people.Participant;
import org.chancery.transcript.Span;

/**
 * Reads lists of those present that stand in the head of a record, a line or several for each side:
 * {@code On the ... side: A, B}.
 */
final class SideLists {

  private static final int MOST_LINES = 60;
  private static final int LONGEST_LINE = 400;
  private static final int LONGEST_LEAD = 10;

  private SideLists() {}

  /** The participants and the line after the lists. */
  record Reading(List<Finding<Participant>> participants, int end) {}

  /**
   * Reads the lists that begin on line {@code at} or, when it only says <i>Present</i>, on the
   * next.
   */
  static Optional<Reading> read(Page page, int at, int limit) {
    int first = isMarked(page, at) || page.line(at).is(Shape.DATE) ? at : at + 1;
    if (first >= limit || !isMarked(page, first)) {
      return Optional.empty();
    }
    int end = first;
    int marked = 0;
    while (end < limit && end - first < MOST_LINES && belongs(page, end)) {
      marked += isMarked(page, end) ? 1 : 0;
      end++;
    }
    Span region = page.span(first, end);
    MatterTokens tokens = MatterTokens.of(page.text().text(), region);
    MatterText matter = new MatterText(page.text(), region, tokens, List.of());
    List<Finding<Participant>> found =
        PresentReader.read(matter, marker(tokens), tokens.size() - 1).stream()
            .map(SideLists::listed)
            .toList();
    return found.isEmpty() || marked < 2 ? Optional.empty() : Optional.of(new Reading(found, end));
  }

  /** Such a list is one of those present, apart from the text. */
  private static Finding<Participant> listed(Finding<Participant> one) {
    return new Finding<>(
        one.value(), one.evidence(), new Maker.Rule("anatomy/participants"), one.certainty());
  }

  private static boolean labelled(MatterTokens tokens) {
    return tokens.is(0, "participants") || tokens.is(0, "present");
  }

  /** A line that begins by naming a side, <i>Participants</i> before it allowed. */
  private static boolean isMarked(Page page, int i) {
    Line line = page.line(i);
    String t = page.text().text();
    boolean begins =
        SideWords.begins(t, line)
            || Chars.starts(t, line.start(), "p")
            || Chars.starts(t, line.start(), "the following");
    if (line.length() > LONGEST_LINE || !begins || !isDivided(t, line)) {
      return false;
    }
    MatterTokens tokens = MatterTokens.of(t, page.span(i));
    int side = SideWords.end(tokens, marker(tokens));
    char sign = side < 0 || side + 2 >= tokens.size() ? 0 : tokens.sign(side + 1);
    return sign == ':' || sign == '—' || sign == '–' || sign == '-';
  }

  /**
   * Returns the token that begins the words for a side: {@code Participants on the ... side},
   * {@code The following comrades took part on the ... side}.
   */
  private static int marker(MatterTokens tokens) {
    int i = labelled(tokens) ? 1 : 0;
    boolean told = tokens.is(0, "the") && tokens.is(1, "following");
    while (told && i < LONGEST_LEAD && SideWords.end(tokens, i) < 0) {
      i++;
    }
    return i;
  }

  /** Tells whether the line holds a sign that can part the name of a side from its people. */
  private static boolean isDivided(String t, Line line) {
    for (int i = line.start(); i < line.end(); i++) {
      char c = t.charAt(i);
      if (c == ':' || c == '—' || c == '–' || c == '-') {
        return true;
      }
    }
    return false;
  }

  /** Lines of names go on until a sentence. */
  private static boolean belongs(Page page, int i) {
    Line line = page.line(i);
    return isMarked(page, i)
        || (!line.is(Shape.LONG)
            && !line.is(Shape.PROSE)
            && line.length() <= LONGEST_LINE
            && page.text().text().charAt(line.end() - 1) != '.');
  }
}
