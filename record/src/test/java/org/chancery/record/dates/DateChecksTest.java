package org.chancery.record.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.chancery.transcript.Span;
import org.junit.jupiter.api.Test;

class DateChecksTest {

  private static List<DateDoubt> line(String text) {
    return DateChecks.of(Dateline.read(text, new Span(0, text.length())).orElseThrow());
  }

  @Test
  void a_weekday_that_does_not_fit_is_doubted_and_the_right_one_told() {
    assertThat(line("Castra, Thursday, May 9, 1919."))
        .singleElement()
        .isInstanceOfSatisfying(
            DateDoubt.WrongWeekday.class, d -> assertThat(d.actual()).isEqualTo(DayOfWeek.FRIDAY));
    assertThat(line("Castra, Friday, May 9, 1919.")).isEmpty();
  }

  @Test
  void a_weekday_may_fit_the_old_style() {
    assertThat(line("Castra, Tuesday, May 2/15, 1917.")).isEmpty();
    assertThat(line("Castra, Monday, May 2/14, 1917.")).isEmpty();
  }

  @Test
  void a_day_that_no_calendar_has_is_doubted() {
    assertThat(line("Castra, April 31, 1919."))
        .singleElement()
        .isInstanceOf(DateDoubt.ImpossibleDay.class);
    DateExpression found = DateScanner.scan("on February 30").getFirst();
    assertThat(DateChecks.of(found, Optional.empty())).hasSize(1);
  }

  @Test
  void a_receipt_before_sending_is_doubted_only_beyond_time_zones() {
    assertThat(line("Castra, May 18, 1930—4 p.m.\n[Received May 18—10:58 a.m.]")).isEmpty();
    assertThat(line("Castra, June 19, 1930—9 p.m.\n[Received June 18—11:20 p.m.]"))
        .singleElement()
        .isInstanceOf(DateDoubt.ReceivedBeforeSent.class);
    assertThat(line("Castra, June 19, 1930.\n[Received June 12, 1930.]")).hasSize(1);
  }

  @Test
  void a_year_far_from_its_neighbours_is_doubted() {
    List<Integer> neighbours = List.of(1870, 1870, 1871, 1869);
    Span span = new Span(0, 4);
    assertThat(DateChecks.year(span, When.Date.of(1670, 8, 12), neighbours)).isPresent();
    assertThat(DateChecks.year(span, When.Date.of(1872, 8, 12), neighbours)).isEmpty();
    assertThat(DateChecks.year(span, When.Date.of(1670, 8, 12), List.of(1870))).isEmpty();
  }
}
