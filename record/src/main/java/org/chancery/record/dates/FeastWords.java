package org.chancery.record.dates;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the names of feasts. */
final class FeastWords {

  private FeastWords() {}

  /** A feast and the token after its name. */
  record Read(Feasts feast, int next) {}

  static @Nullable Read at(Tokens t, int i) {
    if (!t.capital(i)) {
      return null;
    }
    return switch (t.words(i, i + 1).toLowerCase(Locale.ROOT)) {
      case "easter" -> new Read(Feasts.EASTER, day(t, i + 1, "sunday"));
      case "christmas" ->
          t.spells(i + 1, "eve")
              ? new Read(Feasts.CHRISTMAS_EVE, i + 2)
              : new Read(Feasts.CHRISTMAS, day(t, i + 1, "day"));
      case "pentecost", "whitsuntide", "whitsunday" -> new Read(Feasts.PENTECOST, i + 1);
      case "ash" -> t.spells(i + 1, "wednesday") ? new Read(Feasts.ASH_WEDNESDAY, i + 2) : null;
      case "good" -> t.spells(i + 1, "friday") ? new Read(Feasts.GOOD_FRIDAY, i + 2) : null;
      case "palm" -> t.spells(i + 1, "sunday") ? new Read(Feasts.PALM_SUNDAY, i + 2) : null;
      case "ascension" -> t.spells(i + 1, "day") ? new Read(Feasts.ASCENSION, i + 2) : null;
      case "epiphany" -> new Read(Feasts.EPIPHANY, i + 1);
      case "new" -> newYear(t, i);
      default -> null;
    };
  }

  private static @Nullable Read newYear(Tokens t, int i) {
    if (t.spells(i + 1, "year's")) {
      return new Read(Feasts.NEW_YEAR, day(t, i + 2, "day"));
    }
    return t.is(i + 1, Kind.YEAR) && t.capital(i + 1) ? new Read(Feasts.NEW_YEAR, i + 2) : null;
  }

  private static int day(Tokens t, int i, String word) {
    return t.spells(i, word) ? i + 1 : i;
  }
}
