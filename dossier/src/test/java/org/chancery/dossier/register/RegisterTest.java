package org.chancery.dossier.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.dossier.register.Appearance.Kind;
import org.chancery.dossier.register.Appearance.Role;
import org.junit.jupiter.api.Test;

/** All persons and offices are invented. */
class RegisterTest {

  private static PaperNames paper(String id, String day, Appearance... appearances) {
    Optional<LocalDate> date = Optional.of(LocalDate.parse(day));
    return new PaperNames(id, date, date, List.of(appearances));
  }

  private static Appearance person(Role role, String name, String office) {
    return new Appearance(
        Kind.PERSON, role, name, office.isEmpty() ? Optional.empty() : Optional.of(office));
  }

  private static Appearance body(String name) {
    return new Appearance(Kind.BODY, Role.NAMED, name, Optional.empty());
  }

  private static Register of(PaperNames... papers) {
    return Register.of(List.of(papers), Naming.AS_PRINTED);
  }

  @Test
  void formsOfOneFamilyNameAreOnePersonWithOfficesAndDays() {
    Register register =
        of(
            paper("1.1", "1936-05-02", person(Role.SIGNER, "Orlenne", "Minister in Todrany")),
            paper(
                "2.1",
                "1936-03-12",
                person(Role.SENDER, "Mr. Matis Orlenne", "Minister in Todrany")),
            paper("3.1", "1936-04-01", person(Role.NAMED, "ORLENNE", "")));
    Entry one = register.people().getFirst();
    assertThat(register.people()).hasSize(1);
    assertThat(one.key()).isEqualTo("orlenne");
    assertThat(one.name()).isEqualTo("Mr. Matis Orlenne");
    assertThat(one.variants()).containsExactly("ORLENNE", "Orlenne");
    assertThat(one.first()).contains(LocalDate.of(1936, 3, 12));
    assertThat(one.last()).contains(LocalDate.of(1936, 5, 2));
    assertThat(one.papers()).extracting(Presence::paper).containsExactly("2.1", "3.1", "1.1");
    assertThat(one.offices())
        .containsExactly(
            new Tenure(
                "Minister in Todrany",
                Optional.of(LocalDate.of(1936, 3, 12)),
                Optional.of(LocalDate.of(1936, 5, 2))));
  }

  @Test
  void anOfficeAloneMeansWhoeverHeldItThatMonth() {
    Appearance office = person(Role.ADDRESSEE, "", "Minister of Foreign Affairs");
    Register register =
        of(
            paper("1.1", "1936-02-20", office),
            paper(
                "2.1", "1936-02-24", person(Role.SIGNER, "Devessy", "Minister of Foreign Affairs")),
            paper(
                "3.1", "1936-06-10", person(Role.SIGNER, "Devessy", "minister of foreign affairs")),
            paper("4.1", "1937-01-05", person(Role.SIGNER, "Ruve", "Minister of Foreign Affairs")),
            paper("5.1", "1937-02-05", office));
    assertThat(register.find(Kind.PERSON, "devessy").orElseThrow().papers())
        .extracting(Presence::paper, Presence::byOffice)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("1.1", true),
            org.assertj.core.groups.Tuple.tuple("2.1", false),
            org.assertj.core.groups.Tuple.tuple("3.1", false));
    assertThat(register.find(Kind.PERSON, "ruve").orElseThrow().papers()).hasSize(1);
  }

  @Test
  void theNameShownIsTheFullOneThatMostPapersPrint() {
    Register register =
        of(
            paper("1.1", "1936-02-20", person(Role.SIGNER, "ILKA VERROW", "")),
            paper("2.1", "1936-02-21", person(Role.SIGNER, "Ilka Verrow", "")),
            paper("3.1", "1936-02-22", person(Role.NAMED, "The Honourable Miss Verrow", "")),
            paper("4.1", "1936-02-22", person(Role.NAMED, "Verrow", "")),
            paper("5.1", "1936-02-23", person(Role.NAMED, "Verrow", "")),
            paper("6.1", "1936-02-24", person(Role.NAMED, "Verrow", "")));
    assertThat(register.people()).extracting(Entry::name).containsExactly("Ilka Verrow");
  }

  @Test
  void bodiesAreOneWhateverTheirCapitals() {
    Register register =
        of(
            paper("1.1", "1936-02-20", body("River Office")),
            paper("2.1", "1936-02-21", body("River office"), body("River Office")));
    assertThat(register.bodies())
        .singleElement()
        .satisfies(body -> {
          assertThat(body.name()).isEqualTo("River Office");
          assertThat(body.papers()).hasSize(2);
        });
  }

  @Test
  void familyNamesAreFoundInNamesOfAllKinds() {
    assertThat(FamilyName.of("L. Štemen")).isEqualTo("stemen");
    assertThat(FamilyName.of("Dast, Peter")).isEqualTo("dast");
    assertThat(FamilyName.of("PETER DAST.")).isEqualTo("dast");
    assertThat(FamilyName.of("Peter Dast, Jr.")).isEqualTo("dast");
    assertThat(FamilyName.of("Peter Dast Jr.")).isEqualTo("dast");
    assertThat(FamilyName.of("Orlenne’s")).isEqualTo("orlenne");
    assertThat(FamilyName.of("United States Consular Agent")).isEmpty();
    assertThat(FamilyName.of("the delegate")).isEmpty();
    assertThat(FamilyName.untitled("Ambassador Dast")).isEqualTo("dast");
    assertThat(FamilyName.untitled("The Hon. Mr. Dast")).isEqualTo("dast");
    assertThat(FamilyName.untitled("Mr. Peter Dast")).isEqualTo("peter-dast");
    assertThat(FamilyName.untitled("P. Dast")).isEqualTo("p-dast");
    assertThat(FamilyName.untitled("Minister of Trade")).isEqualTo("minister-of-trade");
    assertThat(FamilyName.untitled("Consul General")).isEqualTo("consul-general");
    assertThat(FamilyName.whole("Peter Dast, the 2nd")).isEqualTo("peter-dast-the-nd2");
  }

  @Test
  void namesLoseWhatOnlyEndsALine() {
    assertThat(Appearances.name("H[enry]\n L. Dast,")).isEqualTo("Henry L. Dast");
    assertThat(Appearances.name("RUARD BRAUTH.")).isEqualTo("RUARD BRAUTH");
    assertThat(Appearances.name("Ruard B.")).isEqualTo("Ruard B.");
    assertThat(Appearances.name("Ruard Brauth, Esq.")).isEqualTo("Ruard Brauth, Esq.");
    assertThat(Appearances.name("Ruard Brauth, U.S.N.")).isEqualTo("Ruard Brauth, U.S.N.");
  }
}
