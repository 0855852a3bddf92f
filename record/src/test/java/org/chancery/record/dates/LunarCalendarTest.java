package org.chancery.record.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LunarCalendarTest {

  @ParameterizedTest
  @CsvSource({
    "1870,5,27,1870-06-25",
    "1870,6,1,1870-06-29",
    "1870,7,14,1870-08-10",
    "1868,11,4,1868-12-17",
    "1900,6,23,1900-07-19",
    "1901,4,7,1901-05-24",
    "1912,1,1,1912-02-18",
    "1956,1,1,1956-02-12",
    "1985,1,1,1985-02-20",
    "2000,1,1,2000-02-05",
    "2024,12,29,2025-01-28"
  })
  void chinese_days_fall_where_papers_of_the_time_and_almanacs_put_them(
      int year, int month, int day, LocalDate date) {
    assertThat(LunarCalendar.CHINA.day(year, month, false, day)).contains(date);
  }

  @Test
  void the_intercalary_month_follows_the_one_of_its_number() {
    assertThat(LunarCalendar.CHINA.day(1900, 8, true, 1)).contains(LocalDate.of(1900, 9, 24));
    assertThat(LunarCalendar.CHINA.day(1900, 9, false, 1)).contains(LocalDate.of(1900, 10, 23));
    assertThat(LunarCalendar.CHINA.day(2023, 2, true, 1)).contains(LocalDate.of(2023, 3, 22));
  }

  @Test
  void japanese_days_before_the_reform_are_lunar() {
    assertThat(LunarCalendar.JAPAN.day(1869, 12, false, 6)).contains(LocalDate.of(1870, 1, 7));
    assertThat(LunarCalendar.JAPAN.day(1868, 9, false, 8)).contains(LocalDate.of(1868, 10, 23));
  }

  @Test
  void a_day_that_the_month_does_not_have_is_none() {
    assertThat(LunarCalendar.CHINA.day(2024, 12, false, 30)).isEmpty();
    assertThat(LunarCalendar.CHINA.day(1, 1, false, 1)).isEmpty();
  }
}
