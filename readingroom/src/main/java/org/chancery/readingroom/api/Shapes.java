package org.chancery.readingroom.api;

import org.chancery.archive.Card;
import org.chancery.readingroom.holdings.Cardlines;

/** The shapes that several subjects share. */
final class Shapes {

  private static final Shape<Card.Counts> COUNTS =
      Shape.<Card.Counts>of("Counts", "How long a paper is, and how much was found in it.")
          .number("characters", "How many UTF-16 units the text has.", Card.Counts::characters)
          .number("statements", "Statements.", Card.Counts::statements)
          .number("commitments", "Undertakings.", Card.Counts::commitments)
          .number("queries", "Questions to the editor.", Card.Counts::queries);

  /** The card of a record. */
  static final Shape<Card> CARD =
      Shape.<Card>of("Card", "What a list shows of a record.")
          .text("id", "The permanent id, such as 12.3.", c -> c.id().toString())
          .text("title", "One line that names the paper.", Cardlines::title)
          .textIfAny("heading", "The title as printed.", c -> c.head().heading())
          .textIfAny("kind", "What sort of paper it is.", c -> c.head().kind())
          .textIfAny("number", "Its telegram, despatch or file number.", c -> c.head().number())
          .textIfAny("from", "Who writes.", c -> c.head().from())
          .textIfAny("to", "Who is written to.", c -> c.head().to())
          .textIfAny("place", "Where it was written.", c -> c.head().place())
          .textIfAny("date", "Its date in EDTF.", c -> c.dated().edtf())
          .day("earliest", "The first day on which it may be written.", c -> c.dated().earliest())
          .day("latest", "The last.", c -> c.dated().latest())
          .textIfAny("classification", "How secret it is.", c -> c.signs().classification())
          .flag("hand", "Whether a hand added or struck out words.", c -> c.signs().hand())
          .text("source", "The name of its source.", c -> c.place().name())
          .textIfAny("key", "The document within the source.", c -> c.place().key())
          .number("version", "The version of the source.", c -> c.place().version())
          .one("counts", "How much was found in it.", COUNTS, Card::counts);

  /** A page of cards. */
  static final Shape<Slice<Card>> CARDS = Slice.shape(CARD);

  /** A word and how often. */
  record Tally(String word, int count) {}

  static final Shape<Tally> TALLY =
      Shape.<Tally>of("Tally", "A thing and how many there are.")
          .text("word", "The thing.", Tally::word)
          .number("count", "How many.", Tally::count);

  /** What a problem says; {@link org.chancery.readingroom.http.Problem} writes it. */
  record Told(String title, int status, String detail) {}

  static final Shape<Told> PROBLEM =
      Shape.<Told>of("Problem", "What went wrong (RFC 9457).")
          .text("type", "about:blank: the status says it all.", _ -> "about:blank")
          .text("title", "What kind of trouble it is.", Told::title)
          .number("status", "The HTTP status.", Told::status)
          .text("detail", "One sentence.", Told::detail);

  private Shapes() {}
}
