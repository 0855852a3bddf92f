package org.chancery.readingroom.api;

import static org.chancery.readingroom.api.Api.ROOT;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.archive.query.Query;
import org.chancery.archive.query.QueryTrouble;
import org.chancery.archive.search.Bar;
import org.chancery.archive.search.Explanation;
import org.chancery.archive.search.Facet;
import org.chancery.archive.search.Hit;
import org.chancery.archive.search.Page;
import org.chancery.archive.search.Results;
import org.chancery.archive.search.Snippet;
import org.chancery.edition.Csv;
import org.chancery.readingroom.api.Shapes.Tally;
import org.chancery.readingroom.holdings.Holdings;
import org.chancery.readingroom.holdings.Question;
import org.chancery.readingroom.http.Refusal;

/** The search: papers with passages, facets, bars, and what was understood. */
final class SearchRoutes {

  /** How deep a list of what was found can be paged. */
  private static final int DEEPEST = 5000;

  private static final List<String> HEAD =
      List.of("id", "score", "date", "kind", "from", "to", "place", "heading", "passage");

  private final Holdings holdings;

  SearchRoutes(Holdings holdings) {
    this.holdings = holdings;
  }

  /** What was found, and what was understood. */
  private record Found(Results results, Slice<Hit> slice, Optional<Explanation> explanation) {}

  private static final Shape<Snippet.Piece> PIECE =
      Shape.<Snippet.Piece>of("Piece", "A stretch of a passage.")
          .text("text", "The words.", Snippet.Piece::text)
          .flag("found", "Whether they are what was looked for.", Snippet.Piece::found)
          .constant("writing", "Who put them there.", Snippet.Piece::writing);

  private static final Shape<Snippet> SNIPPET =
      Shape.<Snippet>of("Passage", "A passage with the words that were found.")
          .number(
              "start", "Where it begins in the source, in UTF-16 units.", s -> s.source().start())
          .number("end", "Where it ends.", s -> s.source().end())
          .many("pieces", "The passage, in order.", PIECE, Snippet::pieces);

  static final Shape<Hit> HIT =
      Shape.<Hit>of("Hit", "A paper that was found.")
          .text("id", "The permanent id.", h -> h.id().toString())
          .measure("score", "How well it fits, within this search only.", Hit::score)
          .textIfAny("heading", "The heading as printed.", h -> h.head().heading())
          .textIfAny("kind", "What sort of paper it is.", h -> h.head().kind())
          .textIfAny("date", "Its date in EDTF.", h -> h.head().date())
          .textIfAny("from", "Who writes.", h -> h.head().from())
          .textIfAny("to", "Who is written to.", h -> h.head().to())
          .textIfAny("place", "Where it was written.", h -> h.head().place())
          .many("passages", "Where the words stand, the best first.", SNIPPET, Hit::snippets);

  private static final Shape<Facet.Value> VALUE =
      Shape.<Facet.Value>of("FacetValue", "One value of a facet.")
          .text("value", "As a paper prints it.", Facet.Value::text)
          .number("papers", "How many of those found have it.", Facet.Value::papers)
          .text("query", "What finds exactly those: for the parameter “in”.", Facet.Value::query);

  private static final Shape<Facet> FACET =
      Shape.<Facet>of("Facet", "How what was found falls into kinds.")
          .text("name", "What is counted.", Facet::name)
          .many("values", "The most frequent values.", VALUE, Facet::values);

  static final Shape<QueryTrouble> TROUBLE =
      Shape.<QueryTrouble>of("QueryTrouble", "Something in a query that was not understood.")
          .number("column", "Where it begins, from 1.", QueryTrouble::column)
          .text("sentence", "What it is, and how the query was read.", QueryTrouble::sentence);

  private static final Shape<Explanation.Part> PART =
      Shape.<Explanation.Part>of("QueryPart", "One thing that a query asks for.")
          .text("clause", "It, in the query language.", Explanation.Part::clause)
          .number("papers", "How many papers have it.", Explanation.Part::papers)
          .texts("near", "Words spelt nearly so, where none has it.", Explanation.Part::near);

  private static final Shape<Explanation> EXPLANATION =
      Shape.<Explanation>of("Explanation", "What each part of a query finds.")
          .text("words", "The query in plain words.", Explanation::inWords)
          .textIfAny("hint", "Why there is nothing.", Explanation::hint)
          .many("parts", "What it asks for, one by one.", PART, Explanation::parts);

  private static final Shape<Found> FOUND =
      Slice.counted(
              Shape.<Found>of("Found", "What a search found.")
                  .text("query", "What was asked.", f -> f.results().query().text())
                  .text("understood", "How it was read.", f -> f.results().query().understood())
                  .many(
                      "troubles",
                      "What in it was not understood.",
                      TROUBLE,
                      f -> f.results().query().troubles()),
              Found::slice)
          .many("items", "The papers.", HIT, f -> f.slice().items())
          .many("facets", "Facets, if asked for.", FACET, f -> f.results().facets())
          .many(
              "bars",
              "How many papers each stretch of time has, if asked for.",
              Shapes.TALLY,
              f -> f.results().bars().stream().map(b -> new Tally(b.period(), b.papers())).toList())
          .oneIfAny("explanation", "If asked for.", EXPLANATION, Found::explanation);

  List<Route> table() {
    return List.of(
        new Route(
            "search",
            "search",
            ROOT + "/search",
            "Finds papers; what the parameters ask for stands together.",
            Route.paged(
                20,
                Parameter.words(
                    "q", "Words and facts in the query language, such as raftsmen act:promise."),
                new Parameter(
                    "in",
                    new Parameter.Sort.Several(12),
                    "A further condition, such as the query of a facet's value."),
                Parameter.day("from", "The first day."),
                Parameter.day("to", "The last day."),
                Parameter.choice("order", "The order.", "relevance", "date", "newest"),
                Parameter.number("passages", 0, 10, 2, "How many passages of each paper."),
                Parameter.number("facets", 0, 100, 0, "How many values of each facet."),
                Parameter.free("bars", "Counts papers through time.", List.of("year", "month")),
                Parameter.choice("explain", "Says what each part finds.", "no", "yes")),
            List.of(
                Answer.json(FOUND, "what was found"),
                Answer.text("csv", "text/csv", "a line for each paper, RFC 4180")),
            this::search));
  }

  private Reply search(Asked asked) throws IOException {
    Question question =
        new Question(asked.text("q"), asked.text("from"), asked.text("to"), asked.all("in"));
    Query query = Query.parse(question.text());
    if (query.isLost()) {
      throw Refusal.malformed(
          "Nothing of the query was understood: " + query.troubles().getFirst().text() + ".");
    }
    int size = asked.number("size");
    int number = asked.number("page");
    if ((long) number * size > DEEPEST + size - 1) {
      throw Refusal.malformed(
          "A search can be paged through "
              + DEEPEST
              + " papers; narrow it, or take the export of the whole archive.");
    }
    Page page =
        new Page(
            (number - 1) * size,
            size,
            Page.Order.valueOf(asked.text("order").toUpperCase(Locale.ROOT)),
            asked.number("passages"),
            asked.number("facets"),
            asked.find("bars").map(b -> b.equals("year") ? Bar.Length.YEAR : Bar.Length.MONTH));
    Results results = holdings.archive().search().search(query, page);
    Slice<Hit> slice = new Slice<>(results.hits(), number, size, results.total());
    if (asked.as("csv")) {
      return Reply.text(csv(results)).on(slice).called("search.csv");
    }
    Optional<Explanation> explanation =
        asked.text("explain").equals("yes")
            ? Optional.of(holdings.archive().search().explain(query))
            : Optional.empty();
    return Reply.of(FOUND, new Found(results, slice, explanation)).on(slice);
  }

  private static String csv(Results results) throws IOException {
    StringWriter out = new StringWriter();
    Csv.line(HEAD, out);
    for (Hit hit : results.hits()) {
      List<String> cells = new ArrayList<>();
      cells.add(hit.id().toString());
      cells.add(Double.toString(Math.round(hit.score() * 1000) / 1000.0));
      cells.add(hit.head().date().orElse(""));
      cells.add(hit.head().kind().orElse(""));
      cells.add(hit.head().from().orElse(""));
      cells.add(hit.head().to().orElse(""));
      cells.add(hit.head().place().orElse(""));
      cells.add(hit.head().heading().orElse(""));
      cells.add(hit.snippets().stream().map(Snippet::text).collect(Collectors.joining(" … ")));
      Csv.line(cells, out);
    }
    return out.toString();
  }
}
