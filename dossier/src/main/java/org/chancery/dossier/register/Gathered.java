package org.chancery.dossier.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.dossier.register.Appearance.Kind;
import org.chancery.dossier.register.Appearance.Role;

/** What is gathered of one person or body while the papers are gone through by date. */
final class Gathered {

  private final Kind kind;
  private final String key;
  private Optional<String> decided = Optional.empty();
  private final Map<String, Set<String>> forms = new TreeMap<>();
  private final Map<String, Tenure> offices = new LinkedHashMap<>();
  private final Map<String, Seen> papers = new LinkedHashMap<>();

  Gathered(Kind kind, String key) {
    this.kind = kind;
    this.key = key;
  }

  /** What one is to a paper, so far. */
  private record Seen(PaperNames paper, Set<Role> roles, boolean byOffice) {}

  String key() {
    return key;
  }

  Iterable<Tenure> offices() {
    return offices.values();
  }

  /** One goes by the name that editors decided last, else by a form. */
  void take(Appearance appearance, PaperNames paper, String shown, boolean byEditor) {
    if (byEditor) {
      decided = Optional.of(shown);
    }
    forms.computeIfAbsent(appearance.name(), _ -> new LinkedHashSet<>()).add(paper.id());
    appearance.office().ifPresent(office -> hold(office, paper));
    seen(paper, appearance.role(), false);
  }

  void seen(PaperNames paper, Role role, boolean byOffice) {
    papers
        .computeIfAbsent(paper.id(), _ -> new Seen(paper, EnumSet.noneOf(Role.class), byOffice))
        .roles()
        .add(role);
  }

  private void hold(String office, PaperNames paper) {
    Tenure known =
        offices.getOrDefault(
            Holders.plain(office), new Tenure(office, Optional.empty(), Optional.empty()));
    Tenure longer =
        new Tenure(
            known.office(),
            earlier(known.first(), paper.first()),
            earlier(known.last(), paper.last(), Comparator.reverseOrder()));
    offices.put(Holders.plain(office), longer);
  }

  private static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
    return earlier(one, other, Comparator.naturalOrder());
  }

  private static Optional<LocalDate> earlier(
      Optional<LocalDate> one, Optional<LocalDate> other, Comparator<LocalDate> order) {
    return java.util.stream.Stream.of(one, other).flatMap(Optional::stream).min(order);
  }

  /** Tells of each form how many go by it. */
  void count(Map<String, Integer> holders) {
    forms.keySet().forEach(form -> holders.merge(form, 1, Integer::sum));
  }

  Entry entry(Naming naming, Map<String, Integer> holders) {
    List<Tenure> held = new ArrayList<>(offices.values());
    held.sort(
        Comparator.comparing((Tenure t) -> t.first().orElse(LocalDate.MAX))
            .thenComparing(Tenure::office));
    List<Presence> in = new ArrayList<>();
    for (Seen seen : papers.values()) {
      PaperNames paper = seen.paper();
      in.add(new Presence(paper.id(), paper.first(), paper.last(), seen.roles(), seen.byOffice()));
    }
    in.sort(Comparator.comparing(p -> p.first().orElse(LocalDate.MAX)));
    String name = decided.orElseGet(() -> BestForm.of(forms));
    return new Entry(
        kind,
        kind == Kind.BODY ? name : key,
        names(name, naming, holders),
        held,
        in,
        naming.identifiers(name, forms.keySet()));
  }

  private Entry.Names names(String name, Naming naming, Map<String, Integer> holders) {
    boolean apart = kind == Kind.PERSON && naming.apart(key);
    Map<String, List<String>> printed = new TreeMap<>();
    Map<String, List<String>> only = new TreeMap<>();
    forms.forEach((form, papersWithIt) -> {
      printed.put(form, List.copyOf(papersWithIt));
      boolean shared = kind == Kind.PERSON && holders.getOrDefault(form, 1) > 1;
      if (shared && !naming.key(form).equals(key)) {
        only.put(form, List.copyOf(papersWithIt));
      }
    });
    return new Entry.Names(name, printed, apart, only);
  }
}
