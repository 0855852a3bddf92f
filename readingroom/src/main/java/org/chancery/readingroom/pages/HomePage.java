package org.chancery.readingroom.pages;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.chancery.archive.Card;
import org.chancery.readingroom.holdings.Catalogue;
import org.chancery.readingroom.http.Routes;
import org.chancery.readingroom.http.Subject;

/** The first page: what the archive holds, through time, what came last, what is asked. */
final class HomePage implements Subject {

  private static final int NEWEST = 8;

  private static final int QUERIES = 6;

  private final Desk desk;

  HomePage(Desk desk) {
    this.desk = desk;
  }

  /**
   * What the first page shows.
   *
   * @param counts papers, statements, undertakings and queries
   * @param through the papers through time
   * @param newest the papers that came last
   * @param queried papers with the most questions to the editor
   */
  record View(Catalogue.Counts counts, Histogram through, List<Card> newest, List<Card> queried) {}

  @Override
  public void lay(Routes routes) {
    routes.get("/", this::page);
  }

  private void page(Context ctx) {
    desk.show(ctx, "home.jte", "home", desk.t().of("home.title"), Map.of("page", view()));
  }

  private View view() {
    List<Card> cards = desk.catalogue().cards();
    List<Card> newest = new ArrayList<>(cards);
    newest.sort(Comparator.comparing(Card::id).reversed());
    List<Card> queried = desk.catalogue().queried();
    queried.sort(Comparator.comparingInt((Card c) -> -c.counts().queries()));
    return new View(
        desk.catalogue().counts(),
        Histogram.of(cards),
        newest.subList(0, Math.min(NEWEST, newest.size())),
        queried.subList(0, Math.min(QUERIES, queried.size())));
  }
}
