package org.chancery.record.anatomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.record.anatomy.Matter.Meeting;
import org.chancery.record.anatomy.Matter.PaperReference;
import org.chancery.record.dates.DateMention;
import org.chancery.record.dates.When;
import org.chancery.record.finding.Finding;
import org.chancery.record.people.Participant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ways in which papers tell of meetings, of other papers and of days, each by an invented text. */
class MeetingLayoutsTest {

  private static Meeting meeting(String paper) {
    return Papers.read(paper).matter().meeting().orElseThrow().value();
  }

  private static List<String> people(Meeting meeting) {
    return meeting.participants().stream()
        .map(Finding::value)
        .map(p -> p.side() + " " + p.name() + p.title().map(t -> " (" + t + ")").orElse(""))
        .toList();
  }

  private static String when(Meeting meeting) {
    return meeting.when().orElseThrow().edtf();
  }

  private static List<String> papers(String text) {
    return Invented.matter(text).references().papers().stream()
        .map(Finding::value)
        .map(MeetingLayoutsTest::told)
        .toList();
  }

  private static String told(PaperReference paper) {
    return paper.whose().orElse("-")
        + " "
        + paper.number().orElse("-")
        + " "
        + paper.when().map(When::edtf).orElse("-");
  }

  private static List<String> dates(String text) {
    return Invented.matter(text).references().dates().stream()
        .map(Finding::value)
        .map(DateMention::when)
        .map(When::edtf)
        .toList();
  }

  @Test
  void theDayOfAPaperReferredToIsNotThatOfTheVisit() {
    Meeting meeting =
        meeting(
            "Velm, May 14, 1938.\n\nYour telegram No. 43, May 12, 5 p.m. I saw Count Dorn at the"
                + " Foreign Office this afternoon and left the memorandum with him.\n\nPohl\n");
    assertThat(when(meeting)).startsWith("1938-05-14");
  }

  @Test
  void aWeekdayInBracketsDoubtsTheDateAndHoursMayHaveFullStops() {
    Anatomy paper =
        Papers.read(
            "Velm, 12.03.1957\n\nOn 10.03.1957 (Tuesday) I visited Comrade Lin Dorn in the"
                + " ministry, on my own initiative. Comrade Han, interpreter, also took part in the"
                + " talk, which went on from 11.00 to 12.30 h.\n\nConsul: (G. Pohl)\n");
    Meeting meeting = paper.matter().meeting().orElseThrow().value();
    assertThat(when(meeting)).isEqualTo("1957-03-10T11:00/1957-03-10T12:30");
    assertThat(meeting.initiative().map(Finding::value)).contains("G. Pohl");
    assertThat(people(meeting)).contains("1 G. Pohl (Consul)", "2 Lin Dorn (Comrade)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The discussions began at 10:30 and ended at 13:45. | T10:30 | T13:45",
        "Today at 16:00 I received Minister Dorn. The conversation lasted 50 minutes. | T16:00 |"
            + " T16:50",
      })
  void hoursAreThoseOfBeginningAndEnd(String text, String from, String to) {
    String when = when(Invented.matter(text).meeting().orElseThrow().value());
    assertThat(when).isEqualTo("1963-06-10" + from + "/1963-06-10" + to);
  }

  @Test
  void officesThatLeadANameAreNoPartOfIt() {
    Meeting meeting =
        meeting(
            "Minutes of a Meeting of the Council\n\nVelm, June 19, 1974, 10:05 a.m.\n\nPRINCIPALS\n"
                + "The President\nSecretary of State Aldo Dorn\nChairman, Joint Chiefs of Staff"
                + " Admiral Roy Pohl\n\nOTHER ATTENDEES\nDeputy Secretary of Defense Paul Karr\n"
                + "Miles Sorin, Council Staff\n\nPresident: Let us begin. Where do they stand?\n\n"
                + "The meeting adjourned at 11:20 a.m.\n");
    assertThat(people(meeting))
        .containsExactly(
            "0 The President",
            "0 Aldo Dorn (Secretary of State)",
            "0 Roy Pohl (Chairman, Joint Chiefs of Staff Admiral)",
            "0 Paul Karr (Deputy Secretary of Defense)",
            "0 Miles Sorin (Council Staff)");
    assertThat(when(meeting)).isEqualTo("1974-06-19T10:05/1974-06-19T11:20");
  }

  @Test
  void embassyAndDepartmentFaceEachOtherAndCopiesAreNobody() {
    Meeting meeting =
        meeting(
            "MEMORANDUM OF CONVERSATION\n"
                + "DATE: January 20, 1948\n"
                + "PLACE: Office of the Secretary\n"
                + "PARTICIPANTS: Ambassador Rafael Dorn, Embassy of Velmia\n"
                + "Dr. Luis Pohl, Financial Counselor\n"
                + "Mr. Marc Karr, Under Secretary of State\n"
                + "Mr. John Sorin, XRA\n"
                + "COPIES TO: XRA, E, OFD\n"
                + "The Ambassador called by appointment and said that his Government would meet the"
                + " installment.\n");
    assertThat(people(meeting))
        .containsExactly(
            "2 Rafael Dorn (Ambassador, Embassy of Velmia)",
            "2 Dr. Luis Pohl (Financial Counselor)",
            "1 Mr. Marc Karr (Under Secretary of State)",
            "1 Mr. John Sorin (XRA)");
  }

  @Test
  void oneSideMayBeToldInASentenceAndTheOtherOnALine() {
    Meeting meeting =
        meeting(
            "STENOGRAPHIC RECORD\n\n"
                + "Velm, 3 September 1968\n\n"
                + "The following comrades took part on the Velmian side: Ilie Dorn, Member of the"
                + " Council; Petre Pohl, ambassador.\n"
                + "On the Ornish side: Gerg Karr; Skender Sorin.\n"
                + "Interpreters: Agim Lek and Maria Tom.\n\n"
                + "The talks were opened by Comrade Dorn, who thanked everyone for coming.\n");
    assertThat(meeting.participants().stream().map(Finding::value).map(Participant::side))
        .containsExactly(1, 1, 2, 2, 0, 0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "With reference to your telegram No. 119¹ of April 1 nothing is known. | your 119"
            + " 1963-04-01",
        "With reference to your telegram No. 977 [of May 5th] nothing is known. | your 977"
            + " 1963-05-05",
        "The recent telegrams (Velm's 398 Mar 11) are noted. | Velm 398 1963-03-11",
        "ReDeptcirtel Feb 26 there is no news. | Department - 1963-02-26",
        "As stated in Embtel 123, May 4, there is no news. | Embassy 123 1963-05-04",
        "I refer to my letter of 11 January 1958 (S/4402) on this. | my S/4402 1958-01-11",
        "I send a copy of my answer of the 3d instant. | my - 1963-06-03",
      })
  void telegramsArePointedToInTheWordsOfTheCableRoom(String text, String paper) {
    assertThat(papers(text)).containsExactly(paper);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He might call again on Monday. | 1963-06-17",
        "A list would be handed over in a week's time. | 1963-06-17",
        "They meet in the second week of January 1964. | 1964-01-08/1964-01-14",
        "It was opened in the first quarter of 1978. | 1978-01-01/1978-03-31",
        "It was opened in the second half of 1978. | 1978-07-01/1978-12-31",
      })
  void daysAreCountedFromTheDayOfThePaper(String text, String date) {
    assertThat(dates(text)).containsExactly(date);
  }

  @Test
  void theFollowingDayIsThatAfterTheDayToldOf() {
    assertThat(dates("I saw him on June 4, and we spoke on the following day."))
        .containsExactly("1963-06-04", "1963-06-05");
  }

  private static List<String> present(String list) {
    String text = "Minutes of the Fourth Meeting of the Committee, Obelin, 4 May 1936\n\n" + list;
    return Papers.read(text).matter().meeting().orElseThrow().value().participants().stream()
        .map(Finding::value)
        .map(p -> p.side() + " " + p.name() + p.title().map(t -> " (" + t + ")").orElse(""))
        .toList();
  }

  @Test
  void headsOfAttendanceNameNoSides() {
    assertThat(
            present(
                """
                Present:
                Colonel Brauth (Chairman)
                Mr. E. Pell, M.P., Minister of Labour (Items 1-3)
                The following were also present:
                Dr. Hajdric (for item 2)
                In attendance:
                Mr. Ruve, Prefect, for items 1-3
                Secretaries:
                Miss Verrow

                CONTENTS
                Minute No.     Subject
                1   Registers
                2   The chain

                Registers
                1. Dr. Hajdric reported that one leaf was missing.
                """))
        .containsExactly(
            "0 Colonel Brauth (Chairman)",
            "0 Mr. E. Pell (Minister of Labour)",
            "0 Dr. Hajdric",
            "0 Mr. Ruve (Prefect)",
            "0 Miss Verrow (secretary)");
  }

  @Test
  void headingBelowARowOfTitledPeopleIsNobody() {
    assertThat(
            present(
                """
                Present: Colonel Brauth, Dr. Hajdric, Mr. Stemen (item 2).

                The Registers of the Gauge
                Dr. Hajdric reported that one leaf was missing.
                """))
        .containsExactly("0 Colonel Brauth", "0 Dr. Hajdric", "0 Mr. Stemen");
  }
}
