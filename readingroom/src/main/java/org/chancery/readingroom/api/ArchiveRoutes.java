package org.chancery.readingroom.api;

import static org.chancery.readingroom.api.Api.ROOT;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.archive.Card;
import org.chancery.archive.Watermark;
import org.chancery.archive.holding.RecordId;
import org.chancery.edition.Edition;
import org.chancery.edition.Format;
import org.chancery.readingroom.api.Shapes.Tally;
import org.chancery.readingroom.holdings.Catalogue;
import org.chancery.readingroom.holdings.Holdings;

/** The archive as a whole: what it holds, everything in one stream, the schemas of its forms. */
final class ArchiveRoutes {

  private static final List<String> SCHEMAS =
      List.of("record", "exchange", "ledger", "collation", "history", "parallel");

  private final Holdings holdings;

  ArchiveRoutes(Holdings holdings) {
    this.holdings = holdings;
  }

  /** What the first page tells. */
  private record Summary(
      String name,
      Catalogue.Counts counts,
      Optional<LocalDate> first,
      Optional<LocalDate> last,
      List<Tally> years,
      int undated) {}

  private static final Shape<Summary> SUMMARY =
      Shape.<Summary>of("Archive", "What the archive holds.")
          .text("name", "What it is called.", Summary::name)
          .number("papers", "How many records it holds.", s -> s.counts().papers())
          .number("statements", "Statements.", s -> Math.toIntExact(s.counts().statements()))
          .number("commitments", "Undertakings.", s -> Math.toIntExact(s.counts().commitments()))
          .number("queries", "Questions to the editor.", s -> Math.toIntExact(s.counts().queries()))
          .day("first", "The day of the earliest paper.", Summary::first)
          .day("last", "The day of the latest.", Summary::last)
          .many("years", "How many papers each year has.", Shapes.TALLY, Summary::years)
          .number("undated", "How many papers have no date.", Summary::undated)
          .text("description", "Where the API is described.", _ -> ROOT + "/openapi.json");

  List<Route> table() {
    return List.of(
        new Route(
            "archive",
            "archive",
            ROOT,
            "Tells what the archive holds.",
            List.of(),
            List.of(Answer.json(SUMMARY, "counts and years")),
            _ -> Reply.of(SUMMARY, summary())),
        new Route(
            "export",
            "archive",
            ROOT + "/export",
            "Gives the whole archive in one stream, a record on each line.",
            List.of(),
            List.of(
                new Answer(
                    "ndjson",
                    "application/x-ndjson",
                    Schema.Simple.TEXT,
                    "lines {\"id\", \"record\"}, the record as its JSON")),
            _ -> export()),
        new Route(
            "schema",
            "archive",
            ROOT + "/schemas/{name}",
            "Gives the JSON Schema of a form in which the program writes data.",
            List.of(
                Parameter.path(
                    "name",
                    "record.json",
                    "One of " + String.join(", ", SCHEMAS) + "; with .json.")),
            List.of(
                new Answer(
                    "json",
                    "application/schema+json",
                    new Schema.Simple("object", Map.of()),
                    "JSON Schema 2020-12")),
            ArchiveRoutes::schema));
  }

  private Summary summary() {
    Catalogue.Snapshot now = holdings.catalogue().now();
    Map<Integer, Integer> years = new TreeMap<>();
    Optional<LocalDate> first = Optional.empty();
    Optional<LocalDate> last = Optional.empty();
    int undated = 0;
    for (Card card : now.cards()) {
      Optional<LocalDate> day = card.dated().earliest();
      if (day.isEmpty()) {
        undated++;
        continue;
      }
      first = first.isPresent() ? first : day;
      last = day;
      years.merge(day.get().getYear(), 1, Integer::sum);
    }
    List<Tally> tallies =
        years.entrySet().stream().map(e -> new Tally(e.getKey().toString(), e.getValue())).toList();
    return new Summary(holdings.name(), now.counts(), first, last, tallies, undated);
  }

  private Reply export() {
    Watermark mark = holdings.catalogue().now().mark();
    String tag = "export-" + mark.event() + "-" + mark.decision();
    return Reply.stream(tag, this::export).called(holdings.name() + ".ndjson");
  }

  /** One record is in memory at a time. */
  private void export(OutputStream to) throws IOException {
    Writer out = new OutputStreamWriter(to, StandardCharsets.UTF_8);
    for (RecordId id : holdings.archive().records().ids()) {
      out.write("{\"id\":\"" + id + "\",\"record\":");
      StringWriter record = new StringWriter();
      Edition.of(holdings.archive().records().read(id)).to(Format.JSONL, record);
      out.append(record.getBuffer().subSequence(0, record.getBuffer().length() - 1));
      out.write("}\n");
    }
    out.flush();
  }

  private static Reply schema(Asked asked) throws IOException {
    String name = asked.text("name");
    String bare = name.endsWith(".json") ? name.substring(0, name.length() - 5) : name;
    if (!SCHEMAS.contains(bare)) {
      throw asked.missing("schema", "name");
    }
    try (InputStream in = Edition.class.getResourceAsStream(bare + ".schema.json")) {
      if (in == null) {
        throw asked.missing("schema", "name");
      }
      return Reply.bytes(in.readAllBytes());
    }
  }
}
