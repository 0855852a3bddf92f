package org.chancery.record.anatomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.record.anatomy.Matter.Meeting;
import org.chancery.record.dates.When;
import org.chancery.record.finding.Finding;
import org.junit.jupiter.api.Test;

class MeetingFormTest {

  private static final String FORM =
      """
      MEMORANDUM OF CONVERSATION

      DATE: May 3, 1961
      TIME: 3:30–5:10 p.m.
      PLACE: The Minister's Office, Velm

      SUBJECT: The fisheries of the Outer Bank

      PARTICIPANTS

      Velmark
      Minister Arne Tolv
      Karin Voss, Director of Fisheries

      Ostrania:
      Ambassador Piet Halven
      Jan Reede, Counselor

      The Ambassador opened by saying that his Government could not accept the new limit.
      """;

  private static Meeting read(String text) {
    return Papers.read(text).matter().meeting().orElseThrow().value();
  }

  private static List<String> people(Meeting meeting) {
    return meeting.participants().stream()
        .map(Finding::value)
        .map(p -> p.side() + " " + p.name() + p.title().map(t -> " (" + t + ")").orElse(""))
        .toList();
  }

  @Test
  void dayHoursAndPlaceStandOnLabelledLines() {
    Meeting meeting = read(FORM);
    assertThat(meeting.when().map(When::edtf)).contains("1961-05-03T15:30/1961-05-03T17:10");
    assertThat(meeting.place().map(Finding::value)).contains("The Minister's Office, Velm");
  }

  @Test
  void aListWithoutSidesIsDividedByWhoSentThem() {
    String flat =
        """
        Memorandum of Conversation

        DATE: June 3, 1951
        PARTICIPANTS: Mr. Hollan, Ambassador of Lastria; Mr. Veske, Counselor; The Secretary;
         Mr. Dunmore (NEA); Mr. Cole—EUR/WE

        The Ambassador of Lastria called on me at his request. He said that nothing was new.
        """;
    assertThat(people(read(flat)))
        .containsExactly(
            "2 Mr. Hollan (Ambassador of Lastria)",
            "2 Mr. Veske (Counselor)",
            "1 The Secretary",
            "1 Mr. Dunmore (NEA)",
            "1 Mr. Cole (EUR/WE)");
    assertThat(people(read(flat.replace("Ambassador of Lastria", "Minister of Finance"))))
        .allMatch(person -> person.startsWith("0 "));
  }

  @Test
  void whatFollowsARankAndANameBelongsToTheRank() {
    String flat =
        """
        Memorandum of Conversation

        DATE: June 3, 1951

        PARTICIPANTS:
        Ambassador Hollan of Lastria
        Minister Veske of Lastria
        The Under Secretary

        Ambassador Hollan of Lastria called on me. He said that nothing was new.
        """;
    assertThat(people(read(flat)))
        .containsExactly(
            "2 Hollan (Ambassador of Lastria)",
            "2 Veske (Minister of Lastria)",
            "1 The Under Secretary");
  }

  @Test
  void aListOfThosePresentNeedsNoOtherLabel() {
    String alone =
        """
        MEMORANDUM OF CONVERSATION

        Velm, May 3, 1961.

        Participants: Minister Arne Tolv; Karin Voss, Director of Fisheries; Ambassador Piet Halven;
            Jan Reede, Counselor of Embassy

        The Ambassador opened by saying that his Government could not accept the new limit.
        """;
    assertThat(people(read(alone)))
        .containsExactly(
            "0 Arne Tolv (Minister)",
            "0 Karin Voss (Director of Fisheries)",
            "0 Piet Halven (Ambassador)",
            "0 Jan Reede (Counselor of Embassy)");
  }

  @Test
  void headsOfSidesDivideTheList() {
    String colons = FORM.replace("Velmark\n", "Velmark:\n");
    assertThat(people(read(colons)))
        .containsExactly(
            "1 Arne Tolv (Minister)",
            "1 Karin Voss (Director of Fisheries)",
            "2 Piet Halven (Ambassador)",
            "2 Jan Reede (Counselor)");
  }

  @Test
  void statesAloneOnTheirLinesHeadTheirSides() {
    String states = FORM.replace("Velmark\n", "Norway\n").replace("Ostrania:\n", "U.S.\n");
    assertThat(people(read(states)))
        .startsWith("1 Arne Tolv (Minister)")
        .endsWith("2 Jan Reede (Counselor)");
  }

  @Test
  void theTextBeginsAfterTheForm() {
    Anatomy anatomy = Papers.read(FORM);
    assertThat(anatomy.matter().span().of(FORM)).startsWith("The Ambassador opened");
    assertThat(Papers.date(anatomy)).isEqualTo("1961-05-03");
  }

  @Test
  void oneLabelMakesNoForm() {
    String text = "Memorandum\n\nSubject: Herring\n\nThe Minister said that there was none.\n";
    assertThat(Papers.read(text).matter().meeting()).isEmpty();
  }
}
