package org.chancery.record.anatomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.chancery.record.dates.DateExpression;
import org.chancery.record.dates.DateScanner;
import org.chancery.record.dates.When;
import org.chancery.transcript.Source;
import org.chancery.transcript.Span;
import org.chancery.transcript.Transcript;
import org.chancery.transcript.TranscriptReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates are looked for only around the words and numbers that may tell one: none may be lost. */
class MatterDatesTest {

  private static final String FILLER =
      "The delegates of the valley spoke of water and of nothing else, and none of them agreed";

  private static final List<String> PIECES =
      List.of(
          "9",
          "p.m.",
          "a. m.",
          "17",
          "men",
          "3:30",
          "8.30",
          "at",
          "1934",
          "12/3/1936",
          "one",
          "two",
          "o'clock",
          "18 h 30",
          "heures",
          "May",
          "the 14th",
          "1,200",
          "(5)",
          "[8.30?]",
          "in",
          "from",
          "to",
          "until",
          "noon",
          "on",
          "by",
          "day",
          "the",
          "of",
          "hours",
          "2100",
          "thousand",
          "first",
          "evening",
          "at the latest",
          "No. 17",
          "–",
          "p. 4",
          "and",
          "a",
          "m.");

  private static MatterText matter(String text) {
    Transcript transcript = TranscriptReader.read(Source.of("paper", text));
    WorkingText working = new WorkingText(transcript, transcript.working());
    Span body = new Span(0, text.length());
    return new MatterText(working, body, MatterTokens.of(text, body), List.of());
  }

  private static List<Span> around(String text) {
    return MatterDates.scan(matter(text)).stream().map(DateExpression::span).toList();
  }

  @Test
  void todayIsNotCountedFromYesterday() {
    String text = "Yesterday and today I met him. On March 3 we dined. He left tomorrow, he said.";
    Optional<When.Date> paper = Optional.of(When.Date.of(1936, 3, 10));
    assertThat(MatterDates.read(matter(text), paper).dates())
        .extracting(d -> d.when().edtf())
        .containsExactly("1936-03-09", "1936-03-10", "1936-03-03", "1936-03-04");
  }

  private static List<String> dates(String text) {
    return MatterDates.read(matter(text), Optional.of(When.Date.of(1936, 3, 12))).dates().stream()
        .map(d -> d.when().edtf())
        .toList();
  }

  @Test
  void nightThatIsToldIsNotThatOfADayToCome() {
    assertThat(
            dates(
                "On 11 March we met the Count. She may see them on Saturday.\n\n"
                    + "He asked us to telegraph this same night."))
        .containsExactly("1936-03-11", "1936-03-14", "1936-03-11");
    assertThat(
            dates(
                "On 11 March we met. He will let them go on Saturday.\n\n"
                    + "The same evening we wrote."))
        .endsWith("1936-03-11");
  }

  @Test
  void nightOfTheDayMentionedLastIsKept() {
    assertThat(dates("I met him on Saturday last; the same night the guard was doubled."))
        .containsExactly("1936-03-07", "1936-03-07");
    assertThat(dates("He said that on Saturday he would come, and leave the same evening."))
        .containsExactly("1936-03-14", "1936-03-14");
  }

  @Test
  void numberAboveTwelveTellsTheOrderOfOtherDates() {
    assertThat(dates("He came on 13/2/36 and left on 3/2/36."))
        .containsExactly("1936-02-13", "1936-02-03");
    assertThat(dates("He came on 2/13/36 and left on 3/2/36."))
        .containsExactly("1936-02-13", "1936-03-02");
  }

  @Test
  void officeAtTheHeadTellsTheOrderOfDates() {
    assertThat(dates("DEPARTMENT OF STATE\n\nHe left on 3/2/36.")).containsExactly("1936-03-02");
    assertThat(dates("FOREIGN OFFICE\n\nHe left on 3/2/36.")).containsExactly("1936-02-03");
    assertThat(dates("He left on 3.ii.36 and on 4/II/36."))
        .containsExactly("1936-02-03", "1936-02-04");
  }

  private static List<Span> everywhere(String text) {
    return DateScanner.scan(text).stream().map(DateExpression::span).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "at 9 p.m. sharp",
        "at 9\np.m. sharp",
        "at 8.30 a. m. sharp",
        "at 3:30 sharp",
        "at 2100 hours",
        "at 18 h 30",
        "at 10 heures",
        "at two p.m. sharp",
        "in 1934",
        "since 1899",
        "on 12/3/1936",
        "on 12.XI.1936",
        "of the 14th instant",
        "at 8 [8.30] p.m.",
        "until three o'clock"
      })
  void findsWhatTheWholeTextHolds(String date) {
    String text = FILLER + " " + date + ". " + FILLER + ".";

    assertThat(around(text)).isNotEmpty().isEqualTo(everywhere(text));
  }

  @Test
  void findsTheSameInWordsAtRandom() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    for (int round = 0; round < 2_000; round++) {
      StringBuilder text = new StringBuilder(FILLER);
      for (int i = 0; i < 6; i++) {
        text.append(' ').append(PIECES.get(random.nextInt(PIECES.size())));
      }
      text.append(". ").append(FILLER);

      assertThat(around(text.toString()))
          .as("seed %d, text “%s”", seed, text)
          .isEqualTo(everywhere(text.toString()));
    }
  }
}
