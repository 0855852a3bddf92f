package org.chancery.record.anatomy;

import static org.chancery.record.anatomy.MatterTokens.CAPITAL;
import static org.chancery.record.anatomy.MatterTokens.SIGN;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.record.finding.Certainty;
import org.chancery.record.finding.Finding;
import org.chancery.record.people.Participant;

/**
 * Reads a list of those present in running text. Two sides show in words ({@code on the ... side})
 * or in a second coordination within the list: in {@code A, B, C, and Cdes. D and E} the plural
 * title that follows <i>and</i> opens the second side.
 */
final class PresentReader {

  private static final int LONGEST_ADVERBIAL = 7;

  /** Forms of address that say nothing of an office. */
  private static final Set<String> ADDRESS =
      Set.of("Mr.", "Mr", "Mrs.", "Mrs", "Miss", "Ms.", "Dr.", "Dr", "M.", "Mme.", "Mlle.");

  private final MatterText matter;
  private final MatterTokens tokens;
  private final List<Entry> entries = new ArrayList<>();
  private int side;
  private Optional<String> group = Optional.empty();

  /** A participant before it is known whether the list has sides. */
  private record Entry(
      int from, int to, String name, Optional<String> title, int side, Optional<String> group) {}

  private PresentReader(MatterText matter) {
    this.matter = matter;
    this.tokens = matter.tokens();
  }

  /**
   * Reads tokens {@code from..to}, {@code to} included; stops at the first words that are no
   * participant.
   */
  static List<Finding<Participant>> read(MatterText matter, int from, int to) {
    PresentReader reader = new PresentReader(matter);
    reader.list(from, to);
    return reader.findings();
  }

  private void list(int from, int to) {
    int i = from;
    boolean and = false;
    while (i <= to) {
      char sign = tokens.sign(i);
      int marker = SideWords.end(tokens, i);
      if (marker >= 0) {
        openSide(Optional.of(SideWords.words(tokens, i, marker)));
        i = marker + 1;
      } else if (sign == ';' || sign == '.' && SideWords.end(tokens, i + 1) >= 0) {
        i++;
      } else if (isAdverbial(i) && titleAfter(i, to) > i) {
        i = titleAfter(i, to);
        continue;
      } else if (sign == ',' || sign == ':' || sign == '(' || sign == ')') {
        i++;
      } else if (tokens.is(i, "and")
          || tokens.is(i, "also")
          || tokens.is(i, "the")
          || (tokens.is(i, "as") && tokens.is(i + 1, "well"))
          || (tokens.is(i, "well") && tokens.is(i + 1, "as"))
          || tokens.is(i, "as")) {
        and = true;
        i++;
        continue;
      } else {
        int next = entry(i, to, and);
        if (next < 0) {
          return;
        }
        i = next;
      }
      and = false;
    }
  }

  /** {@code in the last hour Mr. ...}: how long one was there. */
  private boolean isAdverbial(int i) {
    return tokens.is(i, "in")
        || tokens.is(i, "from")
        || tokens.is(i, "during")
        || tokens.is(i, "until")
        || tokens.is(i, "after");
  }

  private int titleAfter(int from, int to) {
    for (int i = from + 1; i <= Math.min(to, from + LONGEST_ADVERBIAL); i++) {
      if (tokens.is(i, WordClass.HONORIFIC)) {
        return i;
      }
      if (tokens.has(i, SIGN)) {
        return -1;
      }
    }
    return -1;
  }

  private void openSide(Optional<String> words) {
    side = side == 0 && entries.isEmpty() ? 1 : Math.max(side, 1) + 1;
    group = words;
  }

  /**
   * One participant, or an office that belongs to the one before; returns the token after it, or
   * -1.
   */
  private int entry(int i, int to, boolean and) {
    boolean plural = tokens.is(i, WordClass.HONORIFIC_PLURAL);
    if (plural && and && !entries.isEmpty() && isCoordinated(i, to)) {
      openSide(Optional.empty());
    }
    int name = i;
    Optional<String> title = Optional.empty();
    if (PersonNames.isTitle(tokens, i)) {
      name = PersonNames.afterTitle(tokens, i);
      title = Optional.of(singular(tokens.words(i, name - 1)));
    }
    int end = PersonNames.end(tokens, name, title.isPresent());
    if (end < 0 || title.isEmpty() && isOwner(end + 1)) {
      return office(i, to);
    }
    add(i, end, tokens.words(name, end), title);
    if (!plural) {
      return end + 1;
    }
    return others(end + 1, to, title);
  }

  /** The further names under a plural title. */
  private int others(int from, int to, Optional<String> title) {
    int i = from;
    while (i <= to && (tokens.sign(i) == ',' || tokens.is(i, "and"))) {
      int name = tokens.sign(i) == ',' && tokens.is(i + 1, "and") ? i + 2 : i + 1;
      int end = PersonNames.end(tokens, name, false);
      if (end < 0 || (tokens.is(i, "and") && tokens.is(name, WordClass.HONORIFIC_PLURAL))) {
        return i;
      }
      add(name, end, tokens.words(name, end), title);
      i = end + 1;
    }
    return i;
  }

  /** An office before a name, or after one. */
  private int office(int from, int to) {
    int i = from;
    boolean owned = false;
    while (i <= to && isOfficeWord(i)) {
      owned |= isOwned(i);
      if (!owned && PersonNames.isNameWord(tokens, i) && !isOwner(i + 1)) {
        break;
      }
      i++;
    }
    if (i == from) {
      return -1;
    }
    int end = i <= to ? PersonNames.end(tokens, i, false) : -1;
    String words = tokens.words(from, i - 1);
    if (end >= 0) {
      add(from, end, tokens.words(i, end), Optional.of(words));
      return end + 1;
    }
    if (!entries.isEmpty() && tokens.sign(from - 1) == ',') {
      Entry last = entries.getLast();
      boolean address = last.title().map(ADDRESS::contains).orElse(true);
      if (address) {
        Optional<String> office = Optional.of(words);
        entries.set(
            entries.size() - 1,
            new Entry(last.from(), i - 1, last.name(), office, last.side(), last.group()));
      }
    }
    return i;
  }

  /** A name after a preposition is that of a department or a country, not of a person. */
  private boolean isOwned(int i) {
    int before = tokens.is(i - 1, "the") ? i - 2 : i - 1;
    return tokens.is(before, "of") || tokens.is(before, "for") || tokens.is(before, "in");
  }

  /** {@code Prefect of ...}: what stands before it is no name. */
  private boolean isOwner(int i) {
    return (tokens.is(i, "of") || tokens.is(i, "for")) && !tokens.has(i, CAPITAL);
  }

  private boolean isOfficeWord(int i) {
    if (tokens.has(i, SIGN) || tokens.is(i, WordClass.HONORIFIC)) {
      return false;
    }
    return tokens.has(i, CAPITAL)
        || tokens.is(i, "of")
        || tokens.is(i, "the")
        || tokens.is(i, "for")
        || tokens.is(i, "to")
        || tokens.is(i, "in")
        || tokens.is(i, "and")
        || tokens.is(i, WordClass.RANK)
        || tokens.is(i, WordClass.COMMON_CAPITAL)
        || tokens.is(i, WordClass.BODY_HEAD)
        || tokens.is(i, "interpreter")
        || tokens.is(i, "his")
        || tokens.is(i, "her");
  }

  /** Tells whether at least two names joined by <i>and</i> follow a plural title. */
  private boolean isCoordinated(int title, int to) {
    int end = PersonNames.end(tokens, PersonNames.afterTitle(tokens, title), true);
    return end >= 0 && end + 1 <= to && (tokens.is(end + 1, "and") || tokens.sign(end + 1) == ',');
  }

  private void add(int from, int to, String name, Optional<String> title) {
    entries.add(new Entry(from, to, name, title, side, group));
  }

  private static String singular(String title) {
    return switch (title) {
      case "Cdes." -> "Cde.";
      case "Comrades" -> "Comrade";
      case "comrades" -> "comrade";
      case "Messrs." -> "Mr.";
      case "Drs." -> "Dr.";
      default -> title;
    };
  }

  private List<Finding<Participant>> findings() {
    boolean sides = entries.stream().anyMatch(e -> e.side() > 1) || group.isPresent();
    List<Finding<Participant>> findings = new ArrayList<>(entries.size());
    for (Entry entry : entries) {
      int number = sides ? Math.max(1, entry.side()) : 0;
      Participant value = new Participant(entry.name(), entry.title(), number, entry.group());
      findings.add(
          Finding.byRule(
              "meeting/present", Certainty.HIGH, value, matter.source(entry.from(), entry.to())));
    }
    return findings;
  }
}
