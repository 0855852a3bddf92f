package org.chancery.tei;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.record.anatomy.Anatomy;
import org.chancery.record.finding.Finding;
import org.chancery.record.people.Mention;
import org.chancery.record.people.Mention.Kind;
import org.chancery.record.people.Party;

/** The people, bodies and places of a record and of its enclosures, each with the forms printed. */
final class Names {

  private record Entry(String id, Set<String> forms) {}

  private final Map<Kind, Map<String, Entry>> all = new EnumMap<>(Kind.class);
  private final Map<Kind, Map<String, Entry>> byForm = new EnumMap<>(Kind.class);

  static Names of(Anatomy anatomy) {
    Names names = new Names();
    for (Kind kind : Kind.values()) {
      names.all.put(kind, new LinkedHashMap<>());
      names.byForm.put(kind, new HashMap<>());
    }
    names.mentioned(anatomy);
    names.others(anatomy);
    return names;
  }

  private void mentioned(Anatomy anatomy) {
    for (Finding<Mention> mention : anatomy.matter().mentions()) {
      Mention value = mention.value();
      add(value.kind(), value.name(), value.printed());
    }
    anatomy.annexes().enclosures().forEach(e -> mentioned(e.anatomy()));
  }

  /** Those who write, sign or are present; one whose name is a form of a known name is known. */
  private void others(Anatomy anatomy) {
    anatomy.protocol().correspondents().from().forEach(this::party);
    anatomy.protocol().correspondents().to().forEach(this::party);
    anatomy.protocol().dating().place().ifPresent(p -> other(Kind.PLACE, p.value()));
    anatomy
        .matter()
        .meeting()
        .ifPresent(
            m -> m.value().participants().forEach(p -> other(Kind.PERSON, p.value().name())));
    anatomy.eschatocol().signatures().forEach(s -> other(Kind.PERSON, s.value().name()));
    anatomy.annexes().enclosures().forEach(e -> others(e.anatomy()));
  }

  private void party(Finding<Party> party) {
    party.value().person().ifPresent(person -> other(Kind.PERSON, person));
    party.value().office().ifPresent(office -> other(Kind.BODY, office));
  }

  private void other(Kind kind, String name) {
    if (!of(byForm, kind).containsKey(Xml.oneLine(name))) {
      add(kind, name, name);
    }
  }

  private void add(Kind kind, String name, String printed) {
    String one = Xml.oneLine(name);
    if (one.isEmpty()) {
      return;
    }
    Map<String, Entry> names = of(all, kind);
    String id = item(kind) + "-" + (names.size() + 1);
    Entry entry = names.computeIfAbsent(one, n -> new Entry(id, new LinkedHashSet<>()));
    for (String form : List.of(one, Xml.oneLine(printed))) {
      if (!form.isEmpty() && entry.forms.add(form)) {
        of(byForm, kind).putIfAbsent(form, entry);
      }
    }
  }

  private static Map<String, Entry> of(Map<Kind, Map<String, Entry>> names, Kind kind) {
    return names.getOrDefault(kind, Map.of());
  }

  static String item(Kind kind) {
    return switch (kind) {
      case PERSON -> "person";
      case BODY -> "org";
      case PLACE -> "place";
    };
  }

  static Element element(Kind kind) {
    return switch (kind) {
      case PERSON -> Element.PERS_NAME;
      case BODY -> Element.ORG_NAME;
      case PLACE -> Element.PLACE_NAME;
    };
  }

  /** Returns the pointer to a name's entry, or nothing for a name that has none. */
  String pointer(Kind kind, String name) {
    String one = Xml.oneLine(name);
    Entry entry = of(all, kind).getOrDefault(one, of(byForm, kind).get(one));
    return entry == null ? "" : "#" + entry.id;
  }

  void write(Xml xml) {
    write(xml, Kind.PERSON, "listPerson");
    write(xml, Kind.BODY, "listOrg");
    write(xml, Kind.PLACE, "listPlace");
  }

  private void write(Xml xml, Kind kind, String list) {
    if (of(all, kind).isEmpty()) {
      return;
    }
    xml.open(list).line();
    for (Entry entry : of(all, kind).values()) {
      xml.open(item(kind), "xml:id", entry.id);
      entry.forms.forEach(form -> xml.element(element(kind).tag(), form));
      xml.close(item(kind)).line();
    }
    xml.close(list).line();
  }
}
