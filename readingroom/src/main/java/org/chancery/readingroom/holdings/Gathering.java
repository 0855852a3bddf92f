package org.chancery.readingroom.holdings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.archive.holding.RecordId;
import org.chancery.edition.Edition;
import org.chancery.readingroom.holdings.Whole.Body;
import org.chancery.readingroom.holdings.Whole.Person;
import org.chancery.readingroom.holdings.Whole.Place;
import org.chancery.readingroom.holdings.Whole.Role;
import org.chancery.readingroom.holdings.Whole.Speech;
import org.chancery.record.Record;
import org.chancery.record.anatomy.Eschatocol.Signature;
import org.chancery.record.anatomy.Matter.Meeting;
import org.chancery.record.finding.Finding;
import org.chancery.record.people.Mention;
import org.chancery.record.people.Participant;
import org.chancery.record.people.Party;
import org.chancery.record.statements.Statement;

/** Gathers people, bodies and places over the papers, in the order of their dates. */
final class Gathering {

  private final NameBook names;
  private final Set<String> decided = new HashSet<>();
  private final Map<String, Person> people = new TreeMap<>();
  private final Map<String, Place> places = new TreeMap<>();
  private final Map<String, Body> bodies = new TreeMap<>();

  Gathering(NameBook names) {
    this.names = names;
  }

  Map<String, Person> people() {
    return people;
  }

  Map<String, Place> places() {
    return places;
  }

  Map<String, Body> bodies() {
    return bodies;
  }

  /** Returns the family name in the form of an address; empty when a name has none. */
  static String key(String name) {
    List<String> words = new ArrayList<>();
    for (String word : name.replace('’', '\'').split("[ ,;()]+")) {
      if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0)) && !word.endsWith(".")) {
        words.add(word);
      }
    }
    if (words.isEmpty()) {
      return "";
    }
    String last = words.getLast();
    String bare = last.endsWith("'s") ? last.substring(0, last.length() - 2) : last;
    StringBuilder out = new StringBuilder();
    bare.codePoints().filter(c -> Character.isLetter(c) || c == '-').forEach(out::appendCodePoint);
    return out.length() < 2 ? "" : out.toString().toLowerCase(Locale.ROOT);
  }

  /** Takes up what a paper says of people and places. */
  void take(RecordId id, Record record) {
    Set<String> company = new LinkedHashSet<>();
    for (Finding<Mention> found : record.anatomy().matter().mentions()) {
      Mention mention = found.value();
      switch (mention.kind()) {
        case PERSON -> appear(id, mention.name(), Optional.empty(), Role.NAMED);
        case PLACE -> place(mention.name()).named().add(id);
        case BODY -> body(mention.name()).papers().add(id);
      }
    }
    record
        .anatomy()
        .protocol()
        .dating()
        .place()
        .ifPresent(p -> place(Text.spaced(p.value())).written().add(id));
    Optional<Meeting> meeting = record.anatomy().matter().meeting().map(Finding::value);
    for (Finding<Participant> one : meeting.map(Meeting::participants).orElse(List.of())) {
      Participant present = one.value();
      company.add(appear(id, present.name(), present.title(), Role.PRESENT));
    }
    parties(id, record.anatomy().protocol().correspondents().from(), Role.SENDER, company);
    parties(id, record.anatomy().protocol().correspondents().to(), Role.ADDRESSEE, company);
    for (Finding<Signature> signed : record.anatomy().eschatocol().signatures()) {
      company.add(appear(id, signed.value().name(), signed.value().office(), Role.SIGNER));
    }
    company.remove("");
    meet(company);
    for (Finding<Statement> found : record.statements()) {
      speak(id, record, found.value());
    }
  }

  private void parties(RecordId id, List<Finding<Party>> parties, Role role, Set<String> company) {
    for (Finding<Party> party : parties) {
      party
          .value()
          .person()
          .ifPresent(name -> company.add(appear(id, name, party.value().office(), role)));
    }
  }

  private void meet(Set<String> company) {
    for (String one : company) {
      for (String other : company) {
        if (!one.equals(other)) {
          Optional.ofNullable(people.get(one))
              .ifPresent(p -> p.company().merge(other, 1, Integer::sum));
        }
      }
    }
  }

  private String appear(RecordId id, String printed, Optional<String> title, Role role) {
    String key = names.key(printed, id);
    if (key.isEmpty()) {
      return key;
    }
    String name = names.shown(printed, id);
    Person person =
        Optional.ofNullable(people.get(key))
            .map(known -> named(known, name, names.decided(printed, id)))
            .orElseGet(() -> first(key, name));
    if (names.decided(printed, id)) {
      decided.add(key);
    }
    people.put(key, person);
    person.forms().merge(Text.spaced(printed), 1, Integer::sum);
    title.map(Text::spaced).filter(t -> t.length() < 80).ifPresent(person.titles()::add);
    person.papers().computeIfAbsent(id, _ -> new HashSet<>()).add(role);
    return key;
  }

  private static Person first(String key, String name) {
    return new Person(
        key,
        name,
        new TreeMap<>(),
        new LinkedHashSet<>(),
        new LinkedHashMap<>(),
        new ArrayList<>(),
        new TreeMap<>());
  }

  /** A person goes by the name that editors decided, else by the fullest form. */
  private Person named(Person known, String name, boolean byEditor) {
    boolean fuller = name.length() > known.name().length() && name.length() < 40;
    return byEditor || fuller && !decided.contains(known.key())
        ? new Person(
            known.key(),
            name,
            known.forms(),
            known.titles(),
            known.papers(),
            known.said(),
            known.company())
        : known;
  }

  private Place place(String name) {
    return places.computeIfAbsent(
        Text.spaced(name), n -> new Place(n, new ArrayList<>(), new ArrayList<>()));
  }

  private Body body(String name) {
    return bodies.computeIfAbsent(
        Body.key(name), n -> new Body(n, new LinkedHashSet<>(), new ArrayList<>()));
  }

  private void speak(RecordId id, Record record, Statement statement) {
    String name = statement.source().speaker();
    Optional<List<Speech>> said =
        Optional.ofNullable(bodies.get(Body.key(name)))
            .map(Body::said)
            .or(() -> Optional.ofNullable(people.get(names.key(name, id))).map(Person::said));
    if (said.isEmpty()) {
      return;
    }
    Speech speech =
        new Speech(
            id,
            statement.act(),
            statement.source().addressee(),
            Text.brief(Edition.words(record.transcript(), statement.content()), 240),
            Edition.anchor(statement.content()));
    said.get().add(speech);
  }
}
