package org.chancery.readingroom.pages;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.archive.Card;
import org.chancery.readingroom.http.Ask;
import org.chancery.readingroom.http.Routes;
import org.chancery.readingroom.http.Subject;

/** The calendar of papers: all of them, in the order of their dates. */
final class PapersPage implements Subject {

  private static final int SIZE = 100;

  private final Desk desk;

  PapersPage(Desk desk) {
    this.desk = desk;
  }

  /** What the page shows; years with the number of the page on which they begin. */
  record View(List<Card> cards, Paging paging, Map<Integer, Integer> years) {}

  @Override
  public void lay(Routes routes) {
    routes.get("/papers", this::page);
  }

  private void page(Context ctx) {
    List<Card> all = desk.catalogue().cards();
    Paging paging = Paging.of(Ask.page(ctx), SIZE, all.size(), "/papers", Map.of());
    Map<Integer, Integer> years = new TreeMap<>();
    for (int i = 0; i < all.size(); i++) {
      int at = i / SIZE + 1;
      all.get(i).dated().earliest().ifPresent(day -> years.putIfAbsent(day.getYear(), at));
    }
    desk.show(
        ctx,
        "papers.jte",
        "papers",
        desk.t().of("papers.title"),
        Map.of("page", new View(paging.of(all), paging, years)));
  }
}
