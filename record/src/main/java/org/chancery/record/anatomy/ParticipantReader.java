package org.chancery.record.anatomy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.record.finding.Certainty;
import org.chancery.record.finding.Finding;
import org.chancery.record.people.Participant;
import org.chancery.transcript.Span;

/** Reads the list of those present that heads the minutes of a meeting. */
final class ParticipantReader {

  private ParticipantReader() {}

  /** The participants and the line after the list. */
  record Reading(List<Finding<Participant>> participants, int end) {}

  /** Reads the list whose head stands on line {@code at}. */
  static Reading read(Page page, int at, int limit) {
    String t = page.text().text();
    List<Finding<Participant>> out = new ArrayList<>();
    Optional<String> group = Optional.empty();
    int side = 0;
    int base = page.line(at).indent();
    int colon = t.indexOf(':', page.line(at).start()) + 1;
    if (colon > 0 && colon < page.line(at).end()) {
      one(page, new Span(colon, page.line(at).end()), 0, group).ifPresent(out::add);
      base = Math.max(0, base - 1);
    }
    int i = at + 1;
    for (; i < limit && i - at < 80; i++) {
      Line line = page.line(i);
      if (line.is(Shape.LONG)
          || line.indent() <= base && base > 0
          || line.length() > 160
          || base == 0 && line.is(Shape.PROSE)) {
        break;
      }
      int from = line.start();
      int mark = t.indexOf(':', from);
      if (mark >= 0 && mark < line.end() && mark - from < 40) {
        group = Optional.of(group(t, from, mark));
        side += side > 0 || isDivided(t, from) ? 1 : 0;
        from = mark + 1;
      }
      one(page, new Span(from, line.end()), side, group).ifPresent(out::add);
    }
    return new Reading(out, i);
  }

  /** {@code For ...:} heads one of two sides; other heads name delegations of many. */
  private static boolean isDivided(String t, int from) {
    return Chars.word(t, from, "for") || Chars.starts(t, from, "on the ");
  }

  private static String group(String t, int from, int to) {
    MatterTokens tokens = MatterTokens.of(t, new Span(from, to));
    return isDivided(t, from)
        ? SideWords.words(tokens, 0, tokens.size() - 1)
        : t.substring(from, to).trim();
  }

  /**
   * Reads one participant: a name, and after a comma or in brackets a title.
   *
   * @param side the side, 0 for none
   * @param group the words that name the side
   */
  static Optional<Finding<Participant>> one(
      Page page, Span words, int side, Optional<String> group) {
    String t = page.text().text();
    int to = words.end();
    int start = words.start();
    while (start < to && " —-–:".indexOf(t.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    int depth = 0;
    while (end < to && !(depth == 0 && t.charAt(end) == ',' && !suffix(t, end))) {
      depth += t.charAt(end) == '(' ? 1 : t.charAt(end) == ')' ? -1 : 0;
      end++;
    }
    String title = Chars.strip(t.substring(Math.min(to, end + 1), to), " .,;");
    int open = t.indexOf('(', start);
    if (open > start && open < end && t.charAt(end - 1) == ')') {
      title = t.substring(open + 1, end - 1);
      end = open;
    }
    int stop = end;
    while (stop > start && " .;:".indexOf(t.charAt(stop - 1)) >= 0 && !initial(t, start, stop)) {
      stop--;
    }
    if (stop <= start) {
      return Optional.empty();
    }
    String name = t.substring(start, stop);
    Participant one =
        new Participant(name, title.isEmpty() ? Optional.empty() : Optional.of(title), side, group);
    return Optional.of(
        Finding.byRule(
            "anatomy/participants", Certainty.HIGH, one, page.text().source(new Span(start, to))));
  }

  private static boolean suffix(String t, int comma) {
    return Chars.starts(t, comma, ", jr") || Chars.starts(t, comma, ", sr");
  }

  private static boolean initial(String t, int start, int stop) {
    return t.charAt(stop - 1) == '.'
        && (stop - start > 3 && (t.startsWith("Jr.", stop - 3) || t.startsWith("Sr.", stop - 3))
            || stop - 2 >= start
                && Character.isUpperCase(t.charAt(stop - 2))
                && (stop - 2 == start || t.charAt(stop - 3) == ' '));
  }
}
