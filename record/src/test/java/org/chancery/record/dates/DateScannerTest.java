package org.chancery.record.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.record.finding.Certainty;
import org.chancery.transcript.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateScannerTest {

  private static final Resolver BASE = Resolver.of(LocalDate.of(1936, 3, 10));

  /** Returns {@code words=edtf} for each date of the text, told on Tuesday 10 March 1936. */
  private static String read(String text) {
    return DateScanner.scan(text).stream()
        .map(e -> e.span().of(text) + "=" + BASE.resolve(e.sense()).map(When::edtf).orElse("?"))
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          on September 23, 1956 in Castra            | September 23, 1956=1956-09-23
          on 23 September 1956                       | 23 September 1956=1956-09-23
          on September 23d, 1956.                    | September 23d, 1956=1956-09-23
          the 23d of September, 1956                 | the 23d of September, 1956=1956-09-23
          on the 4th day of July 1861                | the 4th day of July 1861=1861-07-04
          DONE ON 3 SEPTEMBER 1940                   | 3 SEPTEMBER 1940=1940-09-03
          on Friday, May 9th, 1919, at 10 a.m.       | Friday, May 9th, 1919, at 10 a.m.=1919-05-09T10:00
          le 8 septembre 1870                        | le 8 septembre 1870=1870-09-08
          el 5 de mayo de 1862                       | el 5 de mayo de 1862=1862-05-05
          den 3. März 1890                           | den 3. März 1890=1890-03-03
          23.IX.1956                                 | 23.IX.1956=1956-09-23
          on 1956-09-23                              | 1956-09-23=1956-09-23
          in June 1861                               | June 1861=1861-06
          Your 18, March 12, 4 a.m.                  | March 12, 4 a.m.=1936-03-12T04:00
          in the spring of 1919                      | spring of 1919=1919-21
          in 1919.                                   | 1919=1919
          """)
  void dates_of_the_calendar_are_read_in_every_form_of_writing(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @Test
  void a_year_in_words_is_read() {
    assertThat(
            read(
                "this 4th day of July, in the year of our Lord one thousand eight hundred and"
                    + " sixty-one"))
        .endsWith("=1861-07-04");
    assertThat(read("the twenty-second day of May, nineteen hundred and thirty"))
        .endsWith("=1930-05-22");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          May 2/15, 1917             | 1917-05-15 | 1917-05-02
          2/14 May 1861              | 1861-05-14 | 1861-05-02
          November 23 (December 5), 1883 | 1883-12-05 | 1883-11-23
          May 2 [15], 1918           | 1918-05-15 | 1918-05-02
          25 October/7 November 1917 | 1917-11-07 | 1917-10-25
          December 25/January 6, 1861 | 1861-01-06 | 1860-12-25
          December 31, 1860, (January 12, 1861) | 1861-01-12 | 1860-12-31
          """)
  void of_a_double_date_the_gregorian_is_taken_and_the_old_style_kept(
      String text, String date, String old) {
    assertThat(read(text)).isEqualTo(text + "=" + date);
    assertThat(DateScanner.scan(text).getFirst().sense())
        .isInstanceOfSatisfying(
            Sense.Calendar.class, c -> assertThat(c.date().otherStyle()).contains(old));
  }

  @Test
  void an_editors_correction_wins_over_what_is_printed() {
    assertThat(read("January 3, 1924 [1925]")).endsWith("=1925-01-03");
    assertThat(read("November 6 [8], 1919")).endsWith("=1919-11-08");
  }

  @Test
  void figures_that_can_be_read_in_two_ways_are_a_guess() {
    DateExpression found = DateScanner.scan("on 3/4/1921").getFirst();
    assertThat(found.certainty()).isEqualTo(Certainty.LOW);
    assertThat(found.sense())
        .isInstanceOfSatisfying(
            Sense.Calendar.class,
            c -> assertThat(c.others()).extracting(When.Date::edtf).containsExactly("1921-03-04"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          8 p.m.              | T20:00
          8.30 a. m.          | T08:30
          12: 50 p.m.         | T12:50
          9 P.M.              | T21:00
          noon                | T12:00
          2100 hours          | T21:00
          21:00               | T21:00
          18 h 30             | T18:30
          1 o'clock p.m.      | T13:00
          half past three in the afternoon | T15:30
          3 [5] p.m.          | T17:00
          8 a.m. [p.m.]       | T20:00
          6½ p. m.            | T18:30
          """)
  void hours_are_read_in_every_form_of_writing(String text, String time) {
    assertThat(read("at " + text)).isEqualTo(text + "=1936-03-10" + time);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          lasted from 9 P.M. to 2 A. M.           | from 9 P.M. to 2 A. M.=1936-03-10T21:00/1936-03-11T02:00
          from 9 P.M. to 2 A. M. on 22 September 1935 | from 9 P.M. to 2 A. M. on 22 September 1935=1935-09-22T21:00/1935-09-23T02:00
          from 9 to 11 p.m.                       | from 9 to 11 p.m.=1936-03-10T21:00/1936-03-10T23:00
          from May 5 to May 10                    | from May 5 to May 10=1936-05-05/1936-05-10
          22-23 September 1956                    | 22-23 September 1956=1956-09-22/1956-09-23
          between May 5 and 10                    | between May 5 and 10=1936-05-05/1936-05-10
          """)
  void stretches_run_to_the_next_day_where_hours_run_backwards(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @Test
  void the_first_of_two_days_takes_its_month_from_the_second() {
    assertThat(read("on the 5th and 6th of May"))
        .isEqualTo("the 5th=1936-05-05; 6th of May=1936-05-06");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tung-chi, 9th year, 5th moon, 28th day  | 1870-06-26
          Tungchi, 7th Year, 11th Moon, 4th Day   | 1868-12-17
          the twenty-sixth year of Kwang-hsü, 8th moon, 14th day | 1900-09-07
          the 26th year of Kuang Hsü              | 1900
          Meiji 6                                 | 1873
          17 Ramazan 1287                         | 1870-12-11
          3 Thermidor, year II                    | 1794-07-21
          """)
  void other_calendars_are_carried_over(String text, String date) {
    assertThat(read(text)).isEqualTo(text + "=" + date);
  }

  @Test
  void nothing_is_found_where_a_number_or_a_word_only_looks_like_a_date() {
    String text =
        "No. 1456; spets N1451-1456; page 12.5; Article 3.4.5; the 20th congress; the 14th"
            + " regiment; he may 5 times; they march on; 1500 men; May I ask? the second point; for"
            + " one thousand reasons; Rio de Janeiro";
    assertThat(read(text)).isEmpty();
  }

  @Test
  void offsets_are_those_of_the_whole_text() {
    String text = "Dated May 3, 1919; signed May 4, 1919.";
    List<DateExpression> found = DateScanner.scan(text, new Span(18, text.length()));
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().span().of(text)).isEqualTo("May 4, 1919");
  }
}
