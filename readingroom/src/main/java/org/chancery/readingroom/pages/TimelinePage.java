package org.chancery.readingroom.pages;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chancery.readingroom.holdings.Timeline;
import org.chancery.readingroom.holdings.Timeline.Moment;
import org.chancery.readingroom.http.Ask;
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
  public void lay(RoutesConfig routes) {
    routes.get("/timeline", this::page);
  }

  private void page(Context ctx) {
    String asked = Ask.text(ctx, "kind");
    List<Moment> all = new ArrayList<>();
    for (Moment moment : Timeline.of(desk.catalogue().cards(), desk.library().whole())) {
      if (asked.isEmpty() || moment.kind().name().equalsIgnoreCase(asked)) {
        all.add(moment);
      }
    }
    Map<Integer, Integer> years = new TreeMap<>();
    all.forEach(m -> years.merge(m.day().getYear(), 1, Integer::sum));
    int first =
        desk.catalogue().cards().stream()
            .flatMap(c -> c.dated().earliest().stream())
            .findFirst()
            .map(LocalDate::getYear)
            .orElse(years.isEmpty() ? 0 : years.keySet().iterator().next());
    int year = Ask.number(ctx, "year", first);
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
