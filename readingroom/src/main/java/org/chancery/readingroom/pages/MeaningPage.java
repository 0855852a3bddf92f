package org.chancery.readingroom.pages;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.archive.query.Query;
import org.chancery.archive.search.MeaningResults;
import org.chancery.readingroom.holdings.Catalogue;
import org.chancery.readingroom.holdings.Meanings;
import org.chancery.readingroom.holdings.Text;
import org.chancery.readingroom.http.Ask;
import org.chancery.readingroom.http.Elsewhere;
import org.chancery.readingroom.http.Routes;
import org.chancery.readingroom.http.Subject;

/**
 * Searches by meaning, on a page of its own that says that likeness is no evidence. The page of the
 * search leads here only where there is a model and an index.
 */
final class MeaningPage implements Subject {

  private static final int SIZE = 20;

  private static final int LAST = 50;

  private final Desk desk;

  MeaningPage(Desk desk) {
    this.desk = desk;
  }

  /** What the page shows; nothing was looked for where {@code found} is empty. */
  record View(
      String asked,
      String within,
      List<SearchPage.Line> lines,
      Optional<MeaningResults> found,
      String next) {

    /** Returns how alike a paper is, from 0 to 100. */
    String likeness(SearchPage.Line line) {
      return String.format(Locale.ROOT, "%.2f", line.hit().score());
    }
  }

  @Override
  public void lay(Routes routes) {
    routes.get("/meaning", this::page);
  }

  private void page(Context ctx) {
    desk.holdings().meanings().demand();
    String asked = Ask.text(ctx, "meaning");
    String within = Ask.text(ctx, "q");
    int number = Ask.page(ctx);
    Optional<MeaningResults> found =
        asked.isEmpty() ? Optional.empty() : Optional.of(found(asked, within, number));
    View view = new View(asked, within, lines(found), found, next(asked, within, number, found));
    String title =
        asked.isEmpty()
            ? desk.t().of("meaning.title")
            : desk.t().of("search.titled", Text.brief(Text.unquoted(asked), 60));
    desk.show(ctx, "meaning.jte", "search", title, Map.of("page", view));
  }

  /**
   * Finds what is on a page.
   *
   * @throws Elsewhere to the last page, if there is no such page
   */
  private MeaningResults found(String asked, String within, int number) {
    Meanings meanings = desk.holdings().meanings();
    Query query = Query.parse(within);
    if (number <= LAST) {
      MeaningResults found = meanings.search(asked, query, (number - 1) * SIZE, SIZE);
      if (number == 1 || !found.hits().isEmpty()) {
        return found;
      }
    }
    int all = meanings.search(asked, query, 0, LAST * SIZE).hits().size();
    throw new Elsewhere(address(asked, within, Math.max(1, (all + SIZE - 1) / SIZE)));
  }

  private List<SearchPage.Line> lines(Optional<MeaningResults> found) {
    Catalogue.Snapshot cards = desk.catalogue();
    return found.map(MeaningResults::hits).orElse(List.of()).stream()
        .flatMap(h -> cards.card(h.id()).map(c -> new SearchPage.Line(c, h)).stream())
        .toList();
  }

  /** How many there are in all has no meaning; there is a further page where this one is full. */
  private static String next(
      String asked, String within, int number, Optional<MeaningResults> found) {
    boolean full = found.filter(f -> f.hits().size() == SIZE).isPresent() && number < LAST;
    return full ? address(asked, within, number + 1) : "";
  }

  private static String address(String asked, String within, int number) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("meaning", asked);
    parameters.put("q", within);
    parameters.put("page", number == 1 ? "" : Integer.toString(number));
    return "/meaning?" + Paging.query(parameters);
  }
}
