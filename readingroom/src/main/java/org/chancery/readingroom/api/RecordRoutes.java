package org.chancery.readingroom.api;

import static org.chancery.readingroom.api.Api.ROOT;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chancery.archive.Card;
import org.chancery.archive.search.Likeness;
import org.chancery.edition.Edition;
import org.chancery.edition.Format;
import org.chancery.readingroom.holdings.Catalogue;
import org.chancery.readingroom.holdings.Citations;
import org.chancery.readingroom.holdings.Downloads;
import org.chancery.readingroom.holdings.Holdings;
import org.chancery.readingroom.http.Refusal;
import org.chancery.record.Record;
import org.chancery.tei.Tei;
import org.chancery.transcript.Source;
import org.chancery.transcript.Stratum;

/** The records: the list, each in every form, its card with its neighbours, its citation. */
final class RecordRoutes {

  private static final int LIKE = 8;

  private static final Parameter ID =
      Parameter.path("id", "1.1", "The permanent id of a record, such as 12.3.");

  private final Holdings holdings;

  RecordRoutes(Holdings holdings) {
    this.holdings = holdings;
  }

  /** A card with those beside it. */
  private record Near(
      Card card,
      Optional<Card> earlier,
      Optional<Card> later,
      Optional<Card> before,
      Optional<Card> after,
      List<Like> like) {}

  /** A record that is like another. */
  private record Like(Card card, List<String> reasons) {}

  private static final Shape<Like> LIKENESS =
      Shape.<Like>of("Likeness", "A record that is like another.")
          .one("card", "Its card.", Shapes.CARD, Like::card)
          .texts("reasons", "What both have in common.", Like::reasons);

  private static final Shape<Near> NEAR =
      Shape.<Near>of("Neighbours", "A record's card with those beside it.")
          .one("card", "The card.", Shapes.CARD, Near::card)
          .oneIfAny("earlier", "The one before it by date.", Shapes.CARD, Near::earlier)
          .oneIfAny("later", "The one after it by date.", Shapes.CARD, Near::later)
          .oneIfAny("before", "The one before it in its file.", Shapes.CARD, Near::before)
          .oneIfAny("after", "The one after it in its file.", Shapes.CARD, Near::after)
          .many("like", "Those that are most like it.", LIKENESS, Near::like);

  List<Route> table() {
    return List.of(listRoute(), recordRoute(), cardRoute(), citationRoute(), sourceRoute());
  }

  private Route listRoute() {
    return new Route(
        "records",
        "records",
        ROOT + "/records",
        "Lists the cards of all records by date, those without a date last.",
        Route.paged(
            100,
            Parameter.day("from", "Only papers that may be of this day or later."),
            Parameter.day("to", "Only papers that may be of this day or earlier.")),
        List.of(Answer.json(Shapes.CARDS, "a page of cards")),
        this::list);
  }

  private Route recordRoute() {
    Parameter layer =
        Parameter.choice(
            "layer",
            "Which state of the text, where the form is text.",
            "published",
            "corrected",
            "typed");
    return new Route(
        "record",
        "records",
        ROOT + "/records/{id}",
        "Gives a record: all that was found in it, or its text.",
        List.of(ID, layer),
        List.of(
            new Answer(
                "json",
                "application/json",
                new Schema.Elsewhere(ROOT + "/schemas/record.json"),
                "every finding with its evidence"),
            Answer.text("tei", "application/tei+xml", "TEI P5, proved valid"),
            Answer.text("html", "text/html", "one page that loads nothing from elsewhere"),
            Answer.text("text", "text/plain", "the text of one layer")),
        this::record);
  }

  private Route cardRoute() {
    return new Route(
        "card",
        "records",
        ROOT + "/records/{id}/card",
        "Gives the card of a record, and those beside it and like it.",
        List.of(ID),
        List.of(Answer.json(NEAR, "cards")),
        this::near);
  }

  private Route citationRoute() {
    return new Route(
        "citation",
        "records",
        ROOT + "/records/{id}/citation",
        "Cites a record for programs that keep bibliographies.",
        List.of(ID),
        List.of(
            Answer.text("csl", "application/vnd.citationstyles.csl+json", "CSL-JSON"),
            Answer.text("bibtex", "application/x-bibtex", "BibTeX"),
            Answer.text("ris", "application/x-research-info-systems", "RIS")),
        this::citation);
  }

  private Route sourceRoute() {
    return new Route(
        "source",
        "records",
        ROOT + "/records/{id}/source",
        "Gives the source of a record as it was taken in, with all editorial signs.",
        List.of(ID),
        List.of(
            Answer.text("original", "application/octet-stream", "the bytes as they came in"),
            Answer.text("text", "text/plain", "the text that was read")),
        this::source);
  }

  private Card card(Asked asked) {
    return holdings.card(asked.record());
  }

  private Record read(Card card) {
    return holdings.readings().read(card);
  }

  private Reply list(Asked asked) throws IOException {
    List<Card> cards = holdings.catalogue().now().cards();
    if (asked.has("from") || asked.has("to")) {
      cards =
          cards.stream()
              .filter(c ->
                  asked
                      .date("from")
                      .map(f -> c.dated().latest().filter(d -> !d.isBefore(f)).isPresent())
                      .orElse(true))
              .filter(c ->
                  asked
                      .date("to")
                      .map(t -> c.dated().earliest().filter(d -> !d.isAfter(t)).isPresent())
                      .orElse(true))
              .toList();
    }
    return Reply.page(Shapes.CARDS, Slice.of(asked, cards));
  }

  private Reply record(Asked asked) throws IOException {
    Card card = card(asked);
    if (asked.has("layer") && !asked.as("text")) {
      throw Refusal.malformed("“layer” chooses a state of the text: ask for format=text with it.");
    }
    Record record = read(card);
    String name = "record-" + card.id() + ".";
    return switch (asked.answer().format()) {
      case "tei" -> Reply.bytes(tei(card, record)).called(name + "xml");
      case "html" -> Reply.text(written(record, Format.HTML)).called(name + "html");
      case "text" ->
          Reply.text(record.transcript().layer(stratum(asked)).text()).called(name + "txt");
      default -> Reply.text(written(record, Format.JSON)).called(name + "json");
    };
  }

  private byte[] tei(Card card, Record record) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 14);
    Tei.write(record, holdings.archive().records().text(card.id()).hints().encoded(), out);
    return out.toByteArray();
  }

  private static String written(Record record, Format format) throws IOException {
    StringWriter out = new StringWriter();
    Edition.of(record).to(format, out);
    return out.toString();
  }

  private static Stratum stratum(Asked asked) {
    return switch (asked.text("layer")) {
      case "typed" -> Stratum.TYPED;
      case "corrected" -> Stratum.CORRECTED;
      default -> Stratum.PUBLISHED;
    };
  }

  private Reply source(Asked asked) {
    Card card = card(asked);
    Source source = holdings.archive().records().text(card.id()).source();
    if (asked.as("text")) {
      return Reply.text(source.text()).called("record-" + card.id() + "-source.txt");
    }
    Path file =
        holdings
            .archive()
            .accessions()
            .original(source.digest())
            .orElseThrow(() -> Refusal.notFound("The file of this source is not kept here."));
    return Reply.stream("source-" + source.digest(), out -> Files.copy(file, out))
        .called(Downloads.name(card));
  }

  private Reply near(Asked asked) throws IOException {
    Card card = card(asked);
    Catalogue.Snapshot all = holdings.catalogue().now();
    List<Likeness> like = holdings.archive().search().moreLikeThis(card.id(), LIKE);
    return Reply.of(
        NEAR,
        new Near(
            card,
            all.beside(card.id(), -1),
            all.beside(card.id(), 1),
            all.inFile(card.id(), -1),
            all.inFile(card.id(), 1),
            like.stream().flatMap(l -> like(all, l).stream()).toList()));
  }

  private static Optional<Like> like(Catalogue.Snapshot all, Likeness likeness) {
    List<String> reasons = likeness.reasons().stream().map(Likeness.Reason::inWords).toList();
    return all.card(likeness.hit().id()).map(c -> new Like(c, reasons));
  }

  private Reply citation(Asked asked) throws IOException {
    Card card = card(asked);
    Citations.Form form =
        switch (asked.answer().format()) {
          case "bibtex" -> Citations.Form.BIB;
          case "ris" -> Citations.Form.RIS;
          default -> Citations.Form.CSL;
        };
    return Reply.text(Citations.of(holdings, card, asked.root(), form))
        .called("record-" + card.id() + "." + form.ending());
  }
}
