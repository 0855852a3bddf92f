package org.chancery.record.anatomy;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.chancery.record.dates.When;

/** A date printed in a dateline: where it stands and what it says. A stopgap until dates lands. */
record DatePhrase(int start, int end, When.Date when) {

  private static final int[] NONE = {};

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final List<String> FULL =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  /** Returns the first date in {@code from..to}. */
  static Optional<DatePhrase> find(String t, int from, int to) {
    for (int i = from; i < to; ) {
      if (!Character.isLetter(t.charAt(i))) {
        i++;
        continue;
      }
      int end = i;
      while (end < to && Character.isLetter(t.charAt(end))) {
        end++;
      }
      int month = month(Chars.lower(t.substring(i, end)));
      if (month > 0) {
        Optional<DatePhrase> found = at(t, from, i, end, to, month);
        if (found.isPresent()) {
          return found;
        }
      }
      i = end;
    }
    return Optional.empty();
  }

  private static int month(String word) {
    int full = FULL.indexOf(word);
    if (full >= 0) {
      return full + 1;
    }
    if (word.equals("sept")) {
      return 9;
    }
    return word.length() == 3 ? MONTHS.indexOf(word) + 1 : 0;
  }

  private static Optional<DatePhrase> at(String t, int from, int m, int mEnd, int to, int month) {
    int[] n = new int[1];
    int start = m;
    int day = 0;
    int at = skip(t, mEnd, to, ". ");
    int after = number(t, at, to, n);
    int end = mEnd;
    if (after > at && n[0] >= 1 && n[0] <= 31 && after - at <= 2) {
      day = n[0];
      end = ordinal(t, after, to);
    } else {
      int[] before = before(t, from, m);
      if (before.length > 0) {
        start = before[0];
        day = before[1];
      }
    }
    int year = 0;
    for (int i = end; i < Math.min(to, end + 40); i++) {
      char c = t.charAt(i);
      if (Character.isDigit(c)) {
        int e = number(t, i, to, n);
        if (e - i == 4 && n[0] >= 1500 && n[0] < 2100) {
          year = n[0];
          end = e;
          break;
        }
        i = e;
      } else if (c == '(' || Character.isLetter(c) && i > end + 22) {
        break;
      }
    }
    if (day == 0 && year == 0) {
      return Optional.empty();
    }
    int[] clockEnd = {end};
    Optional<LocalTime> time = clock(t, end, to, clockEnd);
    When.Date date =
        new When.Date(
            year > 0 ? OptionalInt.of(year) : OptionalInt.empty(),
            OptionalInt.of(month),
            day > 0 ? OptionalInt.of(day) : OptionalInt.empty(),
            time,
            Set.of(),
            Optional.empty());
    return Optional.of(new DatePhrase(start, clockEnd[0], date));
  }

  /** Returns where a day before the month begins and which it is; empty if there is none. */
  private static int[] before(String t, int from, int m) {
    int i = m;
    for (String word : List.of("of", "de", "day", "day of")) {
      int k = m - word.length() - 1;
      if (k > from && t.startsWith(word + " ", k)) {
        i = k;
      }
    }
    while (i > from && " ,.".indexOf(t.charAt(i - 1)) >= 0) {
      i--;
    }
    while (i > from && Character.isLetter(t.charAt(i - 1)) && m - i < 12) {
      i--;
    }
    int e = i;
    while (i > from && Character.isDigit(t.charAt(i - 1))) {
      i--;
    }
    if (i == e || e - i > 2) {
      return NONE;
    }
    int day = Integer.parseInt(t.substring(i, e));
    return day >= 1 && day <= 31 ? new int[] {i, day} : NONE;
  }

  private static Optional<LocalTime> clock(String t, int from, int to, int[] end) {
    int[] n = new int[1];
    for (int i = from; i < Math.min(to, from + 30); i++) {
      char c = t.charAt(i);
      if (c == '(' || c == '[' && i > from + 1) {
        break;
      }
      if (Chars.word(t, i, "noon")) {
        end[0] = i + 4;
        return Optional.of(LocalTime.NOON);
      }
      if (!Character.isDigit(c)) {
        continue;
      }
      int e = number(t, i, to, n);
      int hour = n[0];
      int minute = 0;
      if (e < to && (t.charAt(e) == ':' || t.charAt(e) == '.')) {
        int e2 = number(t, e + 1, to, n);
        if (e2 == e + 3) {
          minute = n[0];
          e = e2;
        }
      }
      int k = skip(t, e, to, " ");
      char half = k < to ? Character.toLowerCase(t.charAt(k)) : ' ';
      if (hour <= 12 && minute < 60 && (half == 'a' || half == 'p')) {
        end[0] = Math.min(to, k + 4);
        return Optional.of(LocalTime.of(hour % 12 + (half == 'p' ? 12 : 0), minute));
      }
      if (hour == 12 && half == 'm') {
        end[0] = Math.min(to, k + 1);
        return Optional.of(LocalTime.NOON);
      }
      i = e;
    }
    return Optional.empty();
  }

  private static int ordinal(String t, int at, int to) {
    for (String s : List.of("st", "nd", "rd", "th", "d")) {
      if (t.startsWith(s, at)) {
        return at + s.length();
      }
    }
    return at;
  }

  private static int number(String t, int at, int to, int[] value) {
    int i = at;
    int n = 0;
    while (i < to && i - at < 6 && t.charAt(i) >= '0' && t.charAt(i) <= '9') {
      n = n * 10 + t.charAt(i++) - '0';
    }
    value[0] = n;
    return i;
  }

  private static int skip(String t, int at, int to, String chars) {
    int i = at;
    while (i < to && chars.indexOf(t.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }
}
