package org.chancery.record.anatomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.record.anatomy.Eschatocol.AttestationKind;
import org.chancery.record.anatomy.Eschatocol.Signature;
import org.chancery.record.anatomy.Protocol.MarkingKind;
import org.chancery.record.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Layouts of the foot, each by an invented paper. */
class FootLayoutsTest {

  private static final String HEAD =
      "MEMORANDUM\n\nVelm, 4 May 1958\n\nThe Minister said that his Government would reply before"
          + " the end of the month and that nothing else had been decided.\n\n";

  private static Eschatocol foot(String foot) {
    return Papers.read(HEAD + foot + "\n").eschatocol();
  }

  private static List<String> signed(Eschatocol foot) {
    return foot.signatures().stream()
        .map(Finding::value)
        .map(s -> s.name() + s.office().map(o -> " (" + o + ")").orElse(""))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ambassador: (G. Dorn) | G. Dorn (Ambassador)",
        "AMBASSADOR  /V. Sorin/ | V. Sorin (AMBASSADOR)",
        "SECRETARY OF THE COUNCIL          L. Immer | L. Immer (SECRETARY OF THE COUNCIL)",
        "Head of the 1st Department\\n[signed] N. Pohl | N. Pohl (Head of the 1st Department)",
        "/ss/ Petre Lung | Petre Lung",
        "/s/ A. Dorn | A. Dorn",
        "(signed) A. Dorn | A. Dorn",
        "Sgd. A. Dorn | A. Dorn",
        "Sd/- A. Dorn | A. Dorn",
        "(Signed) HORACE TEMBLE, G.C.B. | HORACE TEMBLE",
        "A. DORN, K.C.M.G., Minister | A. DORN (Minister)",
      })
  void theOfficeAndTheMarkOfASignatureAreNoPartOfTheName(String foot, String signed) {
    assertThat(signed(foot(foot.replace("\\n", "\n")))).containsExactly(signed);
  }

  @Test
  void anOfficeOfSeveralLinesGoesOnInSmallLetters() {
    assertThat(
            signed(
                foot("(Signed) Elin KARR\nAmbassador\nDelegate of Velmia\nto the Union of States")))
        .containsExactly("Elin KARR (Ambassador, Delegate of Velmia to the Union of States)");
  }

  @Test
  void aTownAboveTheDateIsNoSigner() {
    Anatomy paper =
        Papers.read("NOTE\n\n" + HEAD.substring(HEAD.indexOf("The")) + "Velm,\n9th March, 1961.\n");
    assertThat(paper.eschatocol().signatures()).isEmpty();
    assertThat(Papers.date(paper)).isEqualTo("1961-03-09");
  }

  @Test
  void thoseWhoWroteTypedAndComparedAreNoSigners() {
    Eschatocol foot =
        foot(
            "With comradely greetings,\n\nConsul: (G. Dorn)\n\nWrote: St. Velk\nTypist: M. I.\n"
                + "Taken down by: E. Sorin\nChecked against the original: (illegible)");
    assertThat(signed(foot)).containsExactly("G. Dorn (Consul)");
    assertThat(foot.close()).isPresent();
    assertThat(foot.attestations())
        .extracting(a -> a.value().kind(), a -> a.value().by().orElse("-"))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(AttestationKind.DRAFTED, "St. Velk"),
            org.assertj.core.groups.Tuple.tuple(AttestationKind.TYPED, "M. I."),
            org.assertj.core.groups.Tuple.tuple(AttestationKind.DRAFTED, "E. Sorin"),
            org.assertj.core.groups.Tuple.tuple(AttestationKind.AUTHENTICATED, "-"));
  }

  @Test
  void aDraftersLineNamesTheDrafter() {
    assertThat(foot("A. Dorn\n\nNEA:JTSorin:mk").attestations())
        .singleElement()
        .satisfies(a -> assertThat(a.value().by()).contains("JTSorin"));
    assertThat(foot("A. Dorn\n\nNote: see above").attestations()).isEmpty();
  }

  @Test
  void copiesBelowALetterAreNoInsideAddress() {
    Eschatocol foot =
        foot("Yours ever,\n\n(J. R. Dorn)\n\ncc: T. L. Pohl Esq, Tarsk\n    Chancery, Orn");
    assertThat(foot.insideAddress()).isEmpty();
    assertThat(foot.distribution())
        .singleElement()
        .satisfies(copies -> assertThat(copies.value()).endsWith("Chancery, Orn"));
  }

  @Test
  void aTelegramRepeatedToOtherPostsTellsItsDistribution() {
    Eschatocol foot = foot("Repeated to Tarsk, Orn and Belm. Copy by mail to Sund.\n\nDorn");
    assertThat(foot.distribution()).hasSize(1);
    assertThat(signed(foot)).containsExactly("Dorn");
  }

  @Test
  void aShelfmarkAsTheLastLineIsTheSource() {
    Anatomy paper =
        Papers.read(HEAD + "A. Dorn\n\nANV, Chancellery Collection, file 141/1968, f. 5-19\n");
    assertThat(signed(paper.eschatocol())).containsExactly("A. Dorn");
    assertThat(paper.protocol().markings())
        .extracting(m -> m.value().kind())
        .contains(MarkingKind.SOURCE_NOTE);
  }

  @Test
  void minutesOfReadersStandApartFromPaperAndEnclosure() {
    Anatomy paper =
        Papers.read(
            HEAD
                + "I have, &c.\nA. DORN.\n\nEnclosure in No. 4.\nMemorandum by Mr. Pohl.\n\nThe"
                + " Vizier received me at noon and spoke with much warmth of the matter.\nH. P.\n\n"
                + "MINUTES.\nThis is more moderate than might have been expected. R. M., May 4.\n"
                + "E. G.\n");
    Eschatocol enclosed = paper.annexes().enclosures().getFirst().anatomy().eschatocol();
    assertThat(enclosed.signatures()).extracting(s -> s.value().name()).containsExactly("H. P.");
    assertThat(paper.protocol().markings())
        .filteredOn(m -> m.value().kind() == MarkingKind.MINUTE)
        .hasSize(2);
  }

  @Test
  void anOfficeThatSendsAPaperOnSignsAfterItsAuthor() {
    Eschatocol foot =
        foot(
            "I have the honor to be, sir, your obedient servant,\n\n"
                + "H. E. Dorn, Major.\n\n"
                + "Forwarded. A copy has also been sent to the consul.\n\n"
                + "A. F. Pohl,\n"
                + "Major-General.");
    assertThat(foot.signatures().getFirst().value())
        .extracting(Signature::name)
        .isEqualTo("H. E. Dorn");
  }

  @Test
  void aStampTellsTheRegistrysNumberAndTheReceipt() {
    Anatomy paper =
        Papers.read("[stamp: ARCHIVE OF THE MINISTRY  Incoming No. 0331  13 May 1958]\n\n" + HEAD);
    assertThat(paper.protocol().numbers()).extracting(n -> n.value().first()).contains("0331");
    assertThat(paper.protocol().dating().received().map(r -> r.value().edtf()))
        .contains("1958-05-13");
  }

  @Test
  void stampsOfTheRegistryAreRead() {
    Eschatocol foot =
        foot(
            "The Ambassador of Velmia in Lastria\nA. Morin\n\nRecd 5 June\nRegistered 7/6/58 under"
                + " No. 4411");
    assertThat(signed(foot)).containsExactly("A. Morin (The Ambassador of Velmia in Lastria)");
    assertThat(foot.attestations())
        .extracting(a -> a.value().kind() + " " + a.value().when().orElseThrow().edtf())
        .containsExactly("RECEIVED 1958-06-05", "REGISTERED 1958-06-07");
  }

  @Test
  void townOfTheOneAddressedIsNoSigner() {
    Eschatocol foot =
        foot(
            "I am, Sir,\nYour obedient Servant,\n(Signed) E. PELL.\n\nHis Excellency\nSir Horace"
                + " Temble,\netc., etc.,\nBelmora.\n\nRecd 5 June");
    assertThat(signed(foot)).containsExactly("E. PELL");
  }

  @Test
  void whoCertifiesACopyDidNotSendThePaper() {
    Anatomy paper =
        Papers.read(
            HEAD
                + "For the Government of Velmia:\nP. HOLLAN\n(L.S.)\n\nCertified a true copy:\nE."
                + " Pell\n");
    assertThat(Papers.persons(paper.protocol().correspondents().from()))
        .containsExactly("P. HOLLAN");
    assertThat(paper.eschatocol().attestations())
        .extracting(a -> a.value().by().orElse(""))
        .containsExactly("E. Pell");
  }
}
