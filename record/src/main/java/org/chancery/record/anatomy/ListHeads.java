package org.chancery.record.anatomy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.record.finding.Finding;
import org.chancery.record.language.WordSet;
import org.chancery.record.people.Participant;

/**
 * The heads of groups within a list of those present that name no side: {@code In attendance},
 * {@code The following were also present}, {@code Secretariat}; and what ends such a list.
 */
final class ListHeads {

  private static final int LONGEST_NOTE = 30;
  private static final int LONGEST_HEAD = 60;

  /** What ends a list of those present. */
  private static final Phrases ENDS =
      Phrases.of(
          "absent",
          "apologies",
          "excused",
          "regrets",
          "agenda",
          "contents",
          "order of the day",
          "not present");

  private static final WordSet ROLES =
      WordSet.of(
          "present",
          "attendance",
          "attending",
          "secretariat",
          "secretaries",
          "interpreters",
          "observers",
          "advisers",
          "advisors",
          "experts");

  private static final WordSet ONE = WordSet.of("secretary", "interpreter", "translator");

  private static final WordSet SMALL =
      WordSet.of("of", "on", "and", "for", "with", "in", "to", "from", "between", "by");

  private ListHeads() {}

  /** Tells whether words at {@code at} end a list of those present. */
  static boolean end(String t, int at) {
    return ENDS.at(t, at);
  }

  /**
   * Tells whether words alone on a line, or before a colon, tell in what part people were there,
   * and no side.
   */
  static boolean isRole(String words, boolean colon) {
    String last = words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return words.indexOf(',') < 0 && (ROLES.contains(last) || colon && ONE.contains(last));
  }

  /** {@code The following were also present:} alone on a line. */
  static boolean isRoleLine(String t, Line line) {
    int colon = line.end() - 1;
    return t.charAt(colon) == ':'
        && line.length() < LONGEST_HEAD
        && isRole(t.substring(line.start(), colon), true);
  }

  /** A line of words, no name and no office among them, that stands above the text. */
  static boolean isTitle(Page page, int i, int limit) {
    Line line = page.line(i);
    String t = page.text().text();
    boolean above = line.gap() && i + 1 < limit && page.line(i + 1).is(Shape.PROSE | Shape.LONG);
    if (!above || line.is(Shape.OFFICE)) {
      return false;
    }
    MatterTokens tokens = MatterTokens.of(t, page.span(i));
    boolean small = false;
    long people =
        WordClass.RANK.bit() | WordClass.HONORIFIC.bit() | WordClass.HONORIFIC_PLURAL.bit();
    for (int k = 0; k < tokens.size(); k++) {
      if (tokens.has(k, people | MatterTokens.SIGN)) {
        return false;
      }
      small |= tokens.isAny(k, SMALL);
    }
    return small;
  }

  /** Returns those listed with their task for a title where they have no other. */
  static List<Finding<Participant>> tasked(
      List<Finding<Participant>> listed, Optional<String> task) {
    return task.isEmpty()
        ? listed
        : listed.stream()
            .map(f ->
                f.map(
                    p -> new Participant(p.name(), p.title().or(() -> task), p.side(), p.group())))
            .toList();
  }

  /** Returns the task of those whom the head introduces. */
  static Optional<String> task(String words) {
    String last = words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return last.startsWith("secretar")
        ? Optional.of("secretary")
        : last.startsWith("interpreter") || last.equals("translator")
            ? Optional.of("interpreter")
            : Optional.empty();
  }

  /** Returns a title without the note of the items for which one was there: {@code (Item 3)}. */
  static String withoutItems(String title) {
    int open = title.lastIndexOf('(');
    boolean bracket = open >= 0 && title.endsWith(")");
    String note = bracket ? title.substring(open + 1, title.length() - 1) : title;
    int comma = note.lastIndexOf(',');
    boolean last = !bracket && comma > 0 && isItems(note.substring(comma + 1));
    if (last) {
      return note.substring(0, comma).strip();
    }
    return isItems(note) ? title.substring(0, Math.max(0, open)).strip() : title;
  }

  /** {@code Item 3}, {@code for items 1–3}, {@code Minutes 2 and 4}. */
  static boolean isItems(String note) {
    String words = note.strip().toLowerCase(Locale.ROOT);
    String bare = words.startsWith("for ") ? words.substring(4) : words;
    bare = bare.startsWith("part of ") ? bare.substring(8) : bare;
    boolean item =
        bare.startsWith("item")
            || bare.startsWith("minute")
            || bare.startsWith("agenda item")
            || bare.startsWith("paragraph");
    return item && bare.length() < LONGEST_NOTE && bare.chars().anyMatch(Character::isDigit);
  }
}
