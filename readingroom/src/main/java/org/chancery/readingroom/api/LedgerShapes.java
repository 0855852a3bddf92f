package org.chancery.readingroom.api;

import java.util.Optional;
import org.chancery.readingroom.holdings.LedgerRows.Passage;
import org.chancery.readingroom.holdings.LedgerRows.Row;
import org.chancery.readingroom.holdings.LedgerRows.Shown;

/** The shapes of the ledger. */
final class LedgerShapes {

  private static final Shape<Passage> PASSAGE =
      Shape.<Passage>of("Quotation", "Words of a record.")
          .text("record", "The record.", p -> p.in().toString())
          .text("words", "The words.", Passage::words)
          .text("anchor", "The element of the record's page that holds them.", Passage::anchor);

  private static final Shape<Shown> SHOWN =
      Shape.<Shown>of("Evidence", "A passage that speaks of an undertaking.")
          .one("quotation", "The passage.", PASSAGE, Shown::passage)
          .constant("status", "What it says became of it.", Shown::status)
          .day("day", "When that happened.", Shown::day)
          .measure("score", "How well the passage fits, 0 to 1.", Shown::score)
          .texts("reasons", "Why it is held to speak of it.", Shown::reasons);

  /** An undertaking. */
  static final Shape<Row> ROW =
      Shape.<Row>of("Undertaking", "Who is bound to what, until when, and what became of it.")
          .number("number", "Its number in the ledger as of this day.", Row::number)
          .constant("state", "What became of it.", Row::state)
          .constant("kind", "What binds.", r -> r.commitment().kind())
          .constant("force", "How firm it is.", r -> r.commitment().terms().force())
          .text("debtor", "Who is bound.", Row::debtor)
          .textIfAny("creditor", "To whom.", r -> some(r.creditor()))
          .textIfAny("due", "The term in words.", r -> some(r.due()))
          .day("dueDay", "The last day of the term.", Row::dueDay)
          .textIfAny("condition", "On what condition.", r -> some(r.condition()))
          .many("words", "Where it is written.", PASSAGE, Row::words)
          .many("evidence", "What decides the state.", SHOWN, Row::evidence)
          .many("candidates", "What an editor should judge.", SHOWN, Row::candidates);

  private LedgerShapes() {}

  private static Optional<String> some(String words) {
    return Optional.of(words).filter(w -> !w.isEmpty());
  }
}
