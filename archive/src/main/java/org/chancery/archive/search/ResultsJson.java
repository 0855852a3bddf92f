package org.chancery.archive.search;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.archive.query.Query;
import org.chancery.archive.query.QueryTrouble;

/**
 * Writes what was found as JSON: {@code query}, {@code understood}, {@code troubles}, {@code
 * total}, {@code hits}, and {@code facets}, {@code bars} and {@code explanation} where they were
 * asked for.
 */
public final class ResultsJson {

  private static final String BASIS = "likeness of meaning, not evidence";

  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator json;

  private ResultsJson(JsonGenerator json) {
    this.json = json;
  }

  /** Returns the results, and the explanation when there is one, as one JSON object. */
  public static String of(Results results, Optional<Explanation> explanation) {
    return text(json -> new ResultsJson(json).write(results, explanation));
  }

  private interface Writes {
    void to(JsonGenerator json) throws IOException;
  }

  private static String text(Writes writes) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.setPrettyPrinter(new DefaultPrettyPrinter());
      writes.to(json);
    } catch (IOException e) {
      throw new IllegalStateException("a text in memory could not be written", e);
    }
    return out.append('\n').toString();
  }

  /**
   * Returns what lies near in meaning as one JSON object: {@code meaning}, {@code basis} (which
   * says that it is no evidence), {@code model}, {@code records}, {@code unknown}, and as in {@link
   * #of(Results, Optional)} {@code query}, {@code understood}, {@code troubles}, {@code hits}.
   */
  public static String of(MeaningResults results) {
    return text(json -> new ResultsJson(json).write(results));
  }

  private void write(MeaningResults results) throws IOException {
    json.writeStartObject();
    json.writeStringField("meaning", results.asked());
    json.writeStringField("basis", BASIS);
    json.writeStringField("model", results.model());
    json.writeNumberField("records", results.coverage().held());
    json.writeNumberField("unknown", results.coverage().unknown());
    query(results.within());
    hits(results.hits());
    json.writeEndObject();
  }

  private void write(Results results, Optional<Explanation> explanation) throws IOException {
    json.writeStartObject();
    query(results.query());
    json.writeNumberField("total", results.total());
    hits(results.hits());
    if (!results.facets().isEmpty()) {
      facets(results.facets());
    }
    if (!results.bars().isEmpty()) {
      bars(results.bars());
    }
    if (explanation.isPresent()) {
      explanation(explanation.get());
    }
    json.writeEndObject();
  }

  private void query(Query query) throws IOException {
    json.writeStringField("query", query.text());
    json.writeStringField("understood", query.understood());
    json.writeArrayFieldStart("troubles");
    for (QueryTrouble trouble : query.troubles()) {
      json.writeStartObject();
      json.writeNumberField("column", trouble.column());
      json.writeStringField("sentence", trouble.sentence());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void hits(List<Hit> hits) throws IOException {
    json.writeArrayFieldStart("hits");
    for (Hit hit : hits) {
      hit(hit);
    }
    json.writeEndArray();
  }

  private void hit(Hit hit) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", hit.id().toString());
    json.writeNumberField("score", Math.round(hit.score() * 1000) / 1000.0);
    field("heading", hit.head().heading());
    field("kind", hit.head().kind());
    field("date", hit.head().date());
    field("from", hit.head().from());
    field("to", hit.head().to());
    field("place", hit.head().place());
    json.writeArrayFieldStart("snippets");
    for (Snippet snippet : hit.snippets()) {
      snippet(snippet);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void field(String name, Optional<String> text) throws IOException {
    if (text.isPresent()) {
      json.writeStringField(name, text.get());
    }
  }

  private void snippet(Snippet snippet) throws IOException {
    json.writeStartObject();
    json.writeNumberField("start", snippet.source().start());
    json.writeNumberField("end", snippet.source().end());
    json.writeArrayFieldStart("pieces");
    for (Snippet.Piece piece : snippet.pieces()) {
      json.writeStartObject();
      json.writeStringField("text", piece.text());
      if (piece.found()) {
        json.writeBooleanField("found", true);
      }
      if (piece.writing() != Writing.TYPED) {
        json.writeStringField("writing", piece.writing().name().toLowerCase(Locale.ROOT));
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void facets(List<Facet> facets) throws IOException {
    json.writeObjectFieldStart("facets");
    for (Facet facet : facets) {
      json.writeArrayFieldStart(facet.name());
      for (Facet.Value value : facet.values()) {
        json.writeStartObject();
        json.writeStringField("value", value.text());
        json.writeNumberField("papers", value.papers());
        json.writeStringField("query", value.query());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void bars(List<Bar> bars) throws IOException {
    json.writeArrayFieldStart("bars");
    for (Bar bar : bars) {
      json.writeStartObject();
      json.writeStringField("period", bar.period());
      json.writeNumberField("papers", bar.papers());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void explanation(Explanation explanation) throws IOException {
    json.writeObjectFieldStart("explanation");
    json.writeStringField("words", explanation.inWords());
    field("hint", explanation.hint());
    json.writeArrayFieldStart("parts");
    for (Explanation.Part part : explanation.parts()) {
      json.writeStartObject();
      json.writeStringField("clause", part.clause());
      json.writeNumberField("papers", part.papers());
      json.writeArrayFieldStart("near");
      for (String near : part.near()) {
        json.writeString(near);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
