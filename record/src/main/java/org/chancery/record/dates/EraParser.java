package org.chancery.record.dates;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.chancery.record.finding.Certainty;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates of Chinese and Japanese eras, of the Muslim and of the French republican calendar.
 *
 * <p>The year is converted where the first year of the era is known; the months of lunar calendars are kept in words.
 */
final class EraParser {

  /** First years of eras, by their names without hyphens, apostrophes and spaces. */
  private static final Map<String, Integer> ERAS = Map.ofEntries(
      Map.entry("tungchih", 1862), Map.entry("tungchi", 1862), Map.entry("tongzhi", 1862),
      Map.entry("kuanghsü", 1875), Map.entry("kuanghsu", 1875), Map.entry("guangxu", 1875),
      Map.entry("kwanghsu", 1875), Map.entry("kwangsu", 1875), Map.entry("hienfung", 1851),
      Map.entry("hsienfeng", 1851), Map.entry("xianfeng", 1851), Map.entry("taokwang", 1821),
      Map.entry("taokuang", 1821), Map.entry("daoguang", 1821), Map.entry("hsüantung", 1909),
      Map.entry("hsuantung", 1909), Map.entry("xuantong", 1909), Map.entry("meiji", 1868),
      Map.entry("meije", 1868), Map.entry("taisho", 1912), Map.entry("taishō", 1912), Map.entry("showa", 1926),
      Map.entry("shōwa", 1926));

  private final Tokens t;

  EraParser(Tokens t, CalendarParser calendar) {
    this.t = t;
  }

  /** Returns the date that begins at token {@code i}. */
  @Nullable Found at(int i) {
    return switch (t.kind(i)) {
      case NUMBER -> counted(i);
      case OTHER, ERA -> era(i);
      default -> null;
    };
  }

  private @Nullable Found counted(int i) {
    return null;
  }

  private @Nullable Found era(int i) {
    return null;
  }

  static OptionalInt start(String name) {
    Integer year = ERAS.get(name.toLowerCase(Locale.ROOT));
    return year == null ? OptionalInt.empty() : OptionalInt.of(year);
  }

  static Found dated(int i, int next, int year, String words) {
    When.Date date = new When.Date(year > 0 ? OptionalInt.of(year) : OptionalInt.empty(), OptionalInt.empty(),
        OptionalInt.empty(), Optional.empty(), Set.of(), Optional.of(words));
    return new Found(i, next, new Sense.Calendar(date, Optional.empty(), java.util.List.of()), Certainty.MEDIUM);
  }
}
