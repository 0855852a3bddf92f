package org.chancery.record.anatomy;

import static org.chancery.record.anatomy.MatterTokens.NUMBER;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.transcript.Span;

/**
 * Hours of the day in a paper's words: {@code 9 P.M.}, {@code 2 A. M.}, {@code 21:30}, {@code 6
 * o'clock}.
 */
final class Clock {

  private Clock() {}

  /**
   * An hour of the day.
   *
   * @param time the time
   * @param half whether the half of the day was printed, or needs none
   * @param last the last token
   */
  record Found(LocalTime time, boolean half, int last) {

    /**
     * Returns the same hour in the afternoon of {@code other}, a later hour, when its own half is
     * not printed: {@code 3.30 to 5 p.m.}.
     */
    LocalTime like(LocalTime other) {
      boolean early = !half && time.getHour() < 12 && other.getHour() >= 12;
      return early && time.plusHours(12).isBefore(other) ? time.plusHours(12) : time;
    }
  }

  /** Reads the hour that begins at token {@code i}. */
  static Optional<Found> at(MatterTokens tokens, int i) {
    if (tokens.is(i, "noon") || tokens.is(i, "midnight")) {
      LocalTime time = tokens.is(i, "noon") ? LocalTime.NOON : LocalTime.MIDNIGHT;
      return Optional.of(new Found(time, true, i));
    }
    OptionalInt number = tokens.has(i, NUMBER) ? NumberWords.count(tokens, i) : OptionalInt.empty();
    if (number.isEmpty()) {
      return Optional.empty();
    }
    int hour = number.getAsInt();
    int minute = 0;
    int last = i;
    if (isMinuteSign(tokens, i + 1) && tokens.end(i + 2) - tokens.start(i + 2) == 2) {
      minute = NumberWords.count(tokens, i + 2).orElse(60);
      last = i + 2;
    } else if (hour >= 100 && tokens.end(i) - tokens.start(i) == 4) {
      minute = hour % 100;
      hour /= 100;
    }
    return hour > 24 || minute > 59 ? Optional.empty() : half(tokens, last, hour % 24, minute);
  }

  /** Reads all hours in a heading. */
  static List<Found> all(String words) {
    return all(MatterTokens.of(words, new Span(0, words.length())));
  }

  /**
   * Reads all hours that are told as such, with minutes, a half of the day, or <i>o'clock</i>; a
   * bare year is none.
   */
  static List<Found> all(MatterTokens tokens) {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Optional<Found> hour = at(tokens, i);
      boolean word = hour.isPresent() && !tokens.has(i, NUMBER);
      if (hour.isPresent() && (hour.get().last() > i || word)) {
        found.add(hour.get());
        i = hour.get().last();
      }
    }
    return found;
  }

  private static boolean isMinuteSign(MatterTokens tokens, int i) {
    char sign = tokens.sign(i);
    return (sign == ':' || sign == '.')
        && tokens.start(i) == tokens.end(i - 1)
        && tokens.has(i + 1, NUMBER)
        && tokens.start(i + 1) == tokens.end(i);
  }

  private static Optional<Found> half(MatterTokens tokens, int last, int hour, int minute) {
    LocalTime time = LocalTime.of(hour, minute);
    int next = last + 1;
    boolean morning = tokens.is(next, "a") || tokens.is(next, "am");
    boolean evening = tokens.is(next, "p") || tokens.is(next, "pm");
    boolean joined = tokens.is(next, "am") || tokens.is(next, "pm");
    boolean spread = tokens.sign(next + 1) == '.' && tokens.is(next + 2, "m");
    if ((morning || evening) && (joined || spread) && hour <= 12) {
      int end = joined ? next : tokens.sign(next + 3) == '.' ? next + 3 : next + 2;
      return Optional.of(
          new Found(LocalTime.of(hour % 12 + (evening ? 12 : 0), minute), true, end));
    }
    boolean word =
        tokens.is(next, "hours")
            || tokens.is(next, "hrs")
            || tokens.is(next, "h")
            || tokens.is(next, "o'clock");
    if (word) {
      return Optional.of(new Found(time, tokens.is(next, "hours") || hour > 12, next));
    }
    boolean inThe = tokens.is(next, "in") && tokens.is(next + 1, "the");
    boolean late =
        inThe && (tokens.is(next + 2, "evening") || tokens.is(next + 2, "afternoon"))
            || tokens.is(next, "at") && tokens.is(next + 1, "night");
    if (hour <= 12 && (late || inThe && tokens.is(next + 2, "morning"))) {
      LocalTime told = LocalTime.of(hour % 12 + (late && hour != 12 ? 12 : 0), minute);
      return Optional.of(new Found(told, true, tokens.is(next, "at") ? next + 1 : next + 2));
    }
    return Optional.of(new Found(time, hour > 12, last));
  }
}
