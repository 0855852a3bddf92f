package org.chancery.record.anatomy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.record.finding.Certainty;
import org.chancery.record.finding.Finding;
import org.chancery.record.people.Honours;
import org.chancery.record.people.Participant;
import org.chancery.transcript.Span;

/** Reads the list of those present that heads the minutes of a meeting. */
final class ParticipantReader {

  private static final Phrases PLURAL = Phrases.of("comrades ", "cdes. ", "messrs. ", "messrs ");

  private ParticipantReader() {}

  /** The participants and the line after the list. */
  record Reading(List<Finding<Participant>> participants, int end) {}

  /** Reads the list whose head stands on line {@code at}. */
  static Reading read(Page page, int at, int limit) {
    String t = page.text().text();
    List<Finding<Participant>> out = new ArrayList<>();
    Optional<String> group = Optional.empty();
    Optional<String> task = Optional.empty();
    int side = 0;
    int base = page.line(at).indent();
    int colon = t.indexOf(':', page.line(at).start(), page.line(at).end()) + 1;
    if (colon > 0 && colon < page.line(at).end()) {
      out.addAll(several(page, new Span(colon, page.line(at).end()), 0, group));
      base = Math.max(0, base - 1);
    }
    int i = at + 1;
    for (; i < limit && i - at < 80; i++) {
      Line line = page.line(i);
      if (line.is(Shape.LONG)
          || line.indent() <= base && base > 0
          || line.length() > 160
          || base == 0 && line.is(Shape.PROSE) && !ListHeads.isRoleLine(t, line)) {
        break;
      }
      int from = line.start();
      if (ListHeads.end(t, from) || !out.isEmpty() && ListHeads.isTitle(page, i, limit)) {
        break;
      }
      int mark = t.indexOf(':', from, line.end());
      mark = mark - from < 40 ? mark : -1;
      String head = t.substring(from, mark < 0 ? line.end() : mark);
      if (ListHeads.isRole(head, mark >= 0)) {
        task = ListHeads.task(head);
        group = side > 0 ? group : Optional.empty();
        from = mark < 0 ? line.end() : mark + 1;
      } else if (isHead(page, i, limit)) {
        group = Optional.of(page.words(i));
        continue;
      } else if (mark >= 0) {
        task = Optional.empty();
        group = Optional.of(group(t, from, mark));
        side += side > 0 || isDivided(t, from) ? 1 : 0;
        from = mark + 1;
      }
      out.addAll(ListHeads.tasked(several(page, new Span(from, line.end()), side, group), task));
    }
    return new Reading(out, i);
  }

  /** A line of one or two words in capitals heads the people of a state, when theirs are not. */
  private static boolean isHead(Page page, int i, int limit) {
    return i + 1 < limit
        && !page.line(i + 1).gap()
        && page.line(i).length() < 40
        && capitals(page, i)
        && !capitals(page, i + 1)
        && page.line(i + 1).length() < 160;
  }

  private static boolean capitals(Page page, int i) {
    Line line = page.line(i);
    String t = page.text().text();
    for (int k = line.start(); k < line.end(); k++) {
      char c = t.charAt(k);
      if (Character.isLowerCase(c) || c == ',' || c == '.' || c == ':') {
        return false;
      }
    }
    return true;
  }

  /**
   * Reads the participants on one line: one with a title after a comma, or several names in a row,
   * as in {@code Comrades A, B and C}.
   */
  static List<Finding<Participant>> several(
      Page page, Span words, int side, Optional<String> group) {
    String t = page.text().text();
    int start = words.start();
    while (start < words.end() && t.charAt(start) == ' ') {
      start++;
    }
    boolean plural = PLURAL.at(t, start);
    int from = plural ? t.indexOf(' ', start) + 1 : start;
    int end = words.end();
    while (end > from && ".; ".indexOf(t.charAt(end - 1)) >= 0) {
      end--;
    }
    List<Span> names = names(t, from, end);
    if (names.size() < 2 || !plural && !inRow(t, names) && !titledRow(t, names)) {
      return one(page, words, side, group).map(List::of).orElse(List.of());
    }
    List<Finding<Participant>> out = new ArrayList<>(names.size());
    for (Span name : names) {
      String bare = ListHeads.withoutItems(name.of(t));
      out.add(
          Finding.byRule(
              "anatomy/participants",
              Certainty.HIGH,
              new Participant(bare, Optional.empty(), side, group),
              page.text().source(name)));
    }
    return out;
  }

  /** {@code Colonel Brauth, Dr. Hajdrič}: a title leads each of the names. */
  private static boolean titledRow(String t, List<Span> names) {
    for (Span name : names) {
      String bare = ListHeads.withoutItems(name.of(t));
      MatterTokens tokens =
          MatterTokens.of(t, new Span(name.start(), name.start() + bare.length()));
      boolean titled = PersonNames.isTitle(tokens, 0);
      int first = PersonNames.afterTitle(tokens, 0);
      boolean led = titled || tokens.is(0, WordClass.RANK) && tokens.has(0, MatterTokens.CAPITAL);
      if (!led || PersonNames.end(tokens, first, titled) != tokens.size() - 1) {
        return false;
      }
    }
    return true;
  }

  private static List<Span> names(String t, int from, int to) {
    List<Span> names = new ArrayList<>();
    int at = from;
    for (int i = from; i <= to; i++) {
      boolean comma = i < to && t.charAt(i) == ',';
      boolean and = i < to && t.startsWith(" and ", i);
      if (i == to || comma || and) {
        if (i > at) {
          names.add(new Span(at, i));
        }
        at = comma && t.startsWith(", and ", i) ? i + 6 : comma ? i + 2 : i + 5;
        i = Math.max(i, at - 1);
      }
    }
    return names;
  }

  /** Names in a row: none is an office or a country; two of them have two words each. */
  private static boolean inRow(String t, List<Span> names) {
    for (Span name : names) {
      boolean two = t.indexOf(' ', name.start(), name.end()) > 0;
      if (!NameLine.name(t, name.start(), name.end())
          || names.size() == 2 && !two
          || !personal(t, name)) {
        return false;
      }
    }
    return true;
  }

  private static boolean personal(String t, Span name) {
    long other =
        WordClass.COUNTRY.bit()
            | WordClass.COUNTRY_ACRONYM.bit()
            | WordClass.NATION.bit()
            | WordClass.RANK.bit()
            | WordClass.BODY_HEAD.bit()
            | WordClass.COMMON_CAPITAL.bit();
    MatterTokens tokens = MatterTokens.of(t, name);
    int office = Lexicon.OFFICE | Lexicon.INSTITUTION;
    for (int i = 0; i < tokens.size(); i++) {
      boolean honorific = tokens.is(i, WordClass.HONORIFIC);
      if (!honorific && (tokens.has(i, other) || (Lexicon.of(tokens.word(i)) & office) != 0)) {
        return false;
      }
    }
    return tokens.size() < 9;
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
    while (end < to
        && !(depth == 0 && (t.charAt(end) == ',' && !suffix(t, end) || isDash(t, end, to)))) {
      depth += t.charAt(end) == '(' ? 1 : t.charAt(end) == ')' ? -1 : 0;
      end++;
    }
    String title = Chars.strip(t.substring(Math.min(to, end + 1), to), " .,;");
    int open = t.indexOf('(', start, end);
    if (open > start && t.charAt(end - 1) == ')') {
      title = t.substring(open + 1, end - 1);
      end = open;
    }
    title = ListHeads.withoutItems(title);
    int stop = end;
    while (stop > start && " .;:–-".indexOf(t.charAt(stop - 1)) >= 0 && !initial(t, start, stop)) {
      stop--;
    }
    if (stop <= start) {
      return Optional.empty();
    }
    Participant one =
        participant(t, new Span(start, stop), new Span(start, to), title, side, group);
    return Optional.of(
        Finding.byRule(
            "anatomy/participants", Certainty.HIGH, one, page.text().source(new Span(start, to))));
  }

  /** {@code Mr. Dunmore—NEA}, {@code Mr. Dunmore - NEA}: a dash before the letters of an office. */
  private static boolean isDash(String t, int at, int to) {
    char c = t.charAt(at);
    if (c != '—' && c != '–' && c != '-' || at + 1 >= to) {
      return false;
    }
    String letters = t.substring(at + 1, to).strip();
    return FormSides.isCode(letters) && (c == '—' || t.charAt(at + 1) == ' ');
  }

  /** {@code Ambassador Hollan of Lastria}: what follows the preposition belongs to the rank. */
  private static Optional<Participant> accredited(
      String t, Span words, int side, Optional<String> group) {
    MatterTokens tokens = MatterTokens.of(t, words);
    int end = tokens.is(0, WordClass.RANK) ? PersonNames.end(tokens, 1, false) : -1;
    boolean of = end > 0 && tokens.is(end + 1, "of") && tokens.has(end + 2, MatterTokens.CAPITAL);
    return of
        ? Optional.of(
            new Participant(
                tokens.words(1, end),
                Optional.of(tokens.word(0) + " " + tokens.words(end + 1, tokens.size() - 1)),
                side,
                group))
        : Optional.empty();
  }

  /** An office that leads the name on the line is part of the title. */
  private static Participant participant(
      String t, Span name, Span line, String title, int side, Optional<String> group) {
    Optional<Participant> accredited =
        title.isEmpty() ? accredited(t, name, side, group) : Optional.empty();
    if (accredited.isPresent()) {
      return accredited.get();
    }
    Span all = !title.isEmpty() && OfficeName.alone(t, name) ? line : name;
    Optional<OfficeName> parted = OfficeName.read(t, all);
    if (parted.isPresent()) {
      String office = Chars.strip(parted.get().office().of(t), " ,");
      boolean more = !title.isEmpty() && all.equals(name);
      return new Participant(
          parted.get().name().of(t),
          Optional.of(more ? office + ", " + title : office),
          side,
          group);
    }
    String office = Honours.around(title);
    return new Participant(
        Honours.after(name.of(t)),
        office.isEmpty() ? Optional.empty() : Optional.of(office),
        side,
        group);
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
