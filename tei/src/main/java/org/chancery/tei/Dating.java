package org.chancery.tei;

import java.time.LocalTime;
import org.chancery.record.dates.When;

/** Writes dates as attributes: in the forms of XML Schema where they hold it, always in EDTF. */
final class Dating {

  private Dating() {}

  /** Returns pairs of name and value; a value is empty where the form cannot hold the date. */
  static String[] attributes(When when) {
    return switch (when) {
      case When.Date date -> new String[] {"when", iso(date), "when-custom", when.edtf()};
      case When.Interval interval ->
          new String[] {
            "from",
            interval.from().map(Dating::iso).orElse(""),
            "to",
            interval.to().map(Dating::iso).orElse(""),
            "when-custom",
            when.edtf()
          };
    };
  }

  private static String iso(When.Date date) {
    boolean month = date.month().isPresent() && date.month().getAsInt() <= 12;
    if (date.year().isEmpty()) {
      int m = date.month().orElse(0);
      int d = date.day().orElse(0);
      boolean known = month && d >= 1 && d <= longest(m);
      return known ? "--" + digits(m, 2) + "-" + digits(d, 2) : "";
    }
    int year = date.year().getAsInt();
    if (year < 1 || year > 9999) {
      return "";
    }
    String iso = digits(year, 4);
    if (!month) {
      return iso;
    }
    iso += "-" + digits(date.month().getAsInt(), 2);
    if (date.day().isEmpty()) {
      return iso;
    }
    return date.toLocalDate().map(day -> day + clock(date)).orElse("");
  }

  private static String clock(When.Date date) {
    return date.time()
        .map((LocalTime t) -> "T" + digits(t.getHour(), 2) + ":" + digits(t.getMinute(), 2) + ":00")
        .orElse("");
  }

  private static int longest(int month) {
    return java.time.Month.of(month).maxLength();
  }

  private static String digits(int n, int width) {
    String digits = Integer.toString(n);
    return "0".repeat(Math.max(0, width - digits.length())) + digits;
  }
}
