package org.chancery.readingroom.api;

import static org.chancery.readingroom.api.Api.ROOT;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.chancery.archive.holding.RecordId;
import org.chancery.dossier.exchange.Chain;
import org.chancery.dossier.exchange.MissingPaper;
import org.chancery.dossier.exchange.PaperSummary;
import org.chancery.edition.ExchangeEdition;
import org.chancery.readingroom.holdings.Holdings;
import org.chancery.readingroom.http.Refusal;
import org.chancery.record.dates.When;

/** Exchanges of papers that refer to each other, and the papers that are not held. */
final class ExchangeRoutes {

  private final Holdings holdings;

  ExchangeRoutes(Holdings holdings) {
    this.holdings = holdings;
  }

  private static final Shape<Chain> LINE =
      Shape.<Chain>of("Exchange", "An exchange of papers.")
          .text("record", "A paper of it; it leads to the whole.", ExchangeRoutes::leader)
          .number("papers", "How many papers are held.", c -> c.steps().size())
          .number("missing", "How many are cited and not held.", ExchangeRoutes::missing)
          .textIfAny("from", "The date of the first, in EDTF.", c -> date(c.steps().getFirst()))
          .textIfAny("to", "The date of the last.", c -> date(c.steps().getLast()));

  private static final Shape<MissingPaper.CitedBy> CITED =
      Shape.<MissingPaper.CitedBy>of("CitedBy", "A paper that refers to one that is not held.")
          .text(
              "paper", "Which: a record, or an enclosure such as 12.3+1.", MissingPaper.CitedBy::id)
          .text("words", "With which words.", c -> c.citation().words())
          .number("line", "In which line.", c -> c.citation().line());

  private static final Shape<MissingPaper> MISSING =
      Shape.<MissingPaper>of("MissingPaper", "A paper that is referred to and not held.")
          .textIfAny("number", "Its number.", MissingPaper::number)
          .textIfAny("kind", "What sort of paper it is.", MissingPaper::kind)
          .textIfAny("date", "Its date in EDTF.", m -> m.date().map(When::edtf))
          .textIfAny("sender", "Who wrote it.", MissingPaper::sender)
          .textIfAny("addressee", "To whom.", MissingPaper::addressee)
          .many("citedBy", "Who refers to it.", CITED, MissingPaper::citedBy);

  private static final Shape<Slice<Chain>> LINES = Slice.shape(LINE);

  private static final Shape<Slice<MissingPaper>> ALL_MISSING = Slice.shape(MISSING);

  List<Route> table() {
    return List.of(
        new Route(
            "exchanges",
            "exchanges",
            ROOT + "/exchanges",
            "Lists exchanges of papers that refer to each other, the longest first.",
            Route.paged(60),
            List.of(Answer.json(LINES, "a page of exchanges")),
            asked -> Reply.page(LINES, Slice.of(asked, holdings.library().whole().chains()))),
        new Route(
            "exchange",
            "exchanges",
            ROOT + "/records/{id}/exchange",
            "Gives the exchange to which a record belongs: who refers to whom, and why.",
            List.of(Parameter.path("id", "3.1", "The permanent id of a record.")),
            List.of(
                new Answer(
                    "json",
                    "application/json",
                    new Schema.Elsewhere(ROOT + "/schemas/exchange.json"),
                    "the chain"),
                Answer.text("csv", "text/csv", "a line for each reference, RFC 4180")),
            this::exchange),
        new Route(
            "missing",
            "exchanges",
            ROOT + "/missing",
            "Lists papers that held ones refer to and that are not held.",
            Route.paged(100),
            List.of(Answer.json(ALL_MISSING, "a page of papers")),
            asked ->
                Reply.page(
                    ALL_MISSING,
                    Slice.of(asked, holdings.library().whole().exchange().missing()))));
  }

  private Reply exchange(Asked asked) throws IOException {
    RecordId id = holdings.card(asked.record()).id();
    Chain chain =
        holdings
            .library()
            .whole()
            .exchange()
            .chain(id.toString())
            .orElseThrow(() -> Refusal.noRecord(id));
    boolean csv = asked.as("csv");
    StringWriter out = new StringWriter();
    ExchangeEdition.of(chain)
        .to(csv ? new ExchangeEdition.Form.Csv() : new ExchangeEdition.Form.Json(), out);
    return Reply.text(out.toString()).called("exchange-" + id + (csv ? ".csv" : ".json"));
  }

  private static String leader(Chain chain) {
    String id = chain.id();
    int plus = id.indexOf('+');
    return plus < 0 ? id : id.substring(0, plus);
  }

  private static int missing(Chain chain) {
    return chain.steps().stream().mapToInt(s -> s.missing().size()).sum();
  }

  private static Optional<String> date(Chain.Step step) {
    PaperSummary paper = step.paper();
    return paper.date().map(When.Date::edtf);
  }
}
