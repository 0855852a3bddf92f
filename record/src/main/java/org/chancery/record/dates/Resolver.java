package org.chancery.record.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.chancery.record.dates.Sense.Unit;
import org.chancery.record.dates.When.Part;

/**
 * Makes dates of what words say, from the day that is being told about and the date of the paper.
 *
 * <p>{@code tomorrow} is the day after the day told about, not after the paper's date; {@code the
 * 22d inst.} is of the paper's month. A year that is not printed is taken so that the day lies
 * nearest to the day told about, before it when the past is told, after it when something is still
 * to be done; parts so filled in are marked as inferred.
 *
 * @param told the day that is being told about
 * @param mentioned the day that was mentioned last, which is {@code that day}
 * @param paper the date of the paper
 * @param outlook whether past or future is told
 * @param orthodox whether feasts are those of the Orthodox church
 */
public record Resolver(
    LocalDate told, LocalDate mentioned, LocalDate paper, Outlook outlook, boolean orthodox) {

  /** Whether the words tell of what was or of what is to come. */
  public enum Outlook {
    PAST,
    FUTURE,
    OPEN
  }

  /** Returns a resolver for a paper that tells about the day on which it was written. */
  public static Resolver of(LocalDate paper) {
    return new Resolver(paper, paper, paper, Outlook.OPEN, false);
  }

  /** Returns the same resolver, told about {@code day}. */
  public Resolver telling(LocalDate day) {
    return new Resolver(day, day, paper, outlook, orthodox);
  }

  /** Returns the same resolver for {@code view}. */
  public Resolver looking(Outlook view) {
    return new Resolver(told, mentioned, paper, view, orthodox);
  }

  /**
   * Returns what {@code sense} says by itself, without a day to count from: of a part of a month,
   * the month.
   */
  public static Optional<When> printed(Sense sense) {
    return switch (sense) {
      case Sense.Calendar calendar -> Optional.of(calendar.date());
      case Sense.PartOfMonth part -> Optional.of(part.month());
      case Sense.Bound b when b.inner() instanceof Sense.PartOfMonth part ->
          Optional.of(Periods.bounded(relation(b), part.month()));
      default -> Optional.empty();
    };
  }

  /** Returns what {@code sense} means; empty when that cannot be computed. */
  public Optional<When> resolve(Sense sense) {
    return switch (sense) {
      case Sense.Calendar c -> Optional.of(calendar(c));
      case Sense.Stretch s -> stretch(s);
      case Sense.Bound b -> bound(b);
      case Sense.PartOf p -> Optional.of(partOf(p));
      case Sense.PartOfMonth p -> Optional.of(partOf(p));
      case Sense.Vague v -> Optional.empty();
      case Sense.Named n -> Optional.of(named(n));
      case Sense.DayOfMonth d -> day(d).map(When.class::cast);
      case Sense.Shifted s -> Optional.of(shifted(s));
      case Sense.SameDay s -> Optional.of(inferred(mentioned, s.time()));
      case Sense.Weekday w -> Optional.of(weekday(w));
      case Sense.Feast f -> Optional.of(feast(f));
      case Sense.Clock c -> Optional.of(inferred(told, Optional.of(c.time())));
    };
  }

  private When.Date calendar(Sense.Calendar c) {
    When.Date date = c.date();
    boolean twoDigits = date.inferred().contains(Part.YEAR) && date.year().isPresent();
    if (twoDigits) {
      int y = date.year().getAsInt() % 100;
      int century = paper.getYear() - Math.floorMod(paper.getYear(), 100);
      int year = nearest(century + y - 100, century + y, century + y + 100);
      return new When.Date(
          OptionalInt.of(year),
          date.month(),
          date.day(),
          date.time(),
          date.inferred(),
          date.otherStyle());
    }
    if (date.year().isPresent() || date.month().isEmpty() || date.month().getAsInt() > 12) {
      return date;
    }
    int year = c.weekday().map(w -> yearByWeekday(date, w)).orElse(0);
    if (year == 0) {
      year = yearOf(date.month().getAsInt(), date.day().orElse(15));
    }
    return new When.Date(
        OptionalInt.of(year),
        date.month(),
        date.day(),
        date.time(),
        EnumSet.of(Part.YEAR),
        date.otherStyle());
  }

  private int nearest(int... years) {
    int best = years[0];
    for (int year : years) {
      best = Math.abs(year - paper.getYear()) < Math.abs(best - paper.getYear()) ? year : best;
    }
    return best;
  }

  /**
   * Returns the year beside the told day in which the weekday fits; 0 when the nearest year is as
   * good as any.
   */
  private int yearByWeekday(When.Date date, DayOfWeek weekday) {
    int near = yearOf(date.month().orElse(1), date.day().orElse(1));
    for (int year : new int[] {near, near - 1, near + 1}) {
      Optional<LocalDate> day = day(year, date.month().orElse(1), date.day().orElse(1));
      if (day.isPresent() && day.get().getDayOfWeek() == weekday) {
        return year;
      }
    }
    return 0;
  }

  /**
   * Returns the year in which the day lies nearest to the day told about, on the side that the
   * outlook asks for.
   */
  private int yearOf(int month, int day) {
    int best = told.getYear();
    long least = Long.MAX_VALUE;
    for (int year = told.getYear() - 1; year <= told.getYear() + 1; year++) {
      LocalDate at = day(year, month, Math.min(day, 28)).orElseThrow();
      long days = ChronoUnit.DAYS.between(told, at);
      long wrongSide =
          (outlook == Outlook.PAST && days > 0) || (outlook == Outlook.FUTURE && days < -31)
              ? 400
              : 0;
      long weight = Math.abs(days) + wrongSide;
      if (weight < least) {
        least = weight;
        best = year;
      }
    }
    return best;
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    return When.Date.of(year, month, day).toLocalDate();
  }

  /** Midnight ends the day that is told: its hour is the first of the next. */
  private static When.Date inferred(LocalDate day, Optional<LocalTime> time) {
    boolean midnight = time.filter(LocalTime.MIDNIGHT::equals).isPresent();
    return date(
        midnight ? day.plusDays(1) : day, time, EnumSet.of(Part.YEAR, Part.MONTH, Part.DAY));
  }

  private static When.Date date(LocalDate day, Optional<LocalTime> time, Set<Part> inferred) {
    return new When.Date(
        OptionalInt.of(day.getYear()),
        OptionalInt.of(day.getMonthValue()),
        OptionalInt.of(day.getDayOfMonth()),
        time,
        inferred,
        Optional.empty());
  }

  private Optional<When.Date> day(Sense.DayOfMonth d) {
    LocalDate first =
        d.months().isPresent()
            ? paper.withDayOfMonth(1).plusMonths(d.months().get())
            : nearMonth(d.day());
    return day(first.getYear(), first.getMonthValue(), d.day())
        .map(day ->
            new When.Date(
                OptionalInt.of(day.getYear()),
                OptionalInt.of(day.getMonthValue()),
                OptionalInt.of(day.getDayOfMonth()),
                d.time(),
                EnumSet.of(Part.YEAR, Part.MONTH),
                Optional.empty()));
  }

  /**
   * The month of {@code the 14th}: that of the day told about, or the one beside it on the side of
   * the outlook.
   */
  private LocalDate nearMonth(int day) {
    LocalDate first = told.withDayOfMonth(1);
    if (outlook == Outlook.PAST && day > told.getDayOfMonth()) {
      return first.minusMonths(1);
    }
    if (outlook == Outlook.FUTURE && day < told.getDayOfMonth()) {
      return first.plusMonths(1);
    }
    if (outlook == Outlook.OPEN && day - told.getDayOfMonth() > 20) {
      return first.minusMonths(1);
    }
    return first;
  }

  private When.Date shifted(Sense.Shifted s) {
    LocalDate day = plus(told, s.amount(), s.unit());
    return s.unit() == Unit.YEAR && Math.abs(s.amount()) > 1
        ? new When.Date(
            OptionalInt.of(day.getYear()),
            OptionalInt.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            EnumSet.of(Part.YEAR),
            Optional.empty())
        : inferred(day, s.time());
  }

  private static LocalDate plus(LocalDate day, int amount, Unit unit) {
    return switch (unit) {
      case HOUR -> day.plusDays((amount + 23) / 24);
      case DAY -> day.plusDays(amount);
      case WEEK -> day.plusWeeks(amount);
      case MONTH -> day.plusMonths(amount);
      case YEAR -> day.plusYears(amount);
    };
  }

  private When.Date weekday(Sense.Weekday w) {
    LocalDate day =
        switch (w.direction()) {
          case NEXT -> told.with(TemporalAdjusters.next(w.day()));
          case LAST -> told.with(TemporalAdjusters.previous(w.day()));
          case THIS -> told.with(TemporalAdjusters.nextOrSame(w.day()));
          case NEAREST ->
              outlook == Outlook.PAST
                  ? told.with(TemporalAdjusters.previousOrSame(w.day()))
                  : outlook == Outlook.FUTURE
                      ? told.with(TemporalAdjusters.next(w.day()))
                      : nearestWeekday(w.day());
        };
    return inferred(day, w.time());
  }

  private LocalDate nearestWeekday(DayOfWeek weekday) {
    LocalDate next = told.with(TemporalAdjusters.nextOrSame(weekday));
    LocalDate last = told.with(TemporalAdjusters.previousOrSame(weekday));
    return ChronoUnit.DAYS.between(told, next) <= ChronoUnit.DAYS.between(last, told) ? next : last;
  }

  private When.Date named(Sense.Named n) {
    int today = n.day() == 0 ? 0 : paper.getDayOfMonth();
    int after = Integer.compare(n.month() * 32 + n.day(), paper.getMonthValue() * 32 + today);
    int year =
        switch (n.direction()) {
          case -2 -> paper.getYear() - 1;
          case 2 -> paper.getYear() + 1;
          case -1, -3 -> after >= 0 ? paper.getYear() - 1 : paper.getYear();
          case 1, 3 -> after <= 0 ? paper.getYear() + 1 : paper.getYear();
          default -> paper.getYear();
        };
    return new When.Date(
        OptionalInt.of(year),
        OptionalInt.of(n.month()),
        n.day() == 0 ? OptionalInt.empty() : OptionalInt.of(n.day()),
        Optional.empty(),
        EnumSet.of(Part.YEAR),
        Optional.empty());
  }

  private When.Date feast(Sense.Feast f) {
    if (f.year() > 0) {
      return When.Date.of(f.feast().in(f.year(), orthodox));
    }
    LocalDate best = f.feast().in(told.getYear(), orthodox);
    for (int year = told.getYear() - 1; year <= told.getYear() + 1; year++) {
      LocalDate day = f.feast().in(year, orthodox);
      long days = ChronoUnit.DAYS.between(told, day);
      boolean side = outlook == Outlook.OPEN || (outlook == Outlook.PAST ? days <= 0 : days >= 0);
      boolean bestSide =
          outlook == Outlook.OPEN
              || (outlook == Outlook.PAST ? !best.isAfter(told) : !best.isBefore(told));
      boolean nearer = Math.abs(days) < Math.abs(ChronoUnit.DAYS.between(told, best));
      best = side && (nearer || !bestSide) ? day : best;
    }
    return inferred(best, Optional.empty());
  }

  private When partOf(Sense.PartOf p) {
    LocalDate day = plus(told, p.shift(), p.unit());
    Set<Part> all = EnumSet.of(Part.YEAR, Part.MONTH, Part.DAY);
    if (p.portion() == Sense.Portion.WHOLE && p.unit() != Unit.WEEK) {
      OptionalInt month =
          p.unit() == Unit.MONTH ? OptionalInt.of(day.getMonthValue()) : OptionalInt.empty();
      return new When.Date(
          OptionalInt.of(day.getYear()),
          month,
          OptionalInt.empty(),
          Optional.empty(),
          all,
          Optional.empty());
    }
    return portion(day, p.unit(), p.portion(), all);
  }

  private When partOf(Sense.PartOfMonth p) {
    int named = p.month().month().orElseThrow();
    OptionalInt printed = p.month().year();
    int year = printed.isPresent() ? printed.getAsInt() : yearOf(named, 15);
    LocalDate month = LocalDate.of(year, named, 1);
    Set<Part> inferred =
        printed.isPresent() ? EnumSet.of(Part.DAY) : EnumSet.of(Part.YEAR, Part.DAY);
    return portion(month, Unit.MONTH, p.portion(), inferred);
  }

  /** Returns the part of the unit in which {@code day} lies: one day, or from one to another. */
  private static When portion(LocalDate day, Unit unit, Sense.Portion portion, Set<Part> inferred) {
    When.Date from = date(Periods.first(day, unit, portion), Optional.empty(), inferred);
    When.Date to = date(Periods.last(day, unit, portion), Optional.empty(), inferred);
    return from.equals(to) ? from : new When.Interval(Optional.of(from), Optional.of(to));
  }

  private Optional<When> stretch(Sense.Stretch s) {
    Optional<When.Date> from = resolve(s.from()).flatMap(Periods::begin);
    if (from.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> first = from.get().toLocalDate();
    Resolver then = first.map(this::telling).orElse(this);
    Optional<When.Date> near = then.resolve(s.to()).flatMap(Periods::end);
    boolean over =
        near.flatMap(When.Date::toLocalDate)
            .filter(end -> first.isPresent() && end.isBefore(first.get()))
            .isPresent();
    Optional<When.Date> to =
        over ? then.looking(Outlook.FUTURE).resolve(s.to()).flatMap(Periods::end) : near;
    return to.map(
        end -> new When.Interval(from, Optional.of(Periods.afterMidnight(from.get(), end))));
  }

  private Optional<When> bound(Sense.Bound b) {
    if (b.relation() == Sense.Relation.WITHIN && b.inner() instanceof Sense.Shifted s) {
      return Optional.of(
          new When.Interval(
              Optional.of(inferred(told, Optional.empty())),
              Optional.of(inferred(plus(told, s.amount(), s.unit()), Optional.empty()))));
    }
    if (b.relation() == Sense.Relation.AFTER
        && told.equals(paper)
        && b.inner().equals(new Sense.Clock(LocalTime.MIDNIGHT))) {
      // what a paper tells of came before it: the midnight that begins its own day
      When.Date midnight = inferred(told.minusDays(1), Optional.of(LocalTime.MIDNIGHT));
      return Optional.of(Periods.bounded(b.relation(), midnight));
    }
    boolean deadline =
        b.relation() == Sense.Relation.BEFORE || b.relation() == Sense.Relation.UNTIL;
    Resolver ahead = deadline && outlook == Outlook.OPEN ? looking(Outlook.FUTURE) : this;
    return ahead.resolve(b.inner()).map(inner -> Periods.bounded(relation(b), inner));
  }

  /** {@code Before the end of the year} lets the last day in, as {@code by the end} does. */
  private static Sense.Relation relation(Sense.Bound b) {
    boolean end =
        b.inner() instanceof Sense.PartOf part && part.portion() == Sense.Portion.END
            || b.inner() instanceof Sense.PartOfMonth of && of.portion() == Sense.Portion.END;
    return end && b.relation() == Sense.Relation.BEFORE ? Sense.Relation.UNTIL : b.relation();
  }
}
