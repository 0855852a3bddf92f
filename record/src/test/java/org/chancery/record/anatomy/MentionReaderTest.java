package org.chancery.record.anatomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.record.people.Mention;
import org.junit.jupiter.api.Test;

class MentionReaderTest {

  private static List<String> read(String text) {
    return Invented.matter(text).mentions().stream()
        .map(f -> f.value())
        .map(m -> m.kind() + " " + m.printed() + " = " + m.name())
        .toList();
  }

  @Test
  void titlesGiveAwayPeople() {
    assertThat(read("Mr. Aske saw Cde. Ilmar Vesk and Ambassador Granov."))
        .containsExactly(
            "PERSON Aske = Aske", "PERSON Ilmar Vesk = Ilmar Vesk", "PERSON Granov = Granov");
    assertThat(read("I thanked Cdes. Ilmar Vesk and Tor Malk."))
        .containsExactly("PERSON Ilmar Vesk = Ilmar Vesk", "PERSON Tor Malk = Tor Malk");
  }

  @Test
  void surnameIsLinkedToTheFullestForm() {
    assertThat(read("Mr. Jon A. Aske came. Later Aske left again, and Mr. Aske was seen no more."))
        .containsExactly(
            "PERSON Jon A. Aske = Jon A. Aske",
            "PERSON Aske = Jon A. Aske",
            "PERSON Aske = Jon A. Aske");
  }

  @Test
  void surnameThatTwoPeopleShareIsLinkedToNeither() {
    assertThat(read("Mr. Jon Aske and Dr. Piet Aske sat down. Then Mr. Aske spoke."))
        .endsWith("PERSON Aske = Aske");
  }

  @Test
  void officesOfLordsAreNoNames() {
    assertThat(
            read(
                "The Lord Privy Seal spoke. The Lord High Steward and the Lord Advocate left. Mr."
                    + " Chamberlain and Lord Aske stayed."))
        .containsExactly("PERSON Chamberlain = Chamberlain", "PERSON Aske = Aske");
  }

  @Test
  void lettersOfHonourGiveAwayPeople() {
    assertThat(
            read("Edward Pell, Esq., came. Arne Tolv, M.P., left, and Jon Aske, C.M.G., stayed."))
        .containsExactly(
            "PERSON Edward Pell = Edward Pell",
            "PERSON Arne Tolv = Arne Tolv",
            "PERSON Jon Aske = Jon Aske");
    assertThat(read("Upper Velm, Tarnau and Lower Velm, too, were lost.")).isEmpty();
  }

  @Test
  void headNounsGiveAwayBodies() {
    assertThat(read("The Ministry of Foreign Affairs told the Ostranian Government so."))
        .containsExactly(
            "BODY Ministry of Foreign Affairs = Ministry of Foreign Affairs",
            "BODY Ostranian Government = Ostranian Government");
    assertThat(read("The Government and the Department were silent.")).isEmpty();
  }

  @Test
  void acronymIsSpeltOutAsThePaperSpellsIt() {
    assertThat(read("The Kardovian Workers' Party met. The KWP CC agreed."))
        .contains("BODY KWP CC = Kardovian Workers' Party CC");
  }

  @Test
  void prepositionsGiveAwayPlaces() {
    assertThat(read("He stayed in Tarnau until May. From Tarnau he wrote again."))
        .containsExactly("PLACE Tarnau = Tarnau", "PLACE Tarnau = Tarnau");
    assertThat(read("The paper appeared in Tarnau papers.")).isEmpty();
  }

  @Test
  void countriesAreKnown() {
    assertThat(read("The United States and France agreed with the USSR."))
        .containsExactly(
            "PLACE United States = United States", "PLACE France = France", "PLACE USSR = USSR");
  }

  @Test
  void capitalsAloneEstablishNothing() {
    assertThat(read("Yesterday Replies were given. In View of this the Treaty stands.")).isEmpty();
  }

  @Test
  void mentionsPointAtTheirWords() {
    String text = "I told Mr. O'Dell and Baron von Hals of it.";
    assertThat(Invented.matter(text).mentions())
        .allSatisfy(m -> assertThat(m.span().of(text)).isEqualTo(m.value().printed()))
        .extracting(m -> m.value().printed())
        .containsExactly("O'Dell", "von Hals");
    assertThat(Invented.matter(text).mentions())
        .extracting(m -> m.value().kind())
        .containsOnly(Mention.Kind.PERSON);
  }
}
