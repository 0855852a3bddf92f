package org.chancery.readingroom.pages;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.archive.Card;
import org.chancery.readingroom.holdings.Catalogue;
import org.chancery.readingroom.holdings.Whole;
import org.chancery.readingroom.http.Ask;
import org.chancery.readingroom.http.Routes;
import org.chancery.readingroom.http.Subject;

/** The editor's work list: every question that a paper leaves open. */
final class QueriesPage implements Subject {

  private static final int SIZE = 100;

  private final Desk desk;

  QueriesPage(Desk desk) {
    this.desk = desk;
  }

  /**
   * A question and the paper that raises it; the paper only where it differs from the one before.
   */
  record Line(Optional<Card> paper, Whole.Asked asked) {

    /** Returns the name of its element. */
    String name() {
      return "q" + asked.in() + "-" + DecideView.place(asked.span());
    }

    /** Returns where an editor answers it; from there he comes to {@code back}. */
    String decide(String back) {
      return "/records/"
          + asked.in()
          + "/decide?"
          + Paging.query(Map.of("at", DecideView.place(asked.span()), "back", back));
    }
  }

  /** What the page shows. */
  record View(List<Line> lines, Paging paging, Map<String, Integer> codes, String code) {

    /** Returns the address of the question after one, which is there when that is answered. */
    String next(Line line) {
      int at = lines.indexOf(line);
      Line after = lines.get(Math.min(at + 1, lines.size() - 1));
      return paging.to(paging.page()) + "#" + after.name();
    }
  }

  @Override
  public void lay(Routes routes) {
    routes.get("/queries", this::page);
  }

  private void page(Context ctx) {
    String code = Ask.text(ctx, "code");
    List<Whole.Asked> all = desk.library().whole().asked();
    Map<String, Integer> codes = new TreeMap<>();
    all.forEach(a -> codes.merge(a.code(), 1, Integer::sum));
    List<Whole.Asked> shown =
        all.stream().filter(a -> code.isEmpty() || a.code().equals(code)).toList();
    Paging paging = Paging.of(Ask.page(ctx), SIZE, shown.size(), "/queries", Map.of("code", code));
    Catalogue.Snapshot cards = desk.catalogue();
    List<Whole.Asked> part = paging.of(shown);
    List<Line> lines = new java.util.ArrayList<>(part.size());
    for (int i = 0; i < part.size(); i++) {
      boolean same = i > 0 && part.get(i - 1).in().equals(part.get(i).in());
      lines.add(new Line(same ? Optional.empty() : cards.card(part.get(i).in()), part.get(i)));
    }
    desk.show(
        ctx,
        "queries.jte",
        "queries",
        desk.t().of("queries.title"),
        Map.of("page", new View(lines, paging, codes, code)));
  }
}
