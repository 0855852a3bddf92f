package org.chancery.record.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.record.dates.Resolver.Outlook;
import org.chancery.record.dates.When.Part;
import org.chancery.transcript.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResolverTest {

  private static final Resolver BASE = Resolver.of(LocalDate.of(1936, 3, 10));

  private static Optional<When> read(Resolver resolver, String text) {
    return resolver.resolve(DateScanner.scan(text).getFirst().sense());
  }

  private static String edtf(Resolver resolver, String text) {
    return read(resolver, text).map(When::edtf).orElse("?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          tomorrow           | 1936-03-11
          to-morrow          | 1936-03-11
          yesterday morning  | 1936-03-09
          this morning       | 1936-03-10
          last night         | 1936-03-09
          the next day       | 1936-03-11
          the same day       | 1936-03-10
          the day before yesterday | 1936-03-08
          Monday next        | 1936-03-16
          last Friday        | 1936-03-06
          two weeks ago      | 1936-02-25
          a fortnight hence  | 1936-03-24
          the 22nd inst.     | 1936-03-22
          the 3d ultimo      | 1936-02-03
          5 prox.            | 1936-04-05
          the 14th           | 1936-03-14
          the 5th of last month | 1936-02-05
          next month         | 1936-04
          last May           | 1935-05
          next October       | 1936-10
          Ash Wednesday      | 1936-02-26
          the 23d of February last | 1936-02-23
          May 14 next        | 1936-05-14
          May 31st ultimo    | 1935-05-31
          14th June of last year | 1935-06-14
          5 o'clock this afternoon | 1936-03-10T17:00
          9 o'clock the next morning | 1936-03-11T09:00
          yesterday afternoon about 5 o'clock | 1936-03-09T17:00
          yesterday's        | 1936-03-09
          the end of April   | 1936-04-30
          the middle of June | 1936-06-11/1936-06-20
          the beginning of July, 1937 | 1937-07-01/1937-07-10
          by the end of Sept. 1937 | ../1937-09-30
          before the end of April | ../1936-04-30
          in two or three days | 1936-03-13
          in the near future | ?
          after midnight     | 1936-03-10T00:00/..
          until midnight     | ../1936-03-11T00:00
          midnight last night | 1936-03-10T00:00
          12 o'clock last night | 1936-03-10T00:00
          from 9 p.m. to midnight | 1936-03-10T21:00/1936-03-11T00:00
          """)
  void what_leans_on_a_day_is_counted_from_it(String text, String expected) {
    assertThat(edtf(BASE, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          before 1 October            | ../1936-09-30
          from 1 December to 31 August | 1935-12-01/1936-08-31
          before Easter               | ../1936-04-11
          by the end of the month     | ../1936-03-31
          within six weeks            | 1936-03-10/1936-04-21
          not later than Monday       | ../1936-03-16
          until July 1st, 1939        | ../1939-07-01
          on or before June 30, 1940  | ../1940-06-30
          prior to May 1              | ../1936-04-30
          beginning with May 1st, 1939 | 1939-05-01/..
          after October 1, 1935       | 1935-10-02/..
          since 1919.                 | 1919/..
          """)
  void deadlines_are_open_intervals(String text, String expected) {
    assertThat(edtf(BASE, text)).isEqualTo(expected);
  }

  @Test
  void a_missing_year_lies_on_the_side_that_is_told_of_and_is_marked_as_inferred() {
    assertThat(edtf(BASE.looking(Outlook.PAST), "on 1 October")).isEqualTo("1935-10-01");
    assertThat(edtf(BASE.looking(Outlook.FUTURE), "on 1 October")).isEqualTo("1936-10-01");
    assertThat(read(BASE, "on 1 March"))
        .hasValueSatisfying(when ->
            assertThat(when)
                .isInstanceOfSatisfying(
                    When.Date.class, d -> assertThat(d.inferred()).containsExactly(Part.YEAR)));
  }

  @Test
  void a_weekday_chooses_the_year_it_fits() {
    assertThat(edtf(BASE, "Friday, October 4")).isEqualTo("1935-10-04");
  }

  @Test
  void a_weekday_alone_is_the_last_or_the_next_as_the_tense_asks() {
    assertThat(edtf(BASE.looking(Outlook.PAST), "on Friday")).isEqualTo("1936-03-06");
    assertThat(edtf(BASE.looking(Outlook.FUTURE), "on Friday")).isEqualTo("1936-03-13");
  }

  @Test
  void orthodox_feasts_are_those_of_the_eastern_church() {
    Resolver eastern =
        new Resolver(BASE.told(), BASE.mentioned(), BASE.paper(), Outlook.OPEN, true);
    assertThat(edtf(eastern, "at Easter")).isEqualTo("1936-04-12");
    assertThat(edtf(Resolver.of(LocalDate.of(1916, 3, 1)), "at Easter")).isEqualTo("1916-04-23");
    assertThat(Feasts.EASTER.in(1956, true)).isEqualTo(LocalDate.of(1956, 5, 6));
    assertThat(Feasts.EASTER.in(1956, false)).isEqualTo(LocalDate.of(1956, 4, 1));
  }

  @Test
  void tomorrow_is_told_from_the_evening_that_is_told_about_and_not_from_the_date_of_the_paper() {
    String text =
        "On the evening of 22 September a talk was held with the Orvanian envoys. It lasted from 9"
            + " P.M. to 2 A. M. He will speak at the assembly opening tomorrow. The assembly was"
            + " held on 23 September. He kept his word the next day.";
    Anchor anchor = Anchor.at(LocalDate.of(1956, 9, 23));
    StringBuilder read = new StringBuilder();
    int start = 0;
    for (DateExpression found : DateScanner.scan(text)) {
      int dot = text.lastIndexOf(". ", found.span().start());
      start = dot < 0 ? 0 : dot + 2;
      read.append(anchor.resolver().resolve(found.sense()).map(When::edtf).orElse("?")).append(' ');
      anchor = anchor.after(text, new Span(start, text.length()), found);
    }
    assertThat(read)
        .hasToString(
            "1956-09-22 1956-09-22T21:00/1956-09-23T02:00 1956-09-23 1956-09-23 1956-09-23 ");
  }

  @Test
  void that_day_is_the_one_mentioned_last() {
    String text = "The envoy will leave on May 6th and his staff on that day.";
    Anchor anchor = Anchor.at(LocalDate.of(1919, 5, 2));
    for (DateExpression found : DateScanner.scan(text)) {
      assertThat(anchor.resolver().resolve(found.sense()).map(When::edtf)).contains("1919-05-06");
      anchor = anchor.after(text, new Span(0, text.length()), found);
    }
    assertThat(anchor.day()).isEqualTo(LocalDate.of(1919, 5, 2));
  }

  @Test
  void withoutADayToCountFromAPartOfAMonthIsTheMonth() {
    assertThat(printed("the end of May")).isEqualTo("XXXX-05");
    assertThat(printed("by the end of May, 1937")).isEqualTo("../1937-05");
    assertThat(printed("tomorrow")).isEqualTo("?");
  }

  private static String printed(String text) {
    return Resolver.printed(DateScanner.scan(text).getFirst().sense()).map(When::edtf).orElse("?");
  }
}
