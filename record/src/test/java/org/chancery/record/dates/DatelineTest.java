package org.chancery.record.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.chancery.record.dates.Dateline.Moment;
import org.chancery.record.finding.Certainty;
import org.chancery.transcript.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {

  private static Optional<Dateline> read(String text) {
    return Dateline.read(text, new Span(0, text.length()));
  }

  /** Returns place, date of writing and date of receipt. */
  private static List<String> parts(String text) {
    Dateline line = read(text).orElseThrow();
    return List.of(
        line.place().map(s -> s.of(text)).orElse("-"), edtf(line.written()), edtf(line.received()));
  }

  private static String edtf(Optional<Moment> moment) {
    return moment.map(m -> m.date().edtf()).orElse("-");
  }

  @Test
  void offices_on_the_line_before_the_town_belong_to_the_place() {
    assertThat(parts("Legation of Orvania,\nCastra, June 27, 1861."))
        .containsExactly("Legation of Orvania,\nCastra", "1861-06-27", "-");
  }

  @Test
  void the_year_of_receipt_is_inferred_from_that_of_writing() {
    assertThat(parts("Castra, December 3, 1883. (Received January 9.)"))
        .containsExactly("Castra", "1883-12-03", "1884-01-09");
  }

  @Test
  void an_hour_of_receipt_alone_is_of_the_same_day_even_before_sending() {
    assertThat(parts("Castra, March 31, 1925—4 p.m.\n[Received 11:20 a.m.]"))
        .containsExactly("Castra", "1925-03-31T16:00", "1925-03-31T11:20");
    assertThat(parts("Castra, March 31, 1925—11 p.m.\n[Received 2 a.m.]"))
        .containsExactly("Castra", "1925-03-31T23:00", "1925-04-01T02:00");
  }

  @Test
  void editors_brackets_are_read_through() {
    assertThat(parts("[Castra,] May 5, 1925.")).containsExactly("Castra", "1925-05-05", "-");
    assertThat(parts("Castra, January 3, 1924 [1925]—8 p.m."))
        .containsExactly("Castra", "1925-01-03T20:00", "-");
    assertThat(parts("Castra [, July 31, 1930—5 p.m.]\n[Received August 1—3:07 a.m.]"))
        .containsExactly("Castra", "1930-07-31T17:00", "1930-08-01T03:07");
  }

  @Test
  void an_undated_paper_may_have_a_place_and_a_receipt() {
    assertThat(parts("Castra [undated].\n[Received October 29, 1924—9:05 p.m.]"))
        .containsExactly("Castra", "-", "1924-10-29T21:05");
    assertThat(read("[Undated.]")).hasValueSatisfying(line -> assertThat(line.undated()).isTrue());
  }

  @Test
  void the_receipt_may_come_first_and_the_place_last() {
    assertThat(parts("(Received March 26, 1894.)\nCastra, March 17, 1894."))
        .containsExactly("Castra", "1894-03-17", "1894-03-26");
    assertThat(parts("17 March 1894, Castra.")).containsExactly("Castra", "1894-03-17", "-");
  }

  @Test
  void abbreviated_states_keep_their_stop() {
    assertThat(parts("Castra, D. C., October 23, 1870.").getFirst()).isEqualTo("Castra, D. C.");
  }

  @Test
  void a_formula_of_execution_gives_its_place() {
    assertThat(
            parts(
                "Done in duplicate at Castra this second day of March, nineteen hundred and four."))
        .containsExactly("Castra", "1904-03-02", "-");
  }

  @Test
  void the_span_of_each_part_can_be_shown() {
    String text = "Castra, May 5, 1925—8 p.m.\n[Received May 6—1 a.m.]";
    Dateline line = read(text).orElseThrow();
    assertThat(line.written().orElseThrow().span().of(text)).isEqualTo("May 5, 1925—8 p.m.");
    assertThat(line.received().orElseThrow().span().of(text)).isEqualTo("May 6—1 a.m.");
    assertThat(line.certainty()).isEqualTo(Certainty.HIGH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sir: Your despatch No. 8 (dated June 14) has been received.",
        "On the 24th of December, 1900, we received the treaty.",
        "He wrote that the agreement of May 3, 1919, was void.",
        "35. Your telegram No. 46, August 10, 2 p.m.",
        "The minister left on June 5.",
        "The agreement was reached in the spring.",
        ""
      })
  void a_sentence_that_mentions_a_date_is_no_dateline(String text) {
    assertThat(read(text)).isEmpty();
  }

  @Test
  void a_title_with_a_date_is_a_dateline_at_most_by_a_guess() {
    assertThat(read("Minutes of the Joint Commission, April 2nd, 1919").map(Dateline::certainty))
        .contains(Certainty.LOW);
  }

  @Test
  void numberOfAPostalDistrictIsNoDay() {
    String text = "Foreign Office, S.W.1, 4 June, 1951.";
    Dateline line = Dateline.read(text, new Span(0, text.length())).orElseThrow();
    assertThat(line.written().orElseThrow().date().edtf()).isEqualTo("1951-06-04");
    assertThat(line.place().orElseThrow().of(text)).isEqualTo("Foreign Office, S.W.1");
  }
}
