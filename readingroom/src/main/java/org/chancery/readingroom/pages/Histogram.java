package org.chancery.readingroom.pages;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.chancery.archive.Card;
import org.chancery.readingroom.holdings.Cardlines;

/**
 * How many papers fall into each month, year or decade, as bars of a picture.
 *
 * @param unit what a bar counts
 * @param bars without a gap, in order
 * @param undated papers without a date
 */
record Histogram(Unit unit, List<Bar> bars, int undated) {

  /** Height of the tallest bar in pixels. */
  static final int HEIGHT = 120;

  /** Width of a letter at the foot, in hundredths of the narrowest picture. */
  private static final double LETTER = 2.2;

  Histogram {
    bars = List.copyOf(bars);
  }

  /** What a bar counts. */
  enum Unit {
    MONTH,
    YEAR,
    DECADE
  }

  /** One bar: its first and last day, and how many papers. */
  record Bar(String label, LocalDate from, LocalDate to, int count) {}

  /** Counts cards by their first possible day. */
  static Histogram of(List<Card> cards) {
    List<LocalDate> days = new ArrayList<>(cards.size());
    for (Card card : cards) {
      card.dated().earliest().ifPresent(days::add);
    }
    return of(days, cards.size() - days.size());
  }

  /** Counts what a search found, month by month or year by year. */
  static Histogram ofBars(List<org.chancery.archive.search.Bar> bars) {
    List<LocalDate> days = new ArrayList<>();
    for (org.chancery.archive.search.Bar bar : bars) {
      String day = bar.period() + "-01-01".substring(bar.period().length() > 4 ? 3 : 0);
      days.addAll(Collections.nCopies(bar.papers(), LocalDate.parse(day)));
    }
    return of(days, 0);
  }

  private static Histogram of(List<LocalDate> days, int undated) {
    Optional<LocalDate> first = days.stream().min(LocalDate::compareTo);
    Optional<LocalDate> last = days.stream().max(LocalDate::compareTo);
    if (first.isEmpty() || last.isEmpty()) {
      return new Histogram(Unit.YEAR, List.of(), undated);
    }
    long years = ChronoUnit.YEARS.between(first.get(), last.get());
    Unit unit = years < 5 ? Unit.MONTH : years < 160 ? Unit.YEAR : Unit.DECADE;
    LocalDate start = floor(unit, first.get());
    int[] counts = new int[(int) steps(unit, start, last.get()) + 1];
    for (LocalDate day : days) {
      counts[(int) steps(unit, start, day)]++;
    }
    List<Bar> bars = new ArrayList<>(counts.length);
    for (int i = 0; i < counts.length; i++) {
      LocalDate from = after(unit, start, i);
      bars.add(new Bar(label(unit, from), from, after(unit, start, i + 1).minusDays(1), counts[i]));
    }
    return new Histogram(unit, bars, undated);
  }

  private static LocalDate floor(Unit unit, LocalDate day) {
    return switch (unit) {
      case MONTH -> day.withDayOfMonth(1);
      case YEAR -> day.withDayOfYear(1);
      case DECADE -> LocalDate.of(day.getYear() - Math.floorMod(day.getYear(), 10), 1, 1);
    };
  }

  private static long steps(Unit unit, LocalDate start, LocalDate day) {
    return switch (unit) {
      case MONTH -> ChronoUnit.MONTHS.between(start, day);
      case YEAR -> ChronoUnit.YEARS.between(start, day);
      case DECADE -> ChronoUnit.DECADES.between(start, day);
    };
  }

  private static LocalDate after(Unit unit, LocalDate start, int steps) {
    return switch (unit) {
      case MONTH -> start.plusMonths(steps);
      case YEAR -> start.plusYears(steps);
      case DECADE -> start.plusYears(10L * steps);
    };
  }

  private static String label(Unit unit, LocalDate from) {
    return switch (unit) {
      case MONTH -> Cardlines.month(from) + " " + from.getYear();
      case YEAR -> Integer.toString(from.getYear());
      case DECADE -> from.getYear() + "s";
    };
  }

  int most() {
    return Math.max(1, bars.stream().mapToInt(Bar::count).max().orElse(1));
  }

  /** Returns where a bar begins from the left, in hundredths of the picture. */
  double x(int bar) {
    return Math.round(bar * 10_000.0 / bars.size()) / 100.0;
  }

  /** Returns the width of a bar, in hundredths of the picture. */
  double width() {
    double step = 100.0 / bars.size();
    return Math.round(100 * Math.min(5, step * 0.8)) / 100.0;
  }

  /** Returns the height of a bar; a single paper can still be seen. */
  double height(Bar bar) {
    return bar.count() == 0
        ? 0
        : Math.max(2, Math.round(100.0 * HEIGHT * bar.count() / most()) / 100.0);
  }

  /**
   * A label at the foot.
   *
   * @param x where it stands from the left, in hundredths of the picture
   * @param end whether it ends there, because it would stick out if it began there
   * @param odd whether it is every second one, which a narrow picture leaves out
   */
  record Foot(String words, double x, boolean end, boolean odd) {}

  /** Returns the labels at the foot, from the left. */
  List<Foot> feet() {
    List<Foot> feet = new ArrayList<>();
    for (int bar = 0; bar < bars.size(); bar++) {
      if (labelled(bar)) {
        String words = foot(bar);
        boolean end = x(bar) + LETTER * words.length() > 100;
        boolean odd = bars.size() > 6 && feet.size() % 2 == 1;
        feet.add(new Foot(words, end ? x(bar) + width() : x(bar), end, odd));
      }
    }
    return feet;
  }

  /** Tells whether a bar bears a label at the foot, so that labels do not touch. */
  private boolean labelled(int bar) {
    if (unit == Unit.MONTH) {
      return bars.size() <= 12 || bars.get(bar).from().getMonthValue() == 1;
    }
    int every = Math.max(1, (bars.size() + 11) / 12);
    int round = every <= 1 ? 1 : every <= 2 ? 2 : every <= 5 ? 5 : every <= 10 ? 10 : 20;
    int number = bars.get(bar).from().getYear() / (unit == Unit.DECADE ? 10 : 1);
    return number % round == 0;
  }

  /** Returns the short label at the foot. */
  private String foot(int bar) {
    LocalDate from = bars.get(bar).from();
    boolean first = bar == 0 || from.getMonthValue() == 1;
    return unit == Unit.MONTH
        ? bars.size() > 12
            ? Integer.toString(from.getYear())
            : Cardlines.month(from).substring(0, 3) + (first ? " " + from.getYear() : "")
        : bars.get(bar).label();
  }
}
