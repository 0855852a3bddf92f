package org.chancery.readingroom.pages;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chancery.archive.Card;
import org.chancery.archive.holding.RecordId;
import org.chancery.readingroom.holdings.Cardlines;
import org.chancery.readingroom.holdings.LedgerRows;
import org.chancery.readingroom.holdings.Text;
import org.chancery.readingroom.holdings.Whole;
import org.chancery.readingroom.http.Ask;
import org.chancery.readingroom.http.Subject;

/** Papers, meetings, events and terms in one line of time, a year on a page. */
final class TimelinePage implements Subject {

  private final Desk desk;

  TimelinePage(Desk desk) {
    this.desk = desk;
  }

  /** What can stand on a day. */
  enum Kind {
    PAPER,
    MEETING,
    EVENT,
    TERM
  }

  /** One thing on a day. */
  record Moment(LocalDate day, Kind kind, String what, String detail, RecordId in, String anchor) {}

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
    for (Moment moment : moments()) {
      if (asked.isEmpty() || moment.kind().name().equalsIgnoreCase(asked)) {
        all.add(moment);
      }
    }
    all.sort(Comparator.comparing(Moment::day).thenComparing(Moment::kind));
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

  private List<Moment> moments() {
    Whole whole = desk.library().whole();
    List<Moment> all = new ArrayList<>();
    for (Card card : desk.catalogue().cards()) {
      card.dated()
          .earliest()
          .ifPresent(day ->
              all.add(
                  new Moment(
                      day,
                      Kind.PAPER,
                      Cardlines.title(card),
                      Cardlines.kind(card),
                      card.id(),
                      "main")));
    }
    for (Whole.Day day : whole.days()) {
      Kind kind = day.meeting() ? Kind.MEETING : Kind.EVENT;
      all.add(new Moment(day.day(), kind, day.what(), day.when(), day.in(), day.anchor()));
    }
    for (LedgerRows.Row row : whole.ledger().rows()) {
      LedgerRows.Passage words = row.words().getFirst();
      row.dueDay()
          .ifPresent(day ->
              all.add(
                  new Moment(
                      day,
                      Kind.TERM,
                      row.debtor() + ": " + Text.brief(words.words(), 160),
                      desk.t().of("state", row.state()),
                      words.in(),
                      words.anchor())));
    }
    return all;
  }
}
