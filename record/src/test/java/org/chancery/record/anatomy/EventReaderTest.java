package org.chancery.record.anatomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.record.dates.When;
import org.junit.jupiter.api.Test;

class EventReaderTest {

  private static List<String> read(String text) {
    return Invented.matter(text).events().stream()
        .map(f -> f.value())
        .map(e -> e.name() + " " + e.when().map(When::edtf).orElse("-"))
        .toList();
  }

  @Test
  void congressIsKnownByItsOrdinalUnderItsFullestName() {
    assertThat(read("At the 4th KWP congress he spoke. The 4th congress was long."))
        .containsExactly("4th KWP congress -");
  }

  @Test
  void bodySpeltOutAndItsAcronymAreOneEvent() {
    assertThat(
            read(
                "The 7th congress of the Socialist Party of Estonia met. The Estonian Socialist"
                    + " Party (ESP) gained. We stressed the 7th ESP congress."))
        .containsExactly("7th congress of the Socialist Party of Estonia -");
  }

  @Test
  void monthInTheNameDatesTheEventBeforeTheDayToldAbout() {
    assertThat(read("The March plenum failed. The August plenum had failed too."))
        .containsExactly("March plenum 1963-03", "August plenum 1962-08");
  }

  @Test
  void eventOpeningTomorrowIsTheOneHeldOnThatDay() {
    assertThat(
            read(
                "He will say so at the CC plenum opening tomorrow.\n\nA plenum of the KWP Central"
                    + " Committee was held on 11 June. The plenum agreed."))
        .containsExactly("plenum of the KWP Central Committee 1963-06-11");
  }

  @Test
  void earlierConversationLiesBeforeTheEventThatCameAfterIt() {
    assertThat(
            read(
                "The events at the March KWP plenum occurred after Cde. Vesk promised order in a"
                    + " conversation in the KWP CC during his stay in Tarnau."))
        .contains("conversation in the KWP CC during his stay in Tarnau ../1963-03");
  }

  @Test
  void conferencesAreNamedWithTheirMatter() {
    assertThat(read("The Second Conference on Load Lines was held in London on May 5."))
        .containsExactly("Second Conference on Load Lines 1963-05-05");
  }

  @Test
  void legislatureIsNoEvent() {
    assertThat(read("The Bolivian congress passed it. Congress adjourned. He is in Congress."))
        .isEmpty();
  }
}
