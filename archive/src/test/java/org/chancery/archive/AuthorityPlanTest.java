package org.chancery.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.archive.holding.RecordId;
import org.chancery.dossier.register.Appearance;
import org.chancery.dossier.register.Appearance.Kind;
import org.chancery.dossier.register.Appearance.Role;
import org.chancery.dossier.register.Authority;
import org.chancery.dossier.register.Authority.Fault;
import org.chancery.dossier.register.Authority.InPaper;
import org.chancery.dossier.register.Authority.Listing;
import org.chancery.dossier.register.Authority.Place;
import org.chancery.dossier.register.Entry;
import org.chancery.dossier.register.Identifier;
import org.chancery.dossier.register.PaperNames;
import org.chancery.dossier.register.Register;
import org.junit.jupiter.api.Test;

/** All persons and bodies are invented. */
class AuthorityPlanTest {

  private static final List<String> PEOPLE =
      List.of(
          "Dast", "P. Dast", "Anna Dast", "JOHN DAST", "Ormay", "Count Ormay", "Ormaj", "Verrow");

  private static final List<String> BODIES =
      List.of("River Office", "Office of Rivers", "Joint Commission", "Joint commission");

  private static PaperNames paper(int number, String... names) {
    List<Appearance> appearances = new ArrayList<>();
    for (String name : names) {
      Kind kind = BODIES.contains(name) ? Kind.BODY : Kind.PERSON;
      appearances.add(new Appearance(kind, Role.NAMED, name, Optional.empty()));
    }
    Optional<LocalDate> day = Optional.of(LocalDate.of(1936, 3, number));
    return new PaperNames(number + ".1", day, day, appearances);
  }

  private static final List<PaperNames> FEW =
      List.of(
          paper(1, "Count Ormay", "P. Dast", "River Office"),
          paper(2, "Ormay", "Anna Dast", "Dast", "Office of Rivers"),
          paper(3, "Ormaj", "Dast", "Verrow"));

  private static NameBook book(List<Decision> decisions) {
    return new NameBook(Names.of(decisions));
  }

  private static Register register(List<PaperNames> papers, List<Decision> decisions) {
    return Register.of(papers, book(decisions));
  }

  private static Authority person(int line, String name, String... variants) {
    return new Authority(
        Kind.PERSON,
        Optional.empty(),
        name,
        List.of(variants),
        List.of(),
        List.of(),
        new Place(line, 1));
  }

  private static AuthorityPlan.Plan plan(
      List<PaperNames> papers, List<Decision> decisions, List<Authority> list) {
    return AuthorityPlan.of(
        register(papers, decisions), book(decisions), new Listing(list, List.of()));
  }

  private static List<Decision> decisions(AuthorityPlan.Plan plan) {
    return plan.proposals().stream().map(AuthorityPlan.Proposal::decision).toList();
  }

  @Test
  void variantsListedForOneBecomeOne() {
    AuthorityPlan.Plan plan = plan(FEW, List.of(), List.of(person(2, "Count Ormay", "Ormaj")));
    assertThat(plan.faults()).isEmpty();
    Register after = register(FEW, decisions(plan));
    Entry one = after.named("Ormaj").getFirst();
    assertThat(one.name()).isEqualTo("Count Ormay");
    assertThat(one.forms()).containsOnlyKeys("Count Ormay", "Ormay", "Ormaj");
    assertThat(plan(FEW, decisions(plan), List.of(person(2, "Count Ormay", "Ormaj"))).proposals())
        .isEmpty();
  }

  @Test
  void aChangedNameIsARename() {
    assertThat(decisions(plan(FEW, List.of(), List.of(person(2, "Ilka Verrow", "Verrow")))))
        .containsExactly(new Decision.Rename("Verrow", "Ilka Verrow"));
  }

  @Test
  void peopleListedApartArePartedAndOneKeepsTheFamilyName() {
    List<Authority> list = List.of(person(2, "P. Dast", "Dast"), person(3, "Anna Dast"));
    AuthorityPlan.Plan plan = plan(FEW, List.of(), list);
    Register after = register(FEW, decisions(plan));
    assertThat(after.named("dast").getFirst().forms()).containsOnlyKeys("Dast", "P. Dast");
    assertThat(after.named("anna-dast").getFirst().forms()).containsOnlyKeys("Anna Dast");
    assertThat(plan(FEW, decisions(plan), list).proposals()).isEmpty();
  }

  @Test
  void whatCannotBeTakenIsToldByLineWithWhatToDo() {
    Authority twice = person(4, "Verrow", "Ormay");
    Authority inNone =
        new Authority(
            Kind.PERSON,
            Optional.empty(),
            "Otto Dast",
            List.of(),
            List.of(),
            List.of(new InPaper("Dast", "1.1")),
            new Place(5, 3));
    AuthorityPlan.Plan plan =
        plan(
            FEW,
            List.of(),
            List.of(person(2, "Nobody"), person(3, "Ormay", "ORMAJ"), twice, inNone));
    assertThat(plan.faults())
        .extracting(Fault::toString)
        .satisfiesExactly(
            f -> assertThat(f).contains("no record names a person 'Nobody'; look for how"),
            f -> assertThat(f).contains("'ORMAJ'; write 'Ormaj', as the records print it"),
            f -> assertThat(f).contains("'Ormay' is listed for 'Ormay' at line 3 already"),
            f -> assertThat(f).contains("record 1.1 names no person 'Dast'"));
  }

  @Test
  void anIdentifierIsKeptOnceAndAnotherOfTheSameListIsRefused() {
    Authority one =
        new Authority(
            Kind.PERSON,
            Optional.empty(),
            "Count Ormay",
            List.of(),
            List.of(new Identifier("VIAF", "1")),
            List.of(),
            new Place(2, 1));
    List<Decision> first = decisions(plan(FEW, List.of(), List.of(one)));
    assertThat(first).contains(new Decision.Identify("Count Ormay", new Identifier("VIAF", "1")));
    assertThat(register(FEW, first).named("ormay").getFirst().identifiers()).hasSize(1);
    assertThat(plan(FEW, first, List.of(one)).proposals()).isEmpty();
    Authority other =
        new Authority(
            one.kind(),
            one.key(),
            one.name(),
            one.variants(),
            List.of(new Identifier("VIAF", "2")),
            List.of(),
            one.at());
    assertThat(plan(FEW, first, List.of(other)).faults())
        .singleElement()
        .satisfies(f ->
            assertThat(f.sentence())
                .contains("'Count Ormay' is VIAF:1 in the archive, not VIAF:2"));
  }

  /** Whatever was decided, the list taken out and taken in elsewhere gives the same list. */
  @Test
  void aListTakenOutAndInElsewhereIsTheSame() {
    for (int seed = 0; seed < 400; seed++) {
      Random random = new Random(seed);
      List<PaperNames> papers = papers(random);
      List<Decision> decided = decided(random, papers);
      Register here = register(papers, decided);
      Listing list = listing(here);
      List<Decision> taken = decisions(plan(papers, List.of(), list.entries()));
      Register there = register(papers, taken);
      assertThat(list(there)).as("seed %d: %s -> %s", seed, decided, taken).isEqualTo(list(here));
      assertThat(decisions(plan(papers, taken, list.entries()))).as("seed %d", seed).isEmpty();
      assertThat(decisions(plan(papers, decided, list.entries()))).as("seed %d", seed).isEmpty();
    }
  }

  private static List<PaperNames> papers(Random random) {
    List<PaperNames> papers = new ArrayList<>();
    for (int number = 1; number <= 6; number++) {
      Set<String> names = new TreeSet<>();
      for (int i = 0; i < 5; i++) {
        names.add(PEOPLE.get(random.nextInt(PEOPLE.size())));
      }
      names.add(BODIES.get(random.nextInt(BODIES.size())));
      papers.add(paper(number, names.toArray(String[]::new)));
    }
    return papers;
  }

  /** Decides as an editor would: on what is shown. */
  private static List<Decision> decided(Random random, List<PaperNames> papers) {
    List<Decision> decided = new ArrayList<>();
    for (int i = random.nextInt(6); i > 0; i--) {
      Register now = register(papers, decided);
      Entry one = now.entries().get(random.nextInt(now.entries().size()));
      Entry other = now.entries().get(random.nextInt(now.entries().size()));
      String form = List.copyOf(one.forms().keySet()).get(random.nextInt(one.forms().size()));
      String in = one.forms().getOrDefault(form, List.of()).getFirst();
      boolean person = one.kind() == Kind.PERSON;
      switch (random.nextInt(5)) {
        case 0 -> decided.add(NameDecisions.rename(one, "Ada Other" + i));
        case 1 -> decided.add(new Decision.Identify(one.name(), new Identifier("GND", "" + i)));
        case 2 -> {
          if (person) {
            decided.add(NameDecisions.part(form, RecordId.parse(in).orElseThrow(), "Zoe Dast" + i));
          }
        }
        case 3 -> {
          if (person && one.forms().size() > 1) {
            decided.add(NameDecisions.part(form, random.nextBoolean() ? form : "Eva Ormay"));
          }
        }
        default -> {
          if (one.kind() == other.kind() && !one.equals(other)) {
            decided.add(NameDecisions.merge(List.of(one, other), one.name()));
          }
        }
      }
    }
    return decided;
  }

  private static Listing listing(Register register) {
    List<Authority> entries = new ArrayList<>();
    for (Entry entry : register.entries()) {
      List<InPaper> only = new ArrayList<>();
      entry
          .names()
          .only()
          .forEach((form, in) -> in.forEach(paper -> only.add(new InPaper(form, paper))));
      List<String> variants =
          entry.variants().stream().filter(f -> !entry.names().only().containsKey(f)).toList();
      entries.add(
          new Authority(
              entry.kind(),
              Optional.of(entry.key()),
              entry.name(),
              variants,
              entry.identifiers(),
              only,
              new Place(entries.size() + 2, 1)));
    }
    return new Listing(entries, List.of());
  }

  private static List<String> list(Register register) {
    return register.entries().stream()
        .map(e -> e.kind() + " " + e.name() + " " + e.forms() + " " + e.identifiers())
        .sorted()
        .toList();
  }
}
