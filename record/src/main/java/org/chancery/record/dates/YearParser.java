package org.chancery.record.dates;

import org.chancery.record.finding.Certainty;

/** Reads the year after a day or month. */
final class YearParser {

  private final Tokens t;

  YearParser(Tokens t) {
    this.t = t;
  }

  /**
   * Reads the year that may follow at {@code p}: {@code , 1956}, {@code de 1956}, {@code , in the
   * year of our Lord one thousand …}, {@code , '56}, {@code (1863)}, {@code 1924 [1925]}. Returns
   * the token after it, or {@code p}.
   */
  int after(int p, DateParts d, boolean free) {
    int q = p;
    while (q < p + 3
        && (t.sign(q, ',')
            || t.sign(q, '.')
            || (t.sign(q, ']') && free)
            || (t.sign(q, '-') && free))) {
      q++;
    }
    int lead = formula(q);
    if (t.sign(lead, '[') || t.sign(lead, '(')) {
      int in = four(lead + 1, d);
      return in > 0 ? closing(in) : p;
    }
    int next = t.opensLine(lead) && lead == q && !free && !t.sign(q - 1, ',') ? -1 : four(lead, d);
    if (next < 0) {
      next = words(lead, d);
    }
    if (next < 0) {
      next = apostrophe(lead, d);
    }
    return next < 0 ? p : next;
  }

  /** Reads a year of four digits, with its correction; -1 when there is none. */
  int four(int p, DateParts d) {
    if (!t.is(p, Kind.NUMBER)
        || t.digits(p) != 4
        || t.ordinal(p)
        || t.value(p) < 1400
        || t.value(p) > 2199) {
      return -1;
    }
    if (t.is(p + 1, Kind.HOURS)
        || (t.sign(p + 1, '.')
            && !t.spaced(p + 1)
            && t.is(p + 2, Kind.NUMBER)
            && !t.spaced(p + 2))) {
      return -1;
    }
    d.year = t.value(p);
    int q = p + 1;
    if (t.sign(q, '[') && t.is(q + 1, Kind.NUMBER) && t.digits(q + 1) == 4) {
      int close = t.sign(q + 2, '?') ? q + 3 : q + 2;
      if (t.sign(close, ']')) {
        d.otherYear = t.value(q + 1);
        d.doubt(close > q + 2 ? Certainty.MEDIUM : Certainty.HIGH);
        return close + 1;
      }
    }
    if (((t.sign(q, '[') || t.sign(q, '(')) && t.is(q + 1, Kind.SIC))
        || (t.sign(q, '(') && t.sign(q + 1, '?'))) {
      d.doubt(Certainty.MEDIUM);
      return q + 3;
    }
    return q;
  }

  private int closing(int p) {
    int q = t.sign(p, '.') || t.sign(p, '?') ? p + 1 : p;
    return t.sign(q, ')') || t.sign(q, ']') ? q + 1 : p;
  }

  /** Skips {@code of}, {@code in the year}, {@code in the year of our Lord}, {@code A. D.}. */
  private int formula(int p) {
    int q = p;
    if (t.is(q, Kind.IN) && t.is(q + 1, Kind.THE) && t.is(q + 2, Kind.YEAR)) {
      q += 3;
    } else if (t.is(q, Kind.THE) && t.is(q + 1, Kind.YEAR)) {
      q += 2;
    }
    if (t.is(q, Kind.OF) && t.is(q + 1, Kind.OUR) && t.is(q + 2, Kind.LORD)) {
      q += 3;
      q = t.sign(q, ',') ? q + 1 : q;
    } else if (t.is(q, Kind.OF) && (t.is(q + 1, Kind.NUMBER) || t.is(q + 1, Kind.CARDINAL))) {
      q++;
    }
    if (t.is(q, Kind.ANNO)) {
      q++;
      q = t.spells(q, "domini") ? q + 1 : q;
    } else if (t.is(q, Kind.LETTER)
        && t.value(q) == 0
        && t.sign(q + 1, '.')
        && t.is(q + 2, Kind.LETTER)
        && t.value(q + 2) == 3) {
      q += 3;
      q = t.sign(q, '.') ? q + 1 : q;
      q = t.sign(q, ',') ? q + 1 : q;
    }
    return q;
  }

  private int words(int p, DateParts d) {
    if (!t.is(p, Kind.CARDINAL)) {
      return -1;
    }
    Numerals.Read read = Numerals.words(t, p);
    if (!read.found() || read.ordinal() || read.value() < 1400 || read.value() > 2199) {
      return -1;
    }
    d.year = read.value();
    return read.next();
  }

  private int apostrophe(int p, DateParts d) {
    if (!t.sign(p, '\'') || !t.is(p + 1, Kind.NUMBER) || t.digits(p + 1) != 2) {
      return -1;
    }
    d.year = 1900 + t.value(p + 1);
    d.inferredYear = true;
    return p + 2;
  }
}
