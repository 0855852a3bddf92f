package org.chancery.record.dates;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The lunisolar calendar of China, and of Japan until 1872: months begin on the day of the new
 * moon, the eleventh holds the winter solstice, and in a year of thirteen the first without a
 * principal solar term is intercalary.
 *
 * <p>New moons and the longitude of the sun after J. Meeus, <i>Astronomical Algorithms</i>
 * (chapters 25 and 49), good to some minutes; a month may begin a day off when the moon is new
 * within minutes of midnight.
 */
enum LunarCalendar {
  /** Peking mean time. */
  CHINA(116.4 / 360),
  /** Kyoto mean time. */
  JAPAN(135.77 / 360);

  private static final double MONTH = 29.530588861;
  private static final double J2000 = 2451545.0;
  private static final double UNIX = 2440587.5;

  private final double meridian;

  LunarCalendar(double meridian) {
    this.meridian = meridian;
  }

  /**
   * Returns the Gregorian day; {@code year} is the one in which the lunar year begins, 1600 to
   * 2100.
   */
  Optional<LocalDate> day(int year, int month, boolean leap, int day) {
    if (year < 1600 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 30) {
      return Optional.empty();
    }
    int k = eleventh(month >= 11 ? year : year - 1);
    int months = eleventh(month >= 11 ? year + 1 : year) - k;
    int intercalary = months == 13 ? firstWithoutTerm(k) : 99;
    int steps = (month + 1) % 12;
    int at = steps >= intercalary || (leap && steps + 1 == intercalary) ? steps + 1 : steps;
    LocalDate first = date(k + at);
    LocalDate found = first.plusDays(day - 1L);
    return found.isBefore(date(k + at + 1)) ? Optional.of(found) : Optional.empty();
  }

  /** Returns the lunation whose month holds the winter solstice of {@code year}. */
  private int eleventh(int year) {
    LocalDate solstice = LocalDate.of(year, 12, 18);
    while (term(solstice.plusDays(1)) < 9 || term(solstice.plusDays(1)) > 10) {
      solstice = solstice.plusDays(1);
    }
    int k = (int) Math.floor((year + 0.97 - 2000) * 12.3685);
    while (date(k + 1).isAfter(solstice)) {
      k--;
    }
    while (!date(k + 1).isAfter(solstice)) {
      k++;
    }
    return date(k).isAfter(solstice) ? k - 1 : k;
  }

  private int firstWithoutTerm(int k) {
    for (int i = 1; i < 13; i++) {
      if (term(date(k + i)) == term(date(k + i + 1))) {
        return i;
      }
    }
    return 99;
  }

  /**
   * Returns which twelfth of its path from the spring equinox the sun is in when {@code day}
   * begins.
   */
  private int term(LocalDate day) {
    double jd = day.toEpochDay() + UNIX - meridian;
    return (int) Math.floor(sun(jd) / 30);
  }

  private LocalDate date(int k) {
    return LocalDate.ofEpochDay((long) Math.floor(newMoon(k) + meridian - UNIX));
  }

  private static double sun(double jd) {
    double c = (jd - J2000) / 36525;
    double mean = 280.46646 + c * (36000.76983 + 0.0003032 * c);
    double m = Math.toRadians(357.52911 + c * (35999.05029 - 0.0001537 * c));
    double centre =
        (1.914602 - c * (0.004817 + 0.000014 * c)) * Math.sin(m)
            + (0.019993 - 0.000101 * c) * Math.sin(2 * m)
            + 0.000289 * Math.sin(3 * m);
    double node = Math.toRadians(125.04 - 1934.136 * c);
    double longitude = mean + centre - 0.00569 - 0.00478 * Math.sin(node);
    return longitude - 360 * Math.floor(longitude / 360);
  }

  private static double newMoon(int k) {
    double c = k / 1236.85;
    double e = 1 - c * (0.002516 + 0.0000074 * c);
    double s = Math.toRadians(2.5534 + 29.1053567 * k - c * c * 0.0000014);
    double m = Math.toRadians(201.5643 + 385.81693528 * k + c * c * 0.0107582);
    double f = Math.toRadians(160.7108 + 390.67050284 * k - c * c * 0.0016118);
    double node = Math.toRadians(124.7746 - 1.56375588 * k + c * c * 0.0020672);
    double jde = 2451550.09766 + MONTH * k + c * c * 0.00015437;
    return jde
        - 0.40720 * Math.sin(m)
        + 0.17241 * e * Math.sin(s)
        + 0.01608 * Math.sin(2 * m)
        + 0.01039 * Math.sin(2 * f)
        + 0.00739 * e * Math.sin(m - s)
        - 0.00514 * e * Math.sin(m + s)
        + 0.00208 * e * e * Math.sin(2 * s)
        - 0.00111 * Math.sin(m - 2 * f)
        - 0.00057 * Math.sin(m + 2 * f)
        + 0.00056 * e * Math.sin(2 * m + s)
        - 0.00042 * Math.sin(3 * m)
        + 0.00042 * e * Math.sin(s + 2 * f)
        + 0.00038 * e * Math.sin(s - 2 * f)
        - 0.00024 * e * Math.sin(2 * m - s)
        - 0.00017 * Math.sin(node);
  }
}
