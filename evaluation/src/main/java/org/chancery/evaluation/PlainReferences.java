package org.chancery.evaluation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds references with number and date by plain patterns, apart from Chancery's own reading: a
 * count to measure it by.
 */
final class PlainReferences {

  private static final String MONTHS =
      "(January|February|March|April|May|June|July|August|September|October|November|December)";

  private static final Pattern NUMBERED =
      Pattern.compile(
          "\\b([Mm]y|[Yy]our|[Oo]ur|Department['’]s|Embassy['’]s|Legation['’]s|Consulate['’]s"
              + "|Mission['’]s) (?:[\\p{L}-]{3,14} ){0,2}(?:[\\p{L}-]{3,14},? )?(?:\\(?No\\.? ?"
              + "|numbers? )?(\\d{1,5})(?: \\[\\d{1,5}\\])?,? (?:of |dated |of the )?"
              + "(?:"
              + MONTHS
              + " (\\d{1,2})(?!\\d)(?: \\[\\d)?"
              + "|(?:the )?(\\d{1,2})(?:st|nd|rd|d|th) (instant|ultimo|of "
              + MONTHS
              + "))(?:,? (1[89]\\d\\d))?");

  private PlainReferences() {}

  /**
   * A reference.
   *
   * @param whose {@code my}, {@code your}, {@code department} ... in lower case
   * @param number the number
   * @param day the day
   * @param at where it begins in the text
   * @param words the words
   */
  record Cited(String whose, String number, LocalDate day, int at, String words) {}

  static List<Cited> in(String text, LocalDate written) {
    List<Cited> out = new ArrayList<>();
    Matcher found = NUMBERED.matcher(text);
    while (found.find()) {
      if (found.group().endsWith("[")) {
        continue;
      }
      day(found, written)
          .ifPresent(day ->
              out.add(
                  new Cited(
                      found.group(1).toLowerCase(Locale.ROOT).replaceAll("['’]s$", ""),
                      found.group(2),
                      day,
                      found.start(),
                      found.group())));
    }
    return out;
  }

  private static Optional<LocalDate> day(Matcher found, LocalDate written) {
    if (found.group().matches(".*\\[\\d")) {
      return Optional.empty();
    }
    String month =
        Optional.ofNullable(found.group(3))
            .or(() -> Optional.ofNullable(found.group(7)))
            .orElse("");
    int day = Integer.parseInt(Optional.ofNullable(found.group(4)).orElseGet(() -> found.group(5)));
    String near = Optional.ofNullable(found.group(6)).orElse("");
    try {
      if (near.equals("instant")) {
        return Optional.of(written.withDayOfMonth(day));
      }
      if (near.equals("ultimo")) {
        return Optional.of(written.minusMonths(1).withDayOfMonth(day));
      }
      int number =
          List.of(MONTHS.substring(1, MONTHS.length() - 1).split("\\|")).indexOf(month) + 1;
      if (found.group(8) != null) {
        return Optional.of(LocalDate.of(Integer.parseInt(found.group(8)), number, day));
      }
      LocalDate same = LocalDate.of(written.getYear(), number, day);
      return Optional.of(same.isAfter(written.plusDays(1)) ? same.minusYears(1) : same);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
