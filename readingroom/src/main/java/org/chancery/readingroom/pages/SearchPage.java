package org.chancery.readingroom.pages;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.archive.Card;
import org.chancery.archive.query.Query;
import org.chancery.archive.search.Bar;
import org.chancery.archive.search.Explanation;
import org.chancery.archive.search.Facet;
import org.chancery.archive.search.Hit;
import org.chancery.archive.search.Page;
import org.chancery.archive.search.Results;
import org.chancery.archive.search.Search;
import org.chancery.readingroom.holdings.Catalogue;
import org.chancery.readingroom.holdings.Question;
import org.chancery.readingroom.holdings.Text;
import org.chancery.readingroom.http.Ask;
import org.chancery.readingroom.http.Refusal;
import org.chancery.readingroom.http.Routes;
import org.chancery.readingroom.http.Subject;
import org.chancery.record.statements.Statement.Act;

/** Searches the papers; all that is asked stands in the address. */
final class SearchPage implements Subject {

  /** The parts of what is told of the query language, in their order. */
  static final List<String> SYNTAX = List.of("words", "joined", "names", "paper", "said", "layer");

  /** What can stand after {@code act:}. */
  static final String ACTS =
      Stream.of(Act.values())
          .map(act -> act.name().toLowerCase(Locale.ROOT))
          .collect(Collectors.joining(", "));

  private static final int SIZE = 20;

  private static final int SNIPPETS = 3;

  private static final int FACETS = 8;

  private static final int LAST = 5000;

  private final Desk desk;

  SearchPage(Desk desk) {
    this.desk = desk;
  }

  /** What is asked for besides the query. */
  record Asked(String q, String from, String to, List<String> narrowed, String order) {

    /** Returns the query in the query language, facets and dates included. */
    String whole() {
      return new Question(q, from, to, narrowed).text();
    }

    /** Returns the address of this search with one thing less. */
    String without(String facet) {
      return "/search?"
          + query(narrowed.stream().filter(n -> !n.equals(facet)).toList(), from, to, order);
    }

    /** Returns the address of this search with one thing more. */
    String with(String facet) {
      List<String> more = new ArrayList<>(narrowed);
      more.add(facet);
      return "/search?" + query(more, from, to, order);
    }

    /** Returns the address of this search at any time. */
    String anytime() {
      return "/search?" + query(narrowed, "", "", order);
    }

    /** Returns the address of this search in another order. */
    String by(String other) {
      return "/search?" + query(narrowed, from, to, other);
    }

    /** Returns the address to which a time can be added. */
    String brush() {
      String rest = query(narrowed, "", "", order);
      return "/search?" + (rest.isEmpty() ? "" : rest + "&");
    }

    private String query(List<String> facets, String first, String last, String sorted) {
      Map<String, String> one = new LinkedHashMap<>();
      one.put("q", q);
      one.put("from", first);
      one.put("to", last);
      one.put("order", sorted);
      String rest =
          String.join("&", facets.stream().map(f -> Paging.query(Map.of("in", f))).toList());
      String head = Paging.query(one);
      return head + (head.isEmpty() || rest.isEmpty() ? "" : "&") + rest;
    }
  }

  /** A paper that was found, with its card. */
  record Line(Card card, Hit hit) {}

  /** What the page shows. */
  record View(
      Asked asked,
      int total,
      List<Line> lines,
      Paging paging,
      List<Facet> facets,
      Histogram through,
      List<String> troubles,
      Optional<Explanation> nothing,
      boolean byMeaning) {}

  @Override
  public void lay(Routes routes) {
    routes.get("/search", this::page);
  }

  private void page(Context ctx) {
    Asked asked = asked(ctx);
    Query query = Query.parse(asked.whole());
    int number = Ask.page(ctx);
    Page.Order order =
        switch (asked.order()) {
          case "date" -> Page.Order.DATE;
          case "newest" -> Page.Order.NEWEST;
          default -> Page.Order.RELEVANCE;
        };
    Page page =
        new Page(
            Math.min(number - 1, LAST / SIZE - 1) * SIZE,
            SIZE,
            order,
            SNIPPETS,
            FACETS,
            Optional.of(Bar.Length.MONTH));
    Search search = desk.archive().search();
    Results results =
        query.isLost()
            ? new Results(query, 0, List.of(), List.of(), List.of())
            : search.search(query, page);
    Catalogue.Snapshot cards = desk.catalogue();
    List<Line> lines =
        results.hits().stream()
            .flatMap(h -> cards.card(h.id()).map(c -> new Line(c, h)).stream())
            .toList();
    String link = asked.by(asked.order());
    Paging paging =
        new Paging(
                number,
                SIZE,
                Math.min(LAST, results.total()),
                link + (link.endsWith("?") ? "" : "&"))
            .held();
    Optional<Explanation> nothing =
        results.total() == 0 && !query.isLost()
            ? Optional.of(search.explain(query))
            : Optional.empty();
    View view =
        new View(
            asked,
            results.total(),
            lines,
            paging,
            results.facets().stream()
                .filter(f -> !f.name().equals("year") && f.values().size() > 1)
                .toList(),
            Histogram.ofBars(results.bars()),
            query.troubles().stream().map(t -> t.sentence()).toList(),
            nothing,
            desk.holdings().meanings().ready());
    desk.show(ctx, "search.jte", "search", title(asked), Map.of("page", view));
  }

  private String title(Asked asked) {
    return asked.q().isEmpty()
        ? desk.t().of("search.title")
        : desk.t().of("search.titled", Text.brief(Text.unquoted(asked.q()), 60));
  }

  private static Asked asked(Context ctx) {
    Ask.only(ctx, "q", "from", "to", "in", "order", "page");
    List<String> narrowed = new ArrayList<>();
    for (String each : ctx.queryParams("in")) {
      if (each.length() > 300 || narrowed.size() >= 12) {
        throw Refusal.malformed("“in” narrows a search by at most 12 short conditions.");
      }
      if (!each.isBlank() && !narrowed.contains(each.strip())) {
        narrowed.add(each.strip());
      }
    }
    String order = Ask.choice(ctx, "order", "relevance", "date", "newest");
    return new Asked(
        Ask.text(ctx, "q"),
        Ask.day(ctx, "from").map(LocalDate::toString).orElse(""),
        Ask.day(ctx, "to").map(LocalDate::toString).orElse(""),
        List.copyOf(narrowed),
        order.equals("relevance") ? "" : order);
  }
}
