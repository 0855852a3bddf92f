package org.chancery.record.anatomy;

import static org.chancery.record.anatomy.MatterTokens.LINE_START;
import static org.chancery.record.anatomy.MatterTokens.NUMBER;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.chancery.record.dates.When;
import org.chancery.record.dates.When.Part;

/**
 * Dates in the notes of offices: {@code 23 September 1956}, {@code September 23}, {@code 23.9.56}.
 */
final class PlainDates {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private PlainDates() {}

  /** A date and its first and last token. */
  record Found(When.Date date, int from, int to) {}

  /**
   * Reads the date that begins at token {@code i}.
   *
   * @param year the year of the paper, for a date printed without one; 0 when unknown
   */
  static Optional<Found> at(MatterTokens tokens, int i, int year) {
    OptionalInt day = day(tokens, i);
    int month = day.isPresent() ? month(tokens, i + 1) : 0;
    month = day.isPresent() && month == 0 ? Months.french(tokens, i + 1) : month;
    if (month > 0) {
      return Optional.of(withYear(tokens, i, i + 1, new int[] {month, day.getAsInt(), year}));
    }
    if (tokens.has(i, NUMBER)) {
      return numeric(tokens, i);
    }
    month = month(tokens, i);
    day = day(tokens, i + 1);
    if (month > 0 && day.isPresent()) {
      return Optional.of(withYear(tokens, i, i + 1, new int[] {month, day.getAsInt(), year}));
    }
    return Optional.empty();
  }

  /** Returns the first date in tokens {@code from..to}, {@code to} excluded. */
  static Optional<Found> in(MatterTokens tokens, int from, int to, int year) {
    for (int i = from; i < to; i++) {
      Optional<Found> found = at(tokens, i, year);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static OptionalInt day(MatterTokens tokens, int i) {
    OptionalInt day = tokens.has(i, NUMBER) ? NumberWords.count(tokens, i) : OptionalInt.empty();
    return day.isPresent() && day.getAsInt() >= 1 && day.getAsInt() <= 31
        ? day
        : OptionalInt.empty();
  }

  private static int month(MatterTokens tokens, int i) {
    if (i < 0 || i >= tokens.size() || (tokens.has(i, LINE_START) && i > 0)) {
      return 0;
    }
    int length = tokens.end(i) - tokens.start(i);
    if (length != 3 && length != 4 && !tokens.is(i, WordClass.MONTH)) {
      return 0;
    }
    String word = tokens.word(i).toLowerCase(Locale.ROOT);
    boolean listed =
        tokens.is(i, WordClass.MONTH)
            || ((word.length() == 3 || word.equals("sept"))
                && MONTHS.contains(word.substring(0, 3)));
    return listed ? MONTHS.indexOf(word.substring(0, 3)) + 1 : 0;
  }

  private static Found withYear(MatterTokens tokens, int from, int last, int[] parts) {
    int at = last + 1;
    while (tokens.sign(at) == ',' || tokens.sign(at) == '.') {
      at++;
    }
    OptionalInt printed =
        tokens.has(at, NUMBER) && !tokens.has(at, LINE_START)
            ? NumberWords.count(tokens, at)
            : OptionalInt.empty();
    boolean full = printed.isPresent() && printed.getAsInt() >= 1400 && printed.getAsInt() <= 2100;
    OptionalInt year =
        full ? printed : parts[2] > 0 ? OptionalInt.of(parts[2]) : OptionalInt.empty();
    Set<Part> inferred = full || year.isEmpty() ? Set.of() : Set.of(Part.YEAR);
    When.Date date =
        new When.Date(
            year,
            OptionalInt.of(parts[0]),
            OptionalInt.of(parts[1]),
            Optional.empty(),
            inferred,
            Optional.empty());
    return new Found(date, from, full ? at : last);
  }

  /** Day, month and year in figures with stops between them. */
  private static Optional<Found> numeric(MatterTokens tokens, int i) {
    OptionalInt day = day(tokens, i);
    boolean signs =
        (tokens.sign(i + 1) == '.' || tokens.sign(i + 1) == '/')
            && tokens.sign(i + 3) == tokens.sign(i + 1);
    if (day.isEmpty() || !signs || !tokens.has(i + 2, NUMBER) || !tokens.has(i + 4, NUMBER)) {
      return Optional.empty();
    }
    OptionalInt month = NumberWords.count(tokens, i + 2);
    OptionalInt year = NumberWords.count(tokens, i + 4);
    if (tokens.sign(i + 1) == '/' && day.getAsInt() < 13 && month.orElse(0) > 12) {
      OptionalInt first = day;
      day = month;
      month = first;
    }
    boolean fits = month.orElse(0) > 0 && month.orElse(0) < 13 && day.getAsInt() < 32;
    if (!fits || year.isEmpty()) {
      return Optional.empty();
    }
    boolean century = year.getAsInt() < 100;
    When.Date date =
        new When.Date(
            OptionalInt.of(century ? 1900 + year.getAsInt() : year.getAsInt()),
            month,
            day,
            Optional.empty(),
            century ? Set.of(Part.YEAR) : Set.of(),
            Optional.empty());
    return Optional.of(new Found(date, i, i + 4));
  }
}
