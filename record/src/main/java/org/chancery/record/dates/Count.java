package org.chancery.record.dates;

import org.chancery.record.dates.Sense.Unit;
import org.jspecify.annotations.Nullable;

/** So many units of time: {@code six weeks}, {@code a fortnight}, {@code 24 hours}. */
record Count(int amount, Unit unit, int next) {

  static @Nullable Count read(Tokens t, int i) {
    int p = i;
    int amount;
    if (t.is(i, Kind.NUMBER)) {
      amount = t.value(i);
      p++;
    } else if ((t.is(i, Kind.LETTER) && t.value(i) == 0) || t.is(i, Kind.A)) {
      amount = 1;
      p++;
    } else {
      Numerals.Read read = Numerals.words(t, i);
      if (!read.found() || read.ordinal()) {
        return null;
      }
      amount = read.value();
      p = read.next();
    }
    Numerals.Read more = t.is(p, Kind.OR) ? Numerals.words(t, p + 1) : Numerals.Read.NONE;
    if (more.found() && !more.ordinal() && more.value() > amount) {
      amount = more.value(); // two or three days: it is time until the longer one has passed
      p = more.next();
    }
    if (amount < 1 || amount > 3000) {
      return null;
    }
    return switch (t.kind(p)) {
      case DAY -> new Count(amount, Unit.DAY, p + 1);
      case WEEK -> new Count(amount, Unit.WEEK, p + 1);
      case FORTNIGHT -> new Count(2 * amount, Unit.WEEK, p + 1);
      case MONTHWORD -> new Count(amount, Unit.MONTH, p + 1);
      case YEAR -> new Count(amount, Unit.YEAR, p + 1);
      case HOURS, HOUR -> new Count(amount, Unit.HOUR, p + 1);
      default -> null;
    };
  }
}
