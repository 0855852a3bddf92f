package org.chancery.record.anatomy;

import static org.chancery.record.anatomy.MatterTokens.ALL_CAPITALS;
import static org.chancery.record.anatomy.MatterTokens.CAPITAL;
import static org.chancery.record.anatomy.MatterTokens.GENITIVE;
import static org.chancery.record.anatomy.MatterTokens.INITIAL;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.record.finding.Certainty;
import org.chancery.record.finding.Finding;
import org.chancery.record.finding.Maker;
import org.chancery.record.people.Mention;
import org.chancery.record.people.Mention.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Finds the people, bodies and places that the matter names. The names that the paper's own
 * heading, lists and signatures give come first; then what a title, a head noun or a preposition
 * gives away; last, further uses of a name so established. A capital letter alone establishes
 * nothing.
 */
final class MentionReader {

  /** What a stretch of capitals may be. */
  private record Candidate(int from, int to, @Nullable Kind kind, Ground ground) {}

  /** What makes a stretch of capitals a name. */
  private enum Ground {
    TITLE(Certainty.HIGH),
    KNOWN(Certainty.HIGH),
    HEAD(Certainty.HIGH),
    COUNTRY(Certainty.HIGH),
    RANK(Certainty.HIGH),
    INITIALS(Certainty.HIGH),
    SPEAKS(Certainty.MEDIUM),
    ROLE(Certainty.MEDIUM),
    ACRONYM(Certainty.MEDIUM),
    PREPOSITION(Certainty.MEDIUM),
    AGAIN(Certainty.MEDIUM);

    private final Certainty certainty;
    private final Maker maker;

    Ground(Certainty certainty) {
      this.certainty = certainty;
      this.maker = new Maker.Rule("mentions/" + name().toLowerCase(Locale.ROOT));
    }
  }

  private final MatterText matter;
  private final MatterTokens tokens;
  private final NameSetting setting;
  private final NameBook people;
  private final Map<String, Kind> established = new HashMap<>();
  private final List<Candidate> candidates = new ArrayList<>();
  private final Map<String, String> fullest = new HashMap<>();

  /** What the book says of names, once all of them are in it. */
  private final Map<String, Boolean> inBook = new HashMap<>();

  private final Map<String, Integer> acronyms = new HashMap<>();
  private final Set<String> placed = new HashSet<>();

  /** The {@link WordList#hash} of the last word of all that is established or placed. */
  private final HashSieve lasts = new HashSieve();

  private final Set<String> withArticle = new HashSet<>();

  private MentionReader(MatterText matter, NameBook people) {
    this.matter = matter;
    this.tokens = matter.tokens();
    this.setting = new NameSetting(tokens);
    this.people = people;
  }

  /** Reads the mentions in text order; names that it establishes are entered in {@code people}. */
  static List<Finding<Mention>> read(MatterText matter, NameBook people, Expansions expansions) {
    MentionReader reader = new MentionReader(matter, people);
    long cues = CAPITAL | WordClass.HONORIFIC.bit() | WordClass.HONORIFIC_PLURAL.bit();
    int i = reader.tokens.next(0, cues);
    while (i < reader.tokens.size()) {
      i = reader.tokens.next(reader.step(i), cues);
    }
    reader.expansions(expansions);
    return reader.findings(expansions);
  }

  /** Enters the spelt-out part of each body's name: what follows its acronyms. */
  private void expansions(Expansions expansions) {
    for (Candidate candidate : candidates) {
      int from = candidate.from();
      while (from < candidate.to() && tokens.has(from, ALL_CAPITALS)) {
        from++;
      }
      if (candidate.ground() == Ground.HEAD && from < candidate.to()) {
        expansions.add(tokens.words(from, candidate.to()));
      }
    }
  }

  /** Looks at token {@code i} and returns the next to look at. */
  private int step(int i) {
    if (!tokens.has(i, CAPITAL)) {
      return tokens.is(i, WordClass.HONORIFIC) || tokens.is(i, WordClass.HONORIFIC_PLURAL)
          ? titled(i)
          : i + 1;
    }
    if (PersonNames.isTitle(tokens, i)) {
      return titled(i);
    }
    int body = BodyNames.end(tokens, i);
    int country = country(i);
    if (country >= 0 && country + 1 > body) {
      return found(i, country, Kind.PLACE, Ground.COUNTRY);
    }
    if (body >= 0) {
      return found(i, body, Kind.BODY, Ground.HEAD);
    }
    if (tokens.is(i, WordClass.RANK)) {
      return ranked(i);
    }
    if (tokens.is(i, WordClass.PLACE_HEAD)
        && PersonNames.isNameWord(tokens, i + 1)
        && !tokens.has(i, GENITIVE)
        && !tokens.has(i + 1, MatterTokens.LINE_START | INITIAL)) {
      return found(i, i + 1, Kind.PLACE, Ground.HEAD);
    }
    if (tokens.has(i, ALL_CAPITALS)) {
      int acronym = BodyNames.acronyms(tokens, i);
      return acronym >= 0 ? acronym(i, acronym) : i + 1;
    }
    return plain(i);
  }

  private int found(int from, int to, Kind kind, Ground rule) {
    candidates.add(new Candidate(from, to, kind, rule));
    return to + 1;
  }

  /** An acronym on its own must come again, or be spelt out, to count as a body's name. */
  private int acronym(int from, int to) {
    if (tokens.is(from - 1, "article")
        || tokens.is(from - 1, "ss")
        || tokens.sign(from - 1) == '/') {
      return to + 1;
    }
    if (to > from) {
      return found(from, to, Kind.BODY, Ground.ACRONYM);
    }
    acronyms.merge(tokens.word(from), 1, Integer::sum);
    candidates.add(new Candidate(from, to, null, Ground.ACRONYM));
    return to + 1;
  }

  private int country(int i) {
    if (tokens.is(i, WordClass.COUNTRY_ACRONYM)) {
      return tokens.has(i, ALL_CAPITALS) ? i : -1;
    }
    if (tokens.is(i, WordClass.COUNTRY)) {
      return i;
    }
    return tokens.is(i, WordClass.COUNTRY_START)
        ? Countries.end(tokens, i, WordList.lower(tokens.word(i)))
        : -1;
  }

  /** A title, and the one or several names that follow it. */
  private int titled(int title) {
    if (!PersonNames.isTitle(tokens, title)) {
      return title + 1;
    }
    int i = PersonNames.afterTitle(tokens, title);
    if (PersonNames.isTitle(tokens, i) && !tokens.has(i, MatterTokens.LINE_START)) {
      i = PersonNames.afterTitle(tokens, i);
    } else if (tokens.is(i, WordClass.RANK) && PersonNames.end(tokens, i + 1, false) >= 0) {
      i++;
    }
    int end = PersonNames.end(tokens, i, true);
    if (end < 0) {
      return i;
    }
    person(i, end, Ground.TITLE);
    boolean several = tokens.is(title, WordClass.HONORIFIC_PLURAL);
    while (several && end >= 0) {
      boolean goesOn = tokens.sign(end + 1) == ',' || tokens.is(end + 1, "and");
      i = tokens.sign(end + 1) == ',' && tokens.is(end + 2, "and") ? end + 3 : end + 2;
      int next = goesOn ? PersonNames.end(tokens, i, false) : -1;
      if (next < 0) {
        break;
      }
      person(i, next, Ground.TITLE);
      end = next;
    }
    return end + 1;
  }

  private void person(int from, int to, Ground rule) {
    found(from, to, Kind.PERSON, rule);
    String name = tokens.words(from, to);
    if (established.put(name, Kind.PERSON) == null) {
      people.add(name);
      lasts.add(tokens.hash(to));
    }
  }

  /**
   * An office or rank before a name, such as {@code Ambassador ...} or {@code Secretary of State
   * ...}.
   */
  private int ranked(int rank) {
    int i = PersonNames.afterTitle(tokens, rank);
    if (tokens.sign(rank + 1) == '.' && !tokens.is(rank, WordClass.RANK)) {
      return i;
    }
    int end = PersonNames.end(tokens, i, false);
    if (end < 0 || tokens.has(rank, GENITIVE) || tokens.has(i, MatterTokens.LINE_START)) {
      return rank + 1;
    }
    person(i, end, Ground.RANK);
    return end + 1;
  }

  /** Capitals without a title or a head noun. */
  private int plain(int i) {
    if (!PersonNames.isNameWord(tokens, i)) {
      return i + 1;
    }
    int end = PersonNames.end(tokens, i, false);
    if (end < 0) {
      return i + 1;
    }
    int place = setting.placeEnd(i, end);
    if (isKnown(i, end)) {
      return found(i, end, Kind.PERSON, Ground.KNOWN);
    }
    if (place > end) {
      return found(i, place, Kind.PLACE, Ground.HEAD);
    }
    if (setting.hasHonours(i, end)) {
      person(i, end, Ground.TITLE);
    } else if (setting.hasInitial(i, end) || setting.speaks(i, end) || setting.hasRole(i)) {
      person(
          i,
          end,
          setting.hasInitial(i, end)
              ? Ground.INITIALS
              : setting.speaks(i, end) ? Ground.SPEAKS : Ground.ROLE);
    } else if (setting.isPlaced(i, end)) {
      candidates.add(new Candidate(i, end, null, Ground.PREPOSITION));
      placed.add(tokens.words(i, end));
      lasts.add(tokens.hash(end));
    } else {
      if (tokens.is(i - 1, "the")) {
        withArticle.add(tokens.words(i, end));
      }
      candidates.add(new Candidate(i, end, null, Ground.AGAIN));
    }
    return end + 1;
  }

  private boolean isKnown(int from, int to) {
    return mayBeKnown(from, to) && people.knowsName(tokens.words(from, to));
  }

  private boolean mayBeKnown(int from, int to) {
    return people.mayKnow(tokens.hash(to)) || (from < to && people.mayKnow(tokens.hash(from)));
  }

  private List<Finding<Mention>> findings(Expansions expansions) {
    List<Finding<Mention>> findings = new ArrayList<>(candidates.size());
    for (Candidate candidate : candidates) {
      Kind kind = candidate.kind();
      if (kind == null && isUnknown(candidate)) {
        continue;
      }
      String printed = tokens.words(candidate.from(), candidate.to());
      if (kind == null) {
        kind =
            candidate.ground() == Ground.ACRONYM
                ? acronym(printed, expansions)
                : established(candidate, printed);
      }
      if (kind != null) {
        findings.add(finding(candidate, kind, printed, expansions));
      }
    }
    return findings;
  }

  /** Tells quickly that nothing establishes a stretch of capitals. */
  private boolean isUnknown(Candidate candidate) {
    return candidate.ground() != Ground.ACRONYM
        && !lasts.may(tokens.hash(candidate.to()))
        && !mayBeKnown(candidate.from(), candidate.to());
  }

  private @Nullable Kind acronym(String printed, Expansions expansions) {
    boolean body = acronyms.getOrDefault(printed, 0) > 1 || expansions.spelt(printed).isPresent();
    return body ? Kind.BODY : null;
  }

  private @Nullable Kind established(Candidate candidate, String printed) {
    Kind known = established.get(printed);
    if (known != null) {
      return known;
    }
    boolean person =
        mayBeKnown(candidate.from(), candidate.to())
            && inBook.computeIfAbsent(printed, people::knowsName);
    if (person) {
      return Kind.PERSON;
    }
    boolean place = placed.contains(printed) && !withArticle.contains(printed);
    return place ? Kind.PLACE : null;
  }

  private Finding<Mention> finding(
      Candidate candidate, Kind kind, String printed, Expansions expansions) {
    String name =
        switch (kind) {
          case PERSON -> fullest.computeIfAbsent(printed, people::fullest);
          case BODY -> expansions.fullest(printed);
          case PLACE -> printed;
        };
    return new Finding<>(
        new Mention(kind, printed, name),
        List.of(matter.source(candidate.from(), candidate.to())),
        candidate.ground().maker,
        candidate.ground().certainty);
  }
}
