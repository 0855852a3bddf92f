package org.chancery.record.dates;

import org.chancery.record.dates.Sense.Portion;
import org.chancery.record.dates.Sense.Unit;
import org.chancery.record.finding.Certainty;
import org.jspecify.annotations.Nullable;

/** Reads the parts of months, weeks and years. */
final class PortionParser {

  private final Tokens t;

  PortionParser(Tokens t) {
    this.t = t;
  }

  /**
   * Reads {@code the end of the month}, {@code the middle of next week}, {@code the end of May}.
   *
   * @param i its first token
   * @param p the token that names the part
   */
  @Nullable Found at(int i, int p) {
    boolean beginning = t.spells(p, "beginning");
    if (!t.is(p, Kind.END) && !beginning || !t.is(p + 1, Kind.OF)) {
      return null;
    }
    Portion portion =
        beginning || t.value(p) > 1
            ? Portion.BEGINNING
            : t.value(p) == 0 ? Portion.END : Portion.MIDDLE;
    int q = p + 2;
    if (t.is(q, Kind.MONTH) && t.capital(q)) {
      return portionOfMonth(i, q, portion);
    }
    int shift = 0;
    while (t.is(q, Kind.THE)
        || t.is(q, Kind.THIS)
        || t.is(q, Kind.NEXT)
        || t.is(q, Kind.LAST)
        || t.is(q, Kind.COMING)) {
      shift = t.is(q, Kind.NEXT) ? 1 : t.is(q, Kind.LAST) ? -1 : shift;
      q++;
    }
    Unit unit =
        switch (t.kind(q)) {
          case MONTHWORD -> Unit.MONTH;
          case WEEK -> Unit.WEEK;
          case YEAR -> Unit.YEAR;
          default -> Unit.DAY;
        };
    if (unit != Unit.DAY && q > p + 2) {
      return new Found(i, q + 1, new Sense.PartOf(unit, shift, portion), Certainty.HIGH);
    }
    return null;
  }

  private Found portionOfMonth(int i, int month, Portion portion) {
    int dot = t.sign(month + 1, '.') && t.length(month) < 5 ? month + 2 : month + 1;
    int q = t.sign(dot, ',') || t.is(dot, Kind.OF) ? dot + 1 : dot;
    boolean year = isYear(t, q);
    DateParts named = new DateParts();
    named.month = t.value(month);
    named.year = year ? t.value(q) : 0;
    return new Found(
        i,
        year ? q + 1 : dot,
        new Sense.PartOfMonth(named.sense().date(), portion),
        Certainty.HIGH);
  }

  /** Tells whether token {@code i} is the number of a year. */
  static boolean isYear(Tokens t, int i) {
    return t.is(i, Kind.NUMBER) && t.digits(i) == 4 && t.value(i) > 1500 && t.value(i) < 2200;
  }
}
