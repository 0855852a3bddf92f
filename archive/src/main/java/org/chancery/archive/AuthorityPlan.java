package org.chancery.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.archive.holding.RecordId;
import org.chancery.dossier.register.Appearance.Kind;
import org.chancery.dossier.register.Appearances;
import org.chancery.dossier.register.Authority;
import org.chancery.dossier.register.Authority.Fault;
import org.chancery.dossier.register.Authority.InPaper;
import org.chancery.dossier.register.Entry;
import org.chancery.dossier.register.FamilyName;
import org.chancery.dossier.register.Identifier;
import org.chancery.dossier.register.Register;

/**
 * Compares a list of people and bodies with those of an archive, and says which decisions make them
 * agree. A list that agrees already asks for none.
 */
final class AuthorityPlan {

  private final Register register;
  private final NameBook book;
  private final List<Authority> list;
  private final Map<Kind, Map<String, Entry>> byForm = new HashMap<>();
  private final Map<Kind, Map<String, Authority>> claims = new HashMap<>();
  private final Map<Entry, Set<Authority>> claimants = new LinkedHashMap<>();
  private final List<Proposal> proposals = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();

  private AuthorityPlan(Register register, NameBook book, List<Authority> list) {
    this.register = register;
    this.book = book;
    this.list = list;
  }

  static Plan of(Register register, NameBook book, Authority.Listing listing) {
    AuthorityPlan plan = new AuthorityPlan(register, book, listing.entries());
    plan.faults.addAll(listing.faults());
    for (Kind kind : Kind.values()) {
      plan.byForm.put(kind, new HashMap<>());
      plan.claims.put(kind, new HashMap<>());
    }
    plan.index();
    plan.claim();
    plan.list.forEach(plan::decide);
    plan.faults.sort(
        Comparator.comparing((Fault f) -> f.at().line()).thenComparing(f -> f.at().column()));
    return new Plan(plan.proposals, plan.faults);
  }

  /** Of those who share a form, the form alone means the one whom no paper is needed to tell. */
  private void index() {
    for (Entry entry : register.entries()) {
      Map<String, Entry> forms = in(byForm, entry.kind());
      for (String form : entry.forms().keySet()) {
        if (!entry.names().only().containsKey(form)) {
          forms.put(form, entry);
        }
      }
    }
    for (Entry entry : register.entries()) {
      in(byForm, entry.kind()).putIfAbsent(entry.name(), entry);
    }
  }

  private static <T> Map<String, T> in(Map<Kind, Map<String, T>> maps, Kind kind) {
    return maps.getOrDefault(kind, Map.of());
  }

  private void claim() {
    for (Authority each : list) {
      for (String form : forms(each)) {
        Entry held = in(byForm, each.kind()).get(form);
        Authority other = in(claims, each.kind()).putIfAbsent(form, each);
        if (other != null && held != null) {
          faults.add(new Fault(each.at(), PlanWords.listedTwice(form, other)));
        } else if (held != null) {
          claimants.computeIfAbsent(held, _ -> new LinkedHashSet<>()).add(each);
        }
      }
    }
  }

  /** Returns how records print a form that was written in other capitals. */
  private Optional<String> printed(String form, Authority each) {
    return in(byForm, each.kind()).keySet().stream().filter(form::equalsIgnoreCase).findFirst();
  }

  private static Set<String> forms(Authority each) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(each.name());
    for (String variant : each.variants()) {
      forms.add(each.kind() == Kind.BODY ? Appearances.withoutArticle(variant) : variant);
    }
    return forms;
  }

  private void decide(Authority each) {
    Set<String> known = new LinkedHashSet<>();
    for (String form : forms(each)) {
      boolean own = each.equals(in(claims, each.kind()).get(form));
      if (own && in(byForm, each.kind()).containsKey(form)) {
        known.add(form);
      } else if (own && !form.equals(each.name())) {
        faults.add(new Fault(each.at(), PlanWords.unknown(form, each, printed(form, each))));
      }
    }
    if (known.isEmpty() && each.only().isEmpty()) {
      if (each.equals(in(claims, each.kind()).get(each.name()))) {
        faults.add(
            new Fault(each.at(), PlanWords.unknown(each.name(), each, printed(each.name(), each))));
      }
      return;
    }
    name(each, known);
    if (known.isEmpty() && apart(each) && !sameFamily(each) && !book.isApart(each.name())) {
      propose(each, new Decision.Part(List.of(each.name()), each.name()));
    }
    each.only().forEach(in -> split(each, in));
    identify(each, known);
  }

  private static boolean sameFamily(Authority each) {
    String family = FamilyName.of(each.name());
    return each.only().stream().anyMatch(in -> FamilyName.of(in.form()).equals(family));
  }

  /** Brings together the forms of one, and parts them from those of others. */
  private void name(Authority each, Set<String> known) {
    Set<Entry> held = new LinkedHashSet<>();
    known.forEach(
        form -> Optional.ofNullable(in(byForm, each.kind()).get(form)).ifPresent(held::add));
    List<Entry> kept = held.stream().filter(e -> keeper(e).equals(each)).toList();
    boolean all = kept.size() == held.size();
    if (known.isEmpty() || agrees(each, held, all)) {
      return;
    }
    Set<String> names = new TreeSet<>();
    known.stream().filter(form -> printed(each.kind(), form)).forEach(names::add);
    for (Entry entry : kept) {
      NameDecisions.of(entry).stream()
          .filter(form -> in(claims, each.kind()).getOrDefault(form, each).equals(each))
          .forEach(names::add);
    }
    List<String> sorted = List.copyOf(names);
    boolean own = each.kind() == Kind.PERSON && (!all || apart(each) || elsewhere(each, kept));
    boolean idle = !own && sorted.equals(List.of(each.name())) && book.isOwn(each.name());
    if (names.isEmpty() || idle) {
      return;
    }
    propose(
        each,
        own
            ? new Decision.Part(sorted, each.name())
            : sorted.size() == 1
                ? new Decision.Rename(sorted.getFirst(), each.name())
                : new Decision.Merge(sorted, each.name()));
  }

  private boolean printed(Kind kind, String form) {
    Entry entry = in(byForm, kind).get(form);
    return entry != null && entry.forms().containsKey(form);
  }

  private boolean agrees(Authority each, Set<Entry> held, boolean all) {
    if (held.size() != 1 || !all) {
      return false;
    }
    Entry entry = held.iterator().next();
    return entry.name().equals(each.name())
        && (!apart(each) || entry.key().equals(each.key().orElse("")));
  }

  /** Tells whether an exported list kept one apart from others of the family name. */
  private static boolean apart(Authority each) {
    return each.kind() == Kind.PERSON
        && each.key()
            .filter(key -> key.equals(FamilyName.whole(each.name())))
            .filter(key -> !key.equals(FamilyName.of(each.name())))
            .isPresent();
  }

  /** Tells whether others go by the family name of the name wanted. */
  private boolean elsewhere(Authority each, List<Entry> kept) {
    return register
        .find(Kind.PERSON, book.keyOf(each.name()))
        .filter(other -> !kept.contains(other))
        .isPresent();
  }

  /** Of several in the list who are one in the archive, one keeps what no other lists. */
  private Authority keeper(Entry entry) {
    List<Authority> all = List.copyOf(claimants.getOrDefault(entry, Set.of()));
    return all.stream()
        .filter(a -> a.key().filter(entry.key()::equals).isPresent())
        .findFirst()
        .or(() ->
            all.stream()
                .filter(a -> a.kind() == Kind.PERSON && !apart(a))
                .max(Comparator.comparingInt(a -> papers(a, entry))))
        .orElse(all.getFirst());
  }

  private static int papers(Authority each, Entry entry) {
    return forms(each).stream()
        .mapToInt(f -> entry.forms().getOrDefault(f, List.of()).size())
        .sum();
  }

  private void split(Authority each, InPaper only) {
    Optional<RecordId> in = RecordId.parse(only.paper());
    Optional<Entry> held =
        register.entries().stream()
            .filter(e -> e.kind() == each.kind())
            .filter(e -> e.forms().getOrDefault(only.form(), List.of()).contains(only.paper()))
            .findFirst();
    if (in.isEmpty() || held.isEmpty() || each.kind() == Kind.BODY) {
      faults.add(new Fault(each.at(), PlanWords.notIn(only)));
    } else if (!held.get().name().equals(each.name())) {
      propose(each, new Decision.Split(only.form(), in.get(), each.name()));
    }
  }

  private void identify(Authority each, Set<String> known) {
    List<Entry> held =
        known.stream()
            .flatMap(f -> Optional.ofNullable(in(byForm, each.kind()).get(f)).stream())
            .toList();
    Set<Identifier> there = new TreeSet<>();
    held.forEach(e -> there.addAll(e.identifiers()));
    register
        .find(each.kind(), FamilyName.whole(each.name()))
        .ifPresent(e -> there.addAll(e.identifiers()));
    String of =
        known.contains(each.name())
            ? each.name()
            : known.stream().filter(f -> printed(each.kind(), f)).findFirst().orElse(each.name());
    for (Identifier identifier : each.identifiers()) {
      if (there.contains(identifier)) {
        continue;
      }
      Optional<Identifier> other =
          there.stream()
              .filter(i -> i.scheme().equals(identifier.scheme()))
              .filter(i -> !each.identifiers().contains(i))
              .findFirst();
      if (other.isPresent()) {
        faults.add(new Fault(each.at(), PlanWords.otherIdentifier(each, identifier, other.get())));
      } else {
        there.add(identifier);
        propose(each, new Decision.Identify(of, identifier));
      }
    }
  }

  private void propose(Authority each, Decision decision) {
    proposals.add(new Proposal(each.at(), decision));
  }

  /** A decision that an entry of the list asks for. */
  record Proposal(Authority.Place at, Decision decision) {}

  /** What a list asks for, and what of it cannot be done. */
  record Plan(List<Proposal> proposals, List<Fault> faults) {
    Plan {
      proposals = List.copyOf(proposals);
      faults = List.copyOf(faults);
    }
  }
}
