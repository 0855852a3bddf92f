package org.chancery.dossier.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chancery.dossier.register.Appearance.Kind;

/**
 * Everyone whom papers name: people grouped by family name and by what editors decided, bodies by
 * name. A paper that gives an office alone counts for the one person who held it on that day.
 *
 * <pre>{@code
 * Register register = Register.of(papers, Naming.AS_PRINTED);
 * register.people().forEach(p -> System.out.println(p.name() + " " + p.papers().size()));
 * }</pre>
 *
 * @param entries people, then bodies, each by their keys
 * @param papers how many papers there are
 */
public record Register(List<Entry> entries, int papers) {

  /** Copies the list. */
  public Register {
    entries = List.copyOf(entries);
  }

  /** Groups those who appear in papers. */
  public static Register of(List<PaperNames> papers, Naming naming) {
    Comparator<PaperNames> byDate = Comparator.comparing(p -> p.first().orElse(LocalDate.MAX));
    List<PaperNames> ordered = papers.stream().sorted(byDate).toList();
    Map<Kind, Map<String, Gathered>> all = new LinkedHashMap<>();
    for (Kind kind : Kind.values()) {
      all.put(kind, new TreeMap<>());
    }
    for (PaperNames paper : ordered) {
      for (Appearance each : paper.appearances()) {
        gather(each, paper, naming, all);
      }
    }
    Holders holders = Holders.of(all.getOrDefault(Kind.PERSON, Map.of()).values());
    ordered.forEach(holders::attribute);
    List<Entry> entries = new ArrayList<>();
    for (Map<String, Gathered> some : all.values()) {
      Map<String, Integer> goingBy = new HashMap<>();
      some.values().forEach(g -> g.count(goingBy));
      some.values().forEach(g -> entries.add(g.entry(naming, goingBy)));
    }
    return new Register(entries, papers.size());
  }

  private static void gather(
      Appearance each, PaperNames paper, Naming naming, Map<Kind, Map<String, Gathered>> all) {
    if (each.name().isEmpty()) {
      return;
    }
    Kind kind = each.kind();
    String shown =
        switch (kind) {
          case PERSON -> naming.shown(each.name(), paper.id());
          case BODY -> naming.body(each.name(), paper.id());
        };
    String key =
        switch (kind) {
          case PERSON -> naming.key(each.name(), paper.id());
          case BODY -> shown.toLowerCase(Locale.ROOT);
        };
    if (!key.isEmpty()) {
      boolean decided =
          kind == Kind.PERSON
              ? naming.decided(each.name(), paper.id())
              : !shown.equals(each.name());
      all.getOrDefault(kind, Map.of())
          .computeIfAbsent(key, k -> new Gathered(kind, k))
          .take(each, paper, shown, decided);
    }
  }

  /** Returns the people. */
  public List<Entry> people() {
    return of(Kind.PERSON);
  }

  /** Returns the bodies. */
  public List<Entry> bodies() {
    return of(Kind.BODY);
  }

  private List<Entry> of(Kind kind) {
    return entries.stream().filter(e -> e.kind() == kind).toList();
  }

  /** Returns those entries alone that pass a test. */
  public Register only(Predicate<Entry> test) {
    return new Register(entries.stream().filter(test).toList(), papers);
  }

  /**
   * Returns those meant by exactly these words: by the key, else by the name, else by a form, case
   * apart. More than one when people of one name were told apart.
   */
  public List<Entry> named(String words) {
    List<Predicate<Entry>> tests =
        List.of(
            e -> e.key().equals(words),
            e -> e.name().equals(words),
            e -> e.forms().containsKey(words),
            e -> e.key().equalsIgnoreCase(words) || e.name().equalsIgnoreCase(words),
            e -> e.forms().keySet().stream().anyMatch(words::equalsIgnoreCase));
    return tests.stream()
        .map(test -> entries.stream().filter(test).toList())
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** Returns the entry of a kind under a key. */
  public Optional<Entry> find(Kind kind, String key) {
    return entries.stream().filter(e -> e.kind() == kind && e.key().equals(key)).findFirst();
  }

  /** Returns all names and forms. */
  public Stream<String> names() {
    return entries.stream()
        .flatMap(e -> Stream.concat(Stream.of(e.key(), e.name()), e.forms().keySet().stream()))
        .distinct();
  }
}
