package org.chancery.record.dates;

import java.time.LocalTime;
import org.chancery.record.finding.Certainty;
import org.jspecify.annotations.Nullable;

/**
 * Reads hours: {@code 8.30 a.m.}, {@code noon}, {@code 2100 hours}, {@code 18 h 30}, {@code half
 * past three}.
 */
final class ClockParser {

  private final Tokens t;

  ClockParser(Tokens t) {
    this.t = t;
  }

  /** Returns the hour at token {@code i}. */
  @Nullable Found at(int i) {
    return switch (t.kind(i)) {
      case NUMBER -> t.ordinal(i) ? null : digits(i);
      case NOON -> found(i, i + 1, 12, 0, Certainty.HIGH);
      case MIDNIGHT -> found(i, i + 1, 0, 0, Certainty.MEDIUM);
      case HALF -> half(i);
      case CARDINAL -> inWords(i);
      default -> null;
    };
  }

  private @Nullable Found digits(int i) {
    int hour = t.value(i);
    int minute = 0;
    int p = i + 1;
    boolean colon = false;
    if (t.digits(i) <= 2
        && (t.sign(p, ':') || t.sign(p, '.'))
        && twoDigits(p + 1)
        && !t.spaced(p)) {
      colon = t.sign(p, ':') && !t.spaced(p + 1);
      minute = t.value(p + 1);
      p += 2;
    }
    if (hour > 24 || minute > 59) {
      return t.is(p, Kind.HOURS) && t.digits(i) == 4 ? military(i) : null;
    }
    p = doubtMark(p);
    if (t.sign(p, '\u00bd') && !t.spaced(p)) {
      minute = 30;
      p++;
    }
    Found half = corrected(i, p);
    half = half != null ? half : halfOfDay(i, p, hour, minute);
    if (half != null) {
      return half;
    }
    if (t.digits(i) == 4 && t.is(p, Kind.HOURS)) {
      return military(i);
    }
    if (p > i + 1 && (t.is(p, Kind.HOURS) || t.spells(p, "h"))) {
      return found(i, t.sign(p + 1, '.') ? p + 2 : p + 1, hour, minute, Certainty.HIGH);
    }
    if (t.is(p, Kind.H)) {
      return french(i, p + 1, hour);
    }
    int shared = colon && hour < 12 && (t.sign(p, '-') || t.is(p, Kind.TO)) ? until(p + 1) : -1;
    if (shared > hour * 60 + minute + 12 * 60) {
      return found(i, p, hour + 12, minute, Certainty.MEDIUM);
    }
    if (colon && t.digits(i) <= 2) {
      return found(i, seconds(p), hour, minute, Certainty.MEDIUM);
    }
    return null;
  }

  /**
   * In {@code 3:30–4:45 p.m.} both hours have the half that is printed once: the later's minute.
   */
  private int until(int p) {
    if (!t.is(p, Kind.NUMBER) || t.digits(p) > 2 || t.value(p) > 12) {
      return -1;
    }
    int hour = t.value(p);
    boolean minutes = (t.sign(p + 1, ':') || t.sign(p + 1, '.')) && twoDigits(p + 2);
    int half = meridiem(minutes ? p + 3 : p + 1);
    return half % 2 == 0 ? -1 : (hour % 12 + 12) * 60 + (minutes ? t.value(p + 2) : 0);
  }

  /**
   * Reads {@code 3 [5] p.m.} and {@code 8 [8.30?] p.m.}: the hour in brackets corrects the printed
   * one.
   */
  private @Nullable Found corrected(int i, int p) {
    if (!t.sign(p, '[') || !t.is(p + 1, Kind.NUMBER) || t.value(p + 1) > 12) {
      return null;
    }
    boolean minutes =
        (t.sign(p + 2, ':') || t.sign(p + 2, '.')) && twoDigits(p + 3) && t.value(p + 3) < 60;
    int q = minutes ? p + 4 : p + 2;
    q = t.sign(q, '?') ? q + 1 : q;
    if (!t.sign(q, ']')) {
      return null;
    }
    return halfOfDay(i, q + 1, t.value(p + 1), minutes ? t.value(p + 3) : 0);
  }

  private boolean twoDigits(int i) {
    return t.is(i, Kind.NUMBER) && t.digits(i) == 2 && !t.ordinal(i);
  }

  private int seconds(int p) {
    return t.sign(p, ':') && twoDigits(p + 1) ? p + 2 : p;
  }

  private @Nullable Found military(int i) {
    int value = t.value(i);
    return value / 100 < 24 && value % 100 < 60
        ? found(i, i + 2, value / 100, value % 100, Certainty.HIGH)
        : null;
  }

  private @Nullable Found french(int i, int p, int hour) {
    if (t.is(p, Kind.NUMBER) && t.value(p) < 60 && t.digits(p) <= 2) {
      return found(i, p + 1, hour, t.value(p), Certainty.HIGH);
    }
    return t.spells(p - 1, "h") && t.sign(p, '.')
        ? found(i, p + 1, hour, 0, Certainty.MEDIUM)
        : partOfDay(i, p, hour, 0, Certainty.HIGH);
  }

  /** Reads what tells the half of the day: a.m., p.m., noon, o'clock in the evening. */
  private @Nullable Found halfOfDay(int i, int p, int hour, int minute) {
    int half = meridiem(p);
    if (half > 0 && hour >= 1) {
      int end = p + half / 2;
      int other = t.sign(end, '[') ? meridiem(end + 1) : 0;
      boolean replaced = other > 0 && t.sign(end + 1 + other / 2, ']');
      if (replaced) {
        return found(
            i, end + 2 + other / 2, hour % 12 + (other % 2 == 1 ? 12 : 0), minute, Certainty.HIGH);
      }
      boolean afternoon = half % 2 == 1;
      int h = hour > 12 ? hour : hour % 12 + (afternoon ? 12 : 0);
      return found(i, p + half / 2, h, minute, Certainty.HIGH);
    }
    if (hour == 12 && minute == 0 && t.is(p, Kind.NOON)) {
      return found(i, p + 1, 12, 0, Certainty.HIGH);
    }
    if (hour == 12 && minute == 0 && t.is(p, Kind.MIDNIGHT)) {
      return found(i, p + 1, 0, 0, Certainty.MEDIUM);
    }
    if (hour == 12 && t.is(p, Kind.LETTER) && t.value(p) == 2 && t.sign(p + 1, '.')) {
      return found(i, p + 2, 12, minute, Certainty.HIGH);
    }
    return t.is(p, Kind.OCLOCK) ? oclock(i, p + 1, hour, minute) : null;
  }

  /**
   * Returns twice the number of tokens of an a.m. or p.m. at {@code p}, plus 1 for p.m.; 0 when
   * there is none.
   */
  private int meridiem(int p) {
    if (t.is(p, Kind.MERIDIEM)) {
      return 2 * dot(p + 1, 1) + t.value(p);
    }
    if (!t.is(p, Kind.LETTER) || t.value(p) > 1) {
      return 0;
    }
    int q = t.sign(p + 1, '.') || t.sign(p + 1, ',') ? p + 2 : p + 1;
    if (t.is(q, Kind.LETTER) && t.value(q) == 2) {
      return 2 * dot(q + 1, q + 1 - p) + t.value(p);
    }
    return 0;
  }

  private int dot(int p, int length) {
    return t.sign(p, '.') && !t.spaced(p) ? length + 1 : length;
  }

  private int doubtMark(int p) {
    return (t.sign(p, '(') || t.sign(p, '[')) && t.sign(p + 1, '?') ? p + 3 : p;
  }

  private @Nullable Found oclock(int i, int p, int hour, int minute) {
    int half = meridiem(p);
    if (half > 0) {
      return found(i, p + half / 2, hour % 12 + (half % 2 == 1 ? 12 : 0), minute, Certainty.HIGH);
    }
    if (hour == 12 && (t.is(p, Kind.NOON) || t.is(p, Kind.MIDNIGHT))) {
      return found(i, p + 1, t.is(p, Kind.NOON) ? 12 : 0, minute, Certainty.HIGH);
    }
    Found part = partOfDay(i, p, hour, minute, Certainty.LOW);
    return part;
  }

  /**
   * Reads {@code in the evening}, {@code this morning}, {@code at night} after an hour; keeps the
   * hour without it.
   */
  private Found partOfDay(int i, int p, int hour, int minute, Certainty otherwise) {
    int q = p;
    while (q < p + 3
        && (t.is(q, Kind.IN)
            || t.is(q, Kind.AT)
            || t.is(q, Kind.OF)
            || t.is(q, Kind.THE)
            || (t.is(q, Kind.WEEKDAY) && t.is(q + 1, Kind.PART)))) {
      if (t.is(q, Kind.WEEKDAY)) {
        break;
      }
      q++;
    }
    int part = t.is(q, Kind.WEEKDAY) ? q + 1 : q;
    if (!t.is(part, Kind.PART)) {
      return found(i, p, hour, minute, otherwise);
    }
    boolean late = t.value(part) > 12 && !(t.value(part) == 23 && (hour < 5 || hour == 12));
    int h = hour > 12 ? hour : hour % 12 + (late ? 12 : 0);
    return found(i, t.is(q, Kind.WEEKDAY) ? p : part + 1, h, minute, Certainty.MEDIUM);
  }

  private @Nullable Found half(int i) {
    boolean to = t.is(i + 1, Kind.TO);
    if (!t.is(i + 1, Kind.PAST) && !to) {
      return null;
    }
    int hour = t.value(i + 2);
    boolean number = t.is(i + 2, Kind.CARDINAL) || t.is(i + 2, Kind.NUMBER);
    if (!number || hour < 1 || hour > 12) {
      return null;
    }
    int minutes = hour * 60 + (to ? -t.value(i) : t.value(i));
    int p = t.is(i + 3, Kind.OCLOCK) ? i + 4 : i + 3;
    return oclock(i, p, minutes / 60, minutes % 60);
  }

  private @Nullable Found inWords(int i) {
    int hour = t.value(i);
    int p = i + 1;
    if (hour < 1 || hour > 12) {
      return null;
    }
    int minute = 0;
    if (t.is(p, Kind.CARDINAL) && t.value(p) < 60) {
      minute = t.value(p);
      p++;
    }
    return halfOfDay(i, p, hour, minute);
  }

  private static Found found(int i, int next, int hour, int minute, Certainty certainty) {
    return new Found(i, next, new Sense.Clock(LocalTime.of(hour % 24, minute)), certainty);
  }
}
