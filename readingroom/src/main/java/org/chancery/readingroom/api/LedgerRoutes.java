package org.chancery.readingroom.api;

import static org.chancery.readingroom.api.Api.ROOT;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.dossier.LedgerEntry.State;
import org.chancery.edition.Csv;
import org.chancery.readingroom.api.Shapes.Tally;
import org.chancery.readingroom.holdings.Holdings;
import org.chancery.readingroom.holdings.LedgerFilter;
import org.chancery.readingroom.holdings.LedgerRows;
import org.chancery.readingroom.holdings.LedgerRows.Row;

/** The ledger as of any day. */
final class LedgerRoutes {

  private static final List<String> HEAD =
      List.of(
          "number",
          "state",
          "kind",
          "debtor",
          "creditor",
          "words",
          "due",
          "due day",
          "condition",
          "record",
          "evidence");

  private final Holdings holdings;

  LedgerRoutes(Holdings holdings) {
    this.holdings = holdings;
  }

  /** A page of the ledger. */
  private record Ledger(Optional<LocalDate> asOf, List<Tally> states, Slice<Row> slice) {}

  private static final Shape<Ledger> LEDGER =
      Slice.counted(
              Shape.<Ledger>of("Ledger", "Undertakings as of a day.")
                  .day(
                      "asOf",
                      "The day: the one asked for, else that of the last paper.",
                      Ledger::asOf)
                  .many(
                      "states",
                      "How many undertakings each state would have, the others filters being the"
                          + " same.",
                      Shapes.TALLY,
                      Ledger::states),
              Ledger::slice)
          .many("items", "The undertakings.", LedgerShapes.ROW, l -> l.slice().items());

  List<Route> table() {
    List<String> states = Stream.of(State.values()).map(Shape::word).toList();
    return List.of(
        new Route(
            "ledger",
            "ledger",
            ROOT + "/ledger",
            "Lists undertakings with what papers show of them by a day.",
            Route.paged(
                50,
                Parameter.day("asof", "The day; what later papers say is left out."),
                Parameter.words("debtor", "Part of the name of one who is bound."),
                Parameter.words("creditor", "Part of the name of one to whom."),
                Parameter.free("state", "Only those in one state.", states),
                Parameter.day("from", "Only those whose term ends on this day or later."),
                Parameter.day("to", "Only those whose term ends on this day or earlier.")),
            List.of(
                Answer.json(LEDGER, "a page of undertakings"),
                Answer.text("csv", "text/csv", "a line for each undertaking, RFC 4180")),
            this::ledger));
  }

  private Reply ledger(Asked asked) throws IOException {
    LedgerRows ledger =
        asked
            .date("asof")
            .map(day -> holdings.library().ledger(day))
            .orElseGet(() -> holdings.library().whole().ledger());
    Optional<State> state =
        asked.find("state").map(s -> State.valueOf(s.toUpperCase(Locale.ROOT).replace('-', '_')));
    LedgerFilter filter =
        new LedgerFilter(
            asked.text("debtor"),
            asked.text("creditor"),
            state,
            asked.date("from"),
            asked.date("to"));
    LedgerFilter.Chosen chosen = filter.of(ledger);
    Slice<Row> slice = Slice.of(asked, chosen.rows());
    if (asked.as("csv")) {
      return Reply.text(csv(slice.items())).on(slice).called("ledger.csv");
    }
    List<Tally> states =
        chosen.states().entrySet().stream()
            .map(e -> new Tally(Shape.word(e.getKey()), e.getValue()))
            .toList();
    return Reply.of(LEDGER, new Ledger(ledger.asOf(), states, slice)).on(slice);
  }

  private static String csv(List<Row> rows) throws IOException {
    StringWriter out = new StringWriter();
    Csv.line(HEAD, out);
    for (Row row : rows) {
      LedgerRows.Passage first = row.words().getFirst();
      Csv.line(
          List.of(
              Integer.toString(row.number()),
              Shape.word(row.state()),
              Shape.word(row.commitment().kind()),
              row.debtor(),
              row.creditor(),
              first.words(),
              row.due(),
              row.dueDay().map(LocalDate::toString).orElse(""),
              row.condition(),
              first.in().toString(),
              row.evidence().stream()
                  .map(e ->
                      Shape.word(e.status())
                          + ": "
                          + e.passage().words()
                          + " ["
                          + e.passage().in()
                          + "]")
                  .collect(Collectors.joining(" | "))),
          out);
    }
    return out.toString();
  }
}
