package org.chancery.record.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.chancery.record.finding.Certainty;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates of Chinese and Japanese eras, such as {@code Tung-chi, 9th year, 10th moon, 3d day},
 * of the Muslim and of the French republican calendar. Their printed words become the other style
 * of the Gregorian date.
 */
final class EraParser {

  /** An era: the Gregorian year that holds its first day, and whether Japan counts by it. */
  private record Era(int first, boolean japan) {}

  /** Eras by their names in small letters without hyphens, apostrophes and spaces. */
  private static final Map<String, Era> ERAS =
      Map.ofEntries(
          china("tungchih", 1862),
          china("tungchi", 1862),
          china("fungchi", 1862),
          china("tungchow", 1862),
          china("tongzhi", 1862),
          china("kuanghsü", 1875),
          china("kuanghsu", 1875),
          china("guangxu", 1875),
          china("kwanghsü", 1875),
          china("kwanghsu", 1875),
          china("kwangsu", 1875),
          china("hienfung", 1851),
          china("hsienfeng", 1851),
          china("xianfeng", 1851),
          china("taokwang", 1821),
          china("taokuang", 1821),
          china("daoguang", 1821),
          china("hsüantung", 1909),
          china("hsuantung", 1909),
          china("xuantong", 1909),
          japan("meiji", 1868),
          japan("meije", 1868),
          japan("taisho", 1912),
          japan("taishō", 1912),
          japan("showa", 1926),
          japan("shōwa", 1926),
          japan("keio", 1865),
          japan("ansei", 1854));

  private static final int JAPAN_GREGORIAN_FROM = 1873;

  private final Tokens t;

  EraParser(Tokens t) {
    this.t = t;
  }

  private static Map.Entry<String, Era> china(String name, int first) {
    return Map.entry(name, new Era(first, false));
  }

  private static Map.Entry<String, Era> japan(String name, int first) {
    return Map.entry(name, new Era(first, true));
  }

  /** Returns the date that begins at token {@code i}. */
  @Nullable Found at(int i) {
    return switch (t.kind(i)) {
      case NUMBER, ORDINAL, CARDINAL, THE -> counted(i);
      case ERA -> lunar(i);
      default -> null;
    };
  }

  private @Nullable Found counted(int i) {
    int p = t.is(i, Kind.THE) ? i + 1 : i;
    Numerals.Read n = number(p);
    if (!n.found()) {
      return null;
    }
    int q = t.is(n.next(), Kind.OF) || t.sign(n.next(), ',') ? n.next() + 1 : n.next();
    return switch (t.kind(q)) {
      case HIJRI -> hijri(i, n.value(), q);
      case REPUBLICAN -> republican(i, n.value(), q);
      case YEAR, MONTHWORD -> q == n.next() ? lunar(i) : null;
      case THE -> t.is(n.next(), Kind.OF) ? lunar(i) : null;
      default -> null;
    };
  }

  private Numerals.Read number(int i) {
    if (t.is(i, Kind.NUMBER)) {
      return new Numerals.Read(t.value(i), i + 1, t.ordinal(i));
    }
    return t.is(i, Kind.ORDINAL) || t.is(i, Kind.CARDINAL)
        ? Numerals.words(t, i)
        : Numerals.Read.NONE;
  }

  /** The parts of a lunar date while they are read. */
  private static final class Parts {
    @Nullable Era era;
    int year;
    int month;
    int day;
    boolean leap;

    boolean enough() {
      return (era != null && year > 0) || (month > 0 && day > 0);
    }
  }

  private @Nullable Found lunar(int i) {
    Parts parts = new Parts();
    int next = i;
    int p = i;
    while (p < i + 30) {
      int after = part(p, parts);
      if (after > 0) {
        next = after;
        p = after;
      } else if (t.sign(p, ',') || t.is(p, Kind.OF) || t.is(p, Kind.THE)) {
        p++;
      } else {
        break;
      }
    }
    boolean moon = parts.era != null || parts.day > 0;
    return parts.enough() && moon
        ? new Found(i, next, sense(parts, t.words(i, next)), Certainty.MEDIUM)
        : null;
  }

  private int part(int p, Parts parts) {
    if (parts.era == null && t.capital(p)) {
      int after = era(p, parts);
      if (after > 0) {
        return after;
      }
    }
    int q = t.spells(p, "intercalary") ? p + 1 : p;
    parts.leap |= q > p;
    Numerals.Read n = number(q);
    if (!n.found() || n.value() > 64 || n.value() < 1) {
      return -1;
    }
    switch (t.kind(n.next())) {
      case YEAR -> parts.year = n.value();
      case MONTHWORD -> parts.month = n.value();
      case DAY -> parts.day = n.value();
      case OF -> {
        return dayOfMoon(n, parts);
      }
      default -> {
        boolean plain = parts.era != null && parts.year == 0 && !n.ordinal();
        parts.year = plain ? n.value() : parts.year;
        return plain ? n.next() : -1;
      }
    }
    return t.length(n.next()) > 5 && !t.spells(n.next(), "months") ? -1 : n.next() + 1;
  }

  /** Reads {@code 6th of the 12th month}. */
  private int dayOfMoon(Numerals.Read day, Parts parts) {
    int q = t.is(day.next() + 1, Kind.THE) ? day.next() + 2 : day.next() + 1;
    Numerals.Read moon = number(q);
    if (!moon.found()
        || !moon.ordinal()
        || moon.value() > 13
        || !t.is(moon.next(), Kind.MONTHWORD)) {
      return -1;
    }
    parts.day = day.value();
    parts.month = moon.value();
    return moon.next() + 1;
  }

  private int era(int p, Parts parts) {
    StringBuilder name = new StringBuilder(16);
    int q = p;
    for (int words = 0; words < 2; words++) {
      for (int k = 0; k < t.length(q); k++) {
        char c = t.letter(q, k);
        if (c != '\'') {
          name.append(c);
        }
      }
      q++;
      Era era = ERAS.get(name.toString());
      if (era != null) {
        parts.era = era;
        return q;
      }
      q = t.sign(q, '-') ? q + 1 : q;
      if (t.is(q, Kind.PUNCT) || t.is(q, Kind.NUMBER)) {
        return -1;
      }
    }
    return -1;
  }

  private static Sense sense(Parts parts, String words) {
    if (parts.era == null || parts.year == 0) {
      return unknown(words);
    }
    int year = parts.era.first + parts.year - 1;
    if (parts.month == 0) {
      return new Sense.Calendar(date(year, 0, 0, words), Optional.empty(), List.of());
    }
    if (parts.era.japan && year >= JAPAN_GREGORIAN_FROM) {
      return new Sense.Calendar(
          date(year, parts.month, parts.day, words), Optional.empty(), List.of());
    }
    LunarCalendar calendar = parts.era.japan ? LunarCalendar.JAPAN : LunarCalendar.CHINA;
    Optional<LocalDate> day =
        parts.day == 0 ? Optional.empty() : calendar.day(year, parts.month, parts.leap, parts.day);
    return day.map(d -> known(d, words))
        .orElseGet(() -> new Sense.Calendar(date(year, 0, 0, words), Optional.empty(), List.of()));
  }

  private static Sense.Calendar known(LocalDate day, String words) {
    return new Sense.Calendar(
        date(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), words),
        Optional.empty(),
        List.of());
  }

  private static Sense.Calendar unknown(String words) {
    return new Sense.Calendar(date(0, 0, 0, words), Optional.empty(), List.of());
  }

  private static When.Date date(int year, int month, int day, String words) {
    return new When.Date(
        some(year), some(month), some(day), Optional.empty(), Set.of(), Optional.of(words));
  }

  private static OptionalInt some(int n) {
    return n > 0 ? OptionalInt.of(n) : OptionalInt.empty();
  }

  /**
   * Reads {@code 17 Ramazan 1287}, by the tables of the calendar, which may be a day from the moon
   * that was seen.
   */
  private @Nullable Found hijri(int i, int day, int month) {
    int m = t.value(month);
    int p = month + 1;
    while (p < month + 7
        && (t.sign(p, '-')
            || t.sign(p, ',')
            || (t.is(p, Kind.OTHER) && !t.is(p - 1, Kind.NUMBER)))) {
      boolean second =
          t.spells(p, "akhir")
              || t.spells(p, "akher")
              || t.spells(p, "sani")
              || t.spells(p, "thani")
              || t.spells(p, "ii");
      m += second && (m == 3 || m == 5) ? 1 : 0;
      p++;
    }
    boolean year =
        t.is(p, Kind.NUMBER) && t.digits(p) == 4 && t.value(p) > 900 && t.value(p) < 1500;
    if (!year || day < 1 || day > 30) {
      return null;
    }
    int y = t.value(p);
    long epochDay = day + (29L * (m - 1) + m / 2) + 354L * (y - 1) + (3 + 11L * y) / 30 - 492_149;
    return new Found(
        i, p + 1, known(LocalDate.ofEpochDay(epochDay), t.words(i, p + 1)), Certainty.MEDIUM);
  }

  /**
   * Reads {@code 3 Thermidor, year II}; the year begins on 22 September 1792, years 3, 7 and 11 are
   * leap years.
   */
  private @Nullable Found republican(int i, int day, int month) {
    int p = t.sign(month + 1, ',') ? month + 2 : month + 1;
    boolean word = t.is(p, Kind.YEAR) || t.spells(p, "an") || t.is(p, Kind.OF);
    p = word ? p + 1 : p;
    int y = t.is(p, Kind.NUMBER) ? t.value(p) : word ? roman(p) : 0;
    if (y < 1 || y > 14 || day < 1 || day > 30) {
      return null;
    }
    long epochDay =
        LocalDate.of(1792, 9, 22).toEpochDay()
            + 365L * (y - 1)
            + y / 4
            + 30L * (t.value(month) - 1)
            + day
            - 1;
    return new Found(
        i, p + 1, known(LocalDate.ofEpochDay(epochDay), t.words(i, p + 1)), Certainty.HIGH);
  }

  private int roman(int p) {
    return t.spells(p, "xiii") ? 13 : t.spells(p, "xiv") ? 14 : Numerals.romanMonth(t, p);
  }
}
