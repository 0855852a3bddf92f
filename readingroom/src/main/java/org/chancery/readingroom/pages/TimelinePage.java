package org.chancery.readingroom.pages;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.archive.Card;
import org.chancery.readingroom.holdings.Cardlines;
import org.chancery.readingroom.holdings.Timeline;
import org.chancery.readingroom.holdings.Timeline.Known;
import org.chancery.readingroom.holdings.Timeline.Moment;
import org.chancery.readingroom.http.Ask;
import org.chancery.readingroom.http.Routes;
import org.chancery.readingroom.http.Subject;

/** Papers, meetings, events and terms in one line of time, a year on a page. */
final class TimelinePage implements Subject {

  private final Desk desk;

  TimelinePage(Desk desk) {
    this.desk = desk;
  }

  /** What stands on one day, or in a month or year of which the day is not known. */
  record OnDay(LocalDate day, Known known, List<Moment> moments) {

    /** Returns as much of the day as is known. */
    String when() {
      return switch (known) {
        case YEAR -> Integer.toString(day.getYear());
        case MONTH -> Cardlines.month(day);
        case DAY -> Cardlines.day(day);
      };
    }
  }

  /** A year of the line. */
  record View(int year, List<OnDay> days, Map<Integer, Integer> years, String kind) {}

  @Override
  public void lay(Routes routes) {
    routes.get("/timeline", this::page);
  }

  /** Returns the year of the most papers, the earliest of several; 0 when nothing has a day. */
  private int fullest(Map<Integer, Integer> years) {
    Map<Integer, Integer> papers = new TreeMap<>();
    for (Card card : desk.catalogue().cards()) {
      card.dated().earliest().ifPresent(day -> papers.merge(day.getYear(), 1, Integer::sum));
    }
    return (papers.isEmpty() ? years : papers)
        .entrySet().stream()
            .max(
                Map.Entry.<Integer, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
            .map(Map.Entry::getKey)
            .orElse(0);
  }

  /** Returns the day of a moment, which is the last of {@code days} or becomes it. */
  private static OnDay on(Moment moment, List<OnDay> days) {
    boolean same =
        !days.isEmpty()
            && days.getLast().day().equals(moment.day())
            && days.getLast().known() == moment.known();
    if (!same) {
      days.add(new OnDay(moment.day(), moment.known(), new ArrayList<>()));
    }
    return days.getLast();
  }

  private void page(Context ctx) {
    String asked = Ask.choice(ctx, "kind", "paper", "meeting", "event", "term");
    List<Moment> all = new ArrayList<>();
    for (Moment moment : Timeline.of(desk.catalogue().cards(), desk.library().whole())) {
      if (asked.isEmpty() || moment.kind().name().equalsIgnoreCase(asked)) {
        all.add(moment);
      }
    }
    Map<Integer, Integer> years = new TreeMap<>();
    all.forEach(m -> years.merge(m.day().getYear(), 1, Integer::sum));
    int year = Ask.number(ctx, "year", fullest(years));
    List<OnDay> shown = new ArrayList<>();
    for (Moment moment : all) {
      if (moment.day().getYear() == year) {
        on(moment, shown).moments().add(moment);
      }
    }
    desk.show(
        ctx,
        "timeline.jte",
        "timeline",
        desk.t().of("timeline.title"),
        Map.of("page", new View(year, shown, years, asked)));
  }
}
