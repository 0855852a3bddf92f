package org.chancery.readingroom.pages;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chancery.archive.Card;
import org.chancery.readingroom.holdings.Timeline;
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

  /** What stands on one day. */
  record OnDay(LocalDate day, List<Moment> moments) {}

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
    Map<LocalDate, List<Moment>> days =
        all.stream()
            .filter(m -> m.day().getYear() == year)
            .collect(Collectors.groupingBy(Moment::day, TreeMap::new, Collectors.toList()));
    List<OnDay> shown =
        days.entrySet().stream().map(e -> new OnDay(e.getKey(), e.getValue())).toList();
    desk.show(
        ctx,
        "timeline.jte",
        "timeline",
        desk.t().of("timeline.title"),
        Map.of("page", new View(year, shown, years, asked)));
  }
}
