package org.chancery.record.anatomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.record.anatomy.Matter.Meeting;
import org.chancery.record.dates.When;
import org.junit.jupiter.api.Test;

class MeetingReaderTest {

  private static Meeting read(String text) {
    return Invented.matter(text).meeting().orElseThrow().value();
  }

  private static List<String> people(Meeting meeting) {
    return meeting.participants().stream()
        .map(f -> f.value())
        .map(p -> p.side() + " " + p.name() + p.title().map(t -> " (" + t + ")").orElse(""))
        .toList();
  }

  @Test
  void hoursThatRunBackwardsCrossMidnight() {
    Meeting meeting =
        read(
            "On 8 June a conversation was held. The conversation lasted from 10:30 P.M. to 1 A."
                + " M.");
    assertThat(meeting.when().map(When::edtf)).contains("1963-06-08T22:30/1963-06-09T01:00");
  }

  @Test
  void hoursAreOfTheDayThatIsTold() {
    Meeting meeting =
        read("On the evening of 8 June the Minister received us. We sat from 9 p.m. until 1 a.m.");
    assertThat(meeting.when().map(When::edtf)).contains("1963-06-08T21:00/1963-06-09T01:00");
  }

  @Test
  void hoursOfOneEveningStayOnOneDay() {
    assertThat(
            read("On 8 June a talk was held with us. The conversation lasted from 6 to 9 p.m.")
                .when())
        .map(When::edtf)
        .contains("1963-06-08T18:00/1963-06-08T21:00");
  }

  @Test
  void pluralTitleAfterAndOpensTheSecondSide() {
    assertThat(
            people(
                read(
                    "Present at the talks were Sarnov, Lunev, and Cdes. Ilmar Vesk and Tor Malk.")))
        .containsExactly("1 Sarnov", "1 Lunev", "2 Ilmar Vesk (Cde.)", "2 Tor Malk (Cde.)");
  }

  @Test
  void sidesNamedInWordsAreKept() {
    Meeting meeting =
        read(
            "Present: on the Velmark side: A. N. Sarnov, Ambassador P. Granov; on the Ostranian"
                + " side: Piet Halven.");
    assertThat(people(meeting))
        .containsExactly("1 A. N. Sarnov", "1 P. Granov (Ambassador)", "2 Piet Halven");
    assertThat(meeting.participants().getLast().value().group()).contains("Ostranian side");
  }

  @Test
  void listWithoutSidesHasNone() {
    assertThat(people(read("Present at the meeting were A. N. Sarnov, P. Granov and B. Tovik.")))
        .containsExactly("0 A. N. Sarnov", "0 P. Granov", "0 B. Tovik");
  }

  @Test
  void initiativeIsNamed() {
    String text = "On 8 June a conversation was held at the initiative of Cde. Ilmar Vesk.";
    Meeting meeting = read(text);
    assertThat(meeting.initiative().orElseThrow().value()).isEqualTo("Ilmar Vesk");
    assertThat(meeting.initiative().orElseThrow().span().of(text))
        .isEqualTo("at the initiative of Cde. Ilmar Vesk");
  }

  @Test
  void callerAsksForTheMeeting() {
    Meeting meeting = read("Today I received Minister Ilmar Vesk at his request.");
    assertThat(people(meeting)).containsExactly("2 Ilmar Vesk (Minister)");
    assertThat(meeting.initiative().orElseThrow().value()).isEqualTo("Ilmar Vesk");
  }

  @Test
  void paperThatReportsNoMeetingHasNone() {
    assertThat(
            Invented.matter("I received Mr. Aske's note. At present the situation is calm.")
                .meeting())
        .isEmpty();
  }
}
