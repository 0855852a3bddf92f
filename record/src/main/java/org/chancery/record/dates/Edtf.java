package org.chancery.record.dates;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads the form of a date that {@link When#edtf()} writes. */
final class Edtf {

  private Edtf() {}

  static Optional<When.Date> date(String words) {
    int t = words.indexOf('T');
    String[] parts = (t < 0 ? words : words.substring(0, t)).split("-", -1);
    if (parts.length > 3 || !fits(parts, 0, "XXXX") || !fits(parts, 1, "XX")) {
      return Optional.empty();
    }
    if (parts.length == 3 && (!fits(parts, 2, "XX") || number(parts, 2).isEmpty())) {
      return Optional.empty();
    }
    Optional<LocalTime> time = Optional.empty();
    if (t >= 0) {
      try {
        time = Optional.of(LocalTime.parse(words.substring(t + 1)));
      } catch (DateTimeException e) {
        return Optional.empty();
      }
    }
    return Optional.of(
        new When.Date(
            number(parts, 0),
            number(parts, 1),
            number(parts, 2),
            time,
            Set.of(),
            Optional.empty()));
  }

  private static boolean fits(String[] parts, int at, String unknown) {
    return at >= parts.length
        || parts[at].equals(unknown)
        || (parts[at].length() == unknown.length()
            && parts[at].chars().allMatch(c -> c >= '0' && c <= '9'));
  }

  private static OptionalInt number(String[] parts, int at) {
    return at >= parts.length || parts[at].startsWith("X")
        ? OptionalInt.empty()
        : OptionalInt.of(Integer.parseInt(parts[at]));
  }
}
