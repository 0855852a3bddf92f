package org.chancery.record.dates;

import java.time.LocalDate;

/**
 * Feasts by which papers tell dates, of the Western church unless the caller asks for the Orthodox.
 */
public enum Feasts {
  NEW_YEAR(1, 1),
  EPIPHANY(1, 6),
  ASH_WEDNESDAY(0, -46),
  PALM_SUNDAY(0, -7),
  GOOD_FRIDAY(0, -2),
  EASTER(0, 0),
  ASCENSION(0, 39),
  PENTECOST(0, 49),
  CHRISTMAS_EVE(12, 24),
  CHRISTMAS(12, 25);

  private final int month;
  private final int day;

  Feasts(int month, int day) {
    this.month = month;
    this.day = day;
  }

  /** Returns the Gregorian day of the feast in {@code year}, from 1583 to 4099. */
  public LocalDate in(int year, boolean orthodox) {
    if (month > 0) {
      LocalDate fixed = LocalDate.of(year, month, day);
      return orthodox && this != NEW_YEAR ? fixed.plusDays(julianLag(year, month)) : fixed;
    }
    return (orthodox ? orthodoxEaster(year) : easter(year)).plusDays(day);
  }

  /**
   * Returns how many days the Julian calendar lags behind the Gregorian in {@code year} (10 in
   * 1583, 13 in 1956).
   */
  static int julianLag(int year, int month) {
    int y = month < 3 ? year - 1 : year;
    return y / 100 - y / 400 - 2;
  }

  /** The algorithm of Meeus, Jones and Butcher. */
  private static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = b / 4;
    int e = b % 4;
    int g = (8 * b + 13) / 25;
    int h = (19 * a + b - d - g + 15) % 30;
    int i = c / 4;
    int k = c % 4;
    int l = (32 + 2 * e + 2 * i - h - k) % 7;
    int m = (a + 11 * h + 19 * l) / 433;
    int month = (h + l - 7 * m + 90) / 25;
    int day = (h + l - 7 * m + 33 * month + 19) % 32;
    return LocalDate.of(year, month, day);
  }

  /** The algorithm of Meeus for the Julian Easter, carried over to the Gregorian calendar. */
  private static LocalDate orthodoxEaster(int year) {
    int a = year % 4;
    int b = year % 7;
    int c = year % 19;
    int d = (19 * c + 15) % 30;
    int e = (2 * a + 4 * b - d + 34) % 7;
    int month = (d + e + 114) / 31;
    int day = (d + e + 114) % 31 + 1;
    return LocalDate.of(year, month, day).plusDays(julianLag(year, month));
  }
}
