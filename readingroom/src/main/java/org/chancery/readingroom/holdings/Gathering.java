package org.chancery.readingroom.holdings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.archive.NameBook;
import org.chancery.archive.holding.RecordId;
import org.chancery.dossier.register.Appearance;
import org.chancery.dossier.register.Appearance.Kind;
import org.chancery.dossier.register.Appearance.Role;
import org.chancery.dossier.register.Entry;
import org.chancery.dossier.register.PaperNames;
import org.chancery.dossier.register.Presence;
import org.chancery.dossier.register.Register;
import org.chancery.dossier.register.Tenure;
import org.chancery.edition.Edition;
import org.chancery.readingroom.holdings.Whole.Body;
import org.chancery.readingroom.holdings.Whole.Person;
import org.chancery.readingroom.holdings.Whole.Place;
import org.chancery.readingroom.holdings.Whole.Speech;
import org.chancery.record.Record;
import org.chancery.record.finding.Finding;
import org.chancery.record.language.OneLine;
import org.chancery.record.people.Mention;
import org.chancery.record.statements.Statement;

/**
 * Gathers places over the papers, in the order of their dates, and what people and bodies of the
 * register said and whom they met.
 */
final class Gathering {

  private final NameBook names;
  private final Map<String, Person> people = new TreeMap<>();
  private final Map<String, Place> places = new TreeMap<>();
  private final Map<String, Body> bodies = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  Gathering(Register register, NameBook names) {
    this.names = names;
    register.people().forEach(p -> people.put(p.key(), person(p)));
    register.bodies().forEach(b -> bodies.put(b.key(), body(b)));
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

  private static Person person(Entry entry) {
    Map<String, Integer> forms = new TreeMap<>();
    entry.forms().forEach((form, in) -> forms.put(form, in.size()));
    Set<String> titles = new LinkedHashSet<>();
    entry.offices().stream().map(Tenure::office).forEach(titles::add);
    Map<RecordId, Set<Role>> papers = new LinkedHashMap<>();
    for (Presence presence : entry.papers()) {
      RecordId.parse(presence.paper()).ifPresent(id -> papers.put(id, presence.roles()));
    }
    return new Person(
        entry.key(),
        entry.name(),
        forms,
        titles,
        papers,
        new ArrayList<>(),
        new TreeMap<>(),
        entry);
  }

  /** Returns the name of the body that is printed so in a record; empty for none. */
  String bodyKey(String printed, RecordId id) {
    return Optional.ofNullable(bodies.get(names.body(printed, id.toString())))
        .map(Body::name)
        .orElse("");
  }

  private static Body body(Entry entry) {
    Set<RecordId> papers = new LinkedHashSet<>();
    entry.papers().forEach(p -> RecordId.parse(p.paper()).ifPresent(papers::add));
    return new Body(entry.name(), papers, new ArrayList<>());
  }

  /** Takes up what a paper says of people and places. */
  void take(RecordId id, Record record, PaperNames paper) {
    for (Finding<Mention> found : record.anatomy().matter().mentions()) {
      if (found.value().kind() == Mention.Kind.PLACE) {
        place(found.value().name()).named().add(id);
      }
    }
    record
        .anatomy()
        .protocol()
        .dating()
        .place()
        .ifPresent(p -> place(OneLine.ofBlanks(p.value())).written().add(id));
    meet(company(id, paper));
    for (Finding<Statement> found : record.statements()) {
      speak(id, record, found.value());
    }
  }

  /** Returns the keys of those who met or wrote to each other by a paper. */
  private Set<String> company(RecordId id, PaperNames paper) {
    Set<String> company = new LinkedHashSet<>();
    for (Appearance each : paper.appearances()) {
      if (each.kind() == Kind.PERSON && each.role() != Role.NAMED) {
        company.add(names.key(each.name(), id));
      }
    }
    company.remove("");
    return company;
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

  private Place place(String name) {
    return places.computeIfAbsent(
        OneLine.ofBlanks(name), n -> new Place(n, new ArrayList<>(), new ArrayList<>()));
  }

  private void speak(RecordId id, Record record, Statement statement) {
    String name = statement.source().speaker();
    Optional<List<Speech>> said =
        Optional.ofNullable(bodies.get(names.body(name, id.toString())))
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
            Edition.words(record.transcript(), statement.content(), 240),
            Edition.anchor(statement.content()));
    said.get().add(speech);
  }
}
