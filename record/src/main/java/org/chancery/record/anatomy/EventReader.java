package org.chancery.record.anatomy;

import static org.chancery.record.anatomy.MatterTokens.CAPITAL;
import static org.chancery.record.anatomy.MatterTokens.SIGN;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.chancery.record.anatomy.EventNames.Named;
import org.chancery.record.anatomy.Matter.Event;
import org.chancery.record.anatomy.MatterText.Dated;
import org.chancery.record.dates.When;
import org.chancery.record.dates.When.Part;
import org.chancery.record.finding.Certainty;
import org.chancery.record.finding.Finding;
import org.chancery.record.finding.Maker;
import org.chancery.record.language.WordSet;
import org.chancery.transcript.Span;

/**
 * Finds plenums, congresses, conferences and earlier conversations, with their dates. Several names
 * of one event make one finding, under the fullest of them.
 */
final class EventReader {

  /** How many words may stand between an event and its date. */
  private static final int REACH = 7;

  private static final WordSet BETWEEN =
      WordSet.of(
          "was",
          "were",
          "be",
          "been",
          "is",
          "to",
          "will",
          "held",
          "opened",
          "convened",
          "opening",
          "opens",
          "open",
          "took",
          "take",
          "place",
          "began",
          "begins",
          "beginning",
          "scheduled",
          "called",
          "for",
          "of",
          "on",
          "in",
          "at",
          "which",
          "that",
          "the",
          "has",
          "had",
          "planned",
          "met",
          "closed",
          "ended");

  private final MatterText matter;
  private final MatterTokens tokens;
  private final BodyWords bodies;
  private final Optional<When.Date> told;
  private final List<Group> groups = new ArrayList<>();

  private EventReader(MatterText matter, Expansions expansions, Optional<When.Date> told) {
    this.matter = matter;
    this.tokens = matter.tokens();
    this.bodies = new BodyWords(expansions);
    this.told = told;
  }

  /** The mentions of one event. */
  private static final class Group {
    private final List<Named> names = new ArrayList<>();
    private final Set<String> body = new HashSet<>();
    private int ordinal;
    private int month;
    private Optional<When> when = Optional.empty();
  }

  /**
   * Reads the events in the order of their first mention.
   *
   * @param told the day that is being told about
   */
  static List<Finding<Event>> read(
      MatterText matter, Expansions expansions, Optional<When.Date> told) {
    EventReader reader = new EventReader(matter, expansions, told);
    List<Named> bare = new ArrayList<>();
    EventNames names = new EventNames(reader.tokens);
    MatterTokens tokens = reader.tokens;
    long noun = WordClass.EVENT.bit();
    for (int i = tokens.next(0, noun); i < tokens.size(); i = tokens.next(i + 1, noun)) {
      names
          .at(i)
          .ifPresent(name -> {
            if (name.bare()) {
              bare.add(name);
            } else {
              reader.enter(name);
            }
          });
    }
    bare.forEach(reader::attach);
    List<Finding<Event>> findings = new ArrayList<>();
    reader.groups.forEach(group -> findings.add(reader.finding(group)));
    new EarlierTalks(matter).read(reader::dateOf).forEach(findings::add);
    findings.sort((a, b) -> a.span().compareTo(b.span()));
    return findings;
  }

  private void enter(Named name) {
    Set<String> body = bodies.of(name.body());
    Optional<When> when = when(name);
    Group home = null;
    for (Group group : groups) {
      if (fits(group, name, body, when)) {
        home = group;
        break;
      }
    }
    if (home == null) {
      home = new Group();
      groups.add(home);
    }
    home.names.add(name);
    home.body.addAll(body);
    home.ordinal = Math.max(home.ordinal, name.ordinal());
    home.month = Math.max(home.month, name.month());
    if (when.isPresent() && precision(when) > precision(home.when)) {
      home.when = when;
    }
  }

  private static int precision(Optional<When> when) {
    return when.map(w -> w.edtf().length()).orElse(0);
  }

  private boolean fits(Group group, Named name, Set<String> body, Optional<When> when) {
    boolean alike =
        group.names.getFirst().noun().equals(name.noun())
            && group.ordinal == name.ordinal()
            && group.month == name.month();
    if (!alike || !bodies.agree(group.body, body)) {
      return false;
    }
    return group.when.isEmpty()
        || when.isEmpty()
        || when.get().edtf().startsWith(group.when.get().edtf())
        || group.when.get().edtf().startsWith(when.get().edtf());
  }

  /**
   * A bare noun speaks of the only event of its kind, or of the only one without a month or
   * ordinal.
   */
  private void attach(Named name) {
    int before = name.from() - 1;
    if (tokens.is(before, "another")
        || tokens.is(before, "any")
        || (tokens.is(before, "a") && when(name).isEmpty())
        || tokens.is(before, "such")
        || tokens.is(before, "coming")) {
      return;
    }
    List<Group> kin =
        groups.stream().filter(group -> group.names.getFirst().noun().equals(name.noun())).toList();
    List<Group> plain =
        kin.size() < 2
            ? kin
            : kin.stream().filter(group -> group.month == 0 && group.ordinal == 0).toList();
    if (plain.size() == 1) {
      Group group = plain.getFirst();
      group.names.add(name);
      group.when = group.when.or(() -> when(name));
    } else if (kin.isEmpty() && name.noun().equals("plenum")) {
      enter(name);
    }
  }

  private Optional<When> dateOf(Named name) {
    return groups.stream().filter(g -> g.names.contains(name)).findFirst().flatMap(g -> g.when);
  }

  /** The date printed after the name, or the month in it. */
  private Optional<When> when(Named name) {
    int i = name.to() + 1;
    int limit = Math.min(tokens.size(), i + REACH);
    while (i < limit && !tokens.has(i, MatterTokens.LINE_START)) {
      Optional<Dated> date = matter.dateAt(tokens.start(i));
      if (date.isPresent()) {
        return date.map(Dated::when);
      }
      boolean goesOn =
          tokens.sign(i) == ','
              || tokens.has(i, CAPITAL)
              || (!tokens.has(i, SIGN) && BETWEEN.contains(WordList.lower(tokens.word(i))));
      if (!goesOn) {
        break;
      }
      i++;
    }
    return name.month() == 0 ? Optional.empty() : Optional.of(month(name.month()));
  }

  /** The last month of that name that is not after the day being told about. */
  private When month(int month) {
    OptionalInt year = OptionalInt.empty();
    if (told.isPresent() && told.get().year().isPresent() && told.get().month().isPresent()) {
      int printed = told.get().year().getAsInt();
      year = OptionalInt.of(month <= told.get().month().getAsInt() ? printed : printed - 1);
    }
    return new When.Date(
        year,
        OptionalInt.of(month),
        OptionalInt.empty(),
        Optional.empty(),
        year.isPresent() ? Set.of(Part.YEAR) : Set.of(),
        Optional.empty());
  }

  private Finding<Event> finding(Group group) {
    Named fullest = group.names.getFirst();
    for (Named name : group.names) {
      if (weight(name) > weight(fullest)) {
        fullest = name;
      }
    }
    List<Span> evidence =
        group.names.stream().map(name -> matter.source(name.from(), name.to())).sorted().toList();
    Event event = new Event(tokens.words(fullest.from(), fullest.to()), group.when);
    boolean sure =
        fullest.ordinal() > 0
            || (!fullest.body().isEmpty() && tokens.has(fullest.from(), CAPITAL))
            || group.when.isPresent();
    return new Finding<>(
        event, evidence, new Maker.Rule("events/named"), sure ? Certainty.HIGH : Certainty.MEDIUM);
  }

  private static int weight(Named name) {
    return 4 * name.body().size() + (name.ordinal() > 0 ? 2 : 0) + (name.month() > 0 ? 2 : 0);
  }
}
