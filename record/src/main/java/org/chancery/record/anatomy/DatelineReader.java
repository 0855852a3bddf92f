package org.chancery.record.anatomy;

import java.time.LocalTime;
import java.util.Optional;
import org.chancery.record.dates.When;
import org.chancery.transcript.Span;

/**
 * Reads place, date and receipt from lines such as {@code Legation of the United States,} {@code
 * Vienna, May 8, 1861.}
 */
final class DatelineReader {

  /** An office named in a paragraph of its own above the date is no longer than this. */
  private static final int LONGEST_APART = 70;

  private DatelineReader() {}

  /**
   * A dateline.
   *
   * @param first its first line
   * @param end the line after its last
   * @param place where its place stands; empty span if none
   * @param date the date of writing
   * @param received the date of receipt
   */
  record Dateline(
      int first, int end, Span place, Optional<DatePhrase> date, Optional<DatePhrase> received) {}

  /** Reads a dateline whose date, or {@code Undated}, stands on line {@code at}. */
  static Optional<Dateline> read(Page page, int floor, int at, int limit) {
    String t = page.text().text();
    Line line = page.line(at);
    if (line.is(Shape.LONG | Shape.SALUTED | Shape.LABEL) || line.listed() && page.spaced()) {
      return Optional.empty();
    }
    int receipt = receipt(t, line.start(), line.end());
    int cut = receipt < 0 ? line.end() : receipt;
    Optional<DatePhrase> date = DatePhrase.find(t, line.start(), cut);
    boolean undated = Chars.holds(t, line.start(), cut, "undated");
    boolean place = receipt > line.start() + 3 && line.length() < 120;
    boolean above =
        receipt == line.start()
            && line.is(Shape.BRACKETED)
            && at > floor
            && !line.gap()
            && page.spaced();
    if (date.isEmpty() && !undated && !place && !above) {
      return Optional.empty();
    }
    if (date.isPresent() && !framed(t, line, date.get(), cut)) {
      return Optional.empty();
    }
    int first = first(page, floor, at);
    int placeEnd =
        date.map(DatePhrase::start)
            .orElse(undated ? undated(t, line, cut) : Math.max(line.start(), cut));
    if (above && first == at) {
      return Optional.empty();
    }
    Optional<DatePhrase> received =
        receipt < 0 ? Optional.empty() : DatePhrase.find(t, receipt, line.end());
    int end = at + 1;
    if (end < limit && page.line(end).is(Shape.RECEIVED) && page.line(end).length() < 90) {
      received =
          received.or(() -> DatePhrase.find(t, page.line(at + 1).start(), page.line(at + 1).end()));
      end++;
    }
    return Optional.of(
        new Dateline(first, end, place(t, page.line(first).start(), placeEnd), date, received));
  }

  /** Little may stand besides place and date: no sentence, few words after the date. */
  private static boolean framed(String t, Line line, DatePhrase date, int cut) {
    if (line.is(Shape.PROSE) && !line.is(Shape.BRACKETED)) {
      return false;
    }
    return date.start() - line.start() <= 130
        && cut - date.end() <= 45
        && !told(t, line.start(), date.start());
  }

  private static final String[] TELLING = {
    "of", "dated", "between", "since", "on", "to", "until", "for", "and"
  };

  /** Words before the date that make it the date of something else: {@code a letter of May 8}. */
  private static boolean told(String t, int from, int to) {
    int end = to;
    while (end > from && (t.charAt(end - 1) == ' ' || t.charAt(end - 1) == ',')) {
      end--;
    }
    for (String word : TELLING) {
      int at = end - word.length();
      if (at > from && t.charAt(at - 1) == ' ' && Chars.word(t, at, word)) {
        return true;
      }
    }
    int others = 0;
    for (int i = from; i < end; ) {
      if (!Character.isLetter(t.charAt(i))) {
        i++;
        continue;
      }
      int stop = i;
      while (stop < end && Character.isLetter(t.charAt(stop))) {
        stop++;
      }
      int known = Lexicon.SMALL | Lexicon.PARTICLE | Lexicon.INSTITUTION | Lexicon.OFFICE;
      others += Character.isLowerCase(t.charAt(i)) && (Lexicon.of(t, i, stop) & known) == 0 ? 1 : 0;
      i = stop;
    }
    return others > 2;
  }

  /** Returns where the remark of receipt begins in the line, or -1. */
  private static int receipt(String t, int from, int to) {
    for (int i = from; i + 3 < to; i++) {
      char c = t.charAt(i);
      if ((c == '(' || c == '[')
          && (Chars.starts(t, i + 1, "rec")
              || Chars.starts(t, i + 2, "rec")
              || Chars.starts(t, i + 1, "sent")
              || Chars.starts(t, i + 1, "telegram rec"))) {
        return i;
      }
    }
    return Chars.starts(t, from, "received") ? from : -1;
  }

  /** Returns the first of the lines above that name the office and the town. */
  private static int first(Page page, int floor, int at) {
    int first = at;
    while (first > floor && at - first < 4) {
      Line above = page.line(first - 1);
      int not =
          Shape.LONG
              | Shape.PROSE
              | Shape.SALUTE
              | Shape.SALUTED
              | Shape.NUMBER
              | Shape.LABEL
              | Shape.SOURCE
              | Shape.CLOSE
              | Shape.SEAL
              | Shape.STARS
              | Shape.BRACKETED
              | Shape.DATE
              | Shape.RECEIVED
              | Shape.LETTER;
      boolean supplied =
          above.is(Shape.BRACKETED)
              && page.spaced()
              && !page.line(first).gap()
              && !above.is(Shape.RECEIVED | Shape.DATE | Shape.TITLE | Shape.LABEL);
      if (above.is(supplied ? not & ~Shape.BRACKETED : not)
          || above.length() > 100
          || !placeLine(page, first - 1, page.line(first).gap())) {
        break;
      }
      first--;
    }
    return first;
  }

  private static boolean placeLine(Page page, int index, boolean apart) {
    String t = page.text().text();
    Line line = page.line(index);
    if (line.is(Shape.TO) && HeadingLine.read(t, line).isPresent() || line.is(Shape.TITLE)) {
      return false;
    }
    char last = t.charAt(line.end() - 1);
    boolean open = last == ',' || last == '—' || last == ';';
    boolean institution = line.is(Shape.INSTITUTION) && !line.is(Shape.ADDRESS);
    return !apart && page.spaced()
        ? !line.is(Shape.NAME) || open || institution
        : open && institution
            || !page.spaced() && open && !line.is(Shape.ADDRESS)
            || institution && last != '.' && line.length() <= LONGEST_APART;
  }

  private static final String[] VERBS = {"signed at ", "done at ", "given at ", "dated at ", "written at "};

  /** {@code Signed at ...}: what stands before the place. */
  private static int afterVerb(String t, int at) {
    for (String verb : VERBS) {
      if (Chars.starts(t, at, verb)) {
        return at + verb.length();
      }
    }
    return at;
  }

  private static Span place(String t, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && "[(“\"*. ,\n".indexOf(t.charAt(start)) >= 0) {
      start++;
    }
    start = Math.min(end, afterVerb(t, start));
    while (end > start) {
      while (end > start && " ,.;:([—–-\n".indexOf(t.charAt(end - 1)) >= 0) {
        end--;
      }
      int comma = Math.max(t.lastIndexOf(',', end - 1), t.lastIndexOf('\n', end - 1)) + 1;
      int part = Math.max(start, comma);
      if (!temporal(t, part, end)) {
        break;
      }
      end = part;
    }
    return new Span(start, Math.max(start, end));
  }

  private static final String[] TEMPORAL = {
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "year",
    "moon",
    "month",
    "day",
    "night",
    "morning",
    "evening",
    "o’clock",
    "noon",
    "le ",
    "circa",
  };

  /**
   * Tells whether a part of the line before the date tells the time by another calendar or weekday.
   */
  private static boolean temporal(String t, int from, int to) {
    int start = from;
    while (start < to && " [(".indexOf(t.charAt(start)) >= 0) {
      start++;
    }
    for (String word : TEMPORAL) {
      int last = to - word.length();
      if (Chars.starts(t, start, word) && to - start < word.length() + 3
          || last >= start && Chars.starts(t, last, word) && holdsDigit(t, start, to)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holdsDigit(String t, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isDigit(t.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static int undated(String t, Line line, int cut) {
    for (int i = line.start(); i < cut; i++) {
      if (Chars.starts(t, i, "undated")) {
        return i;
      }
    }
    return line.start();
  }

  /** Returns the date as a value. */
  static Optional<When> when(Optional<DatePhrase> phrase) {
    return phrase.map(DatePhrase::when);
  }

  /** Returns a clock time, if the phrase has one. */
  static Optional<LocalTime> time(DatePhrase phrase) {
    return phrase.when().time();
  }
}
