package org.chancery.archive;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.util.Optional;

/**
 * Writes cards and accessions as JSON, each one object on one line; what is not known is left out.
 */
public final class CardJson {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator json;

  private CardJson(JsonGenerator json) {
    this.json = json;
  }

  private interface Writes {
    void to(CardJson json) throws IOException;
  }

  private static String text(Writes writes) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.writeStartObject();
      writes.to(new CardJson(json));
      json.writeEndObject();
    } catch (IOException e) {
      throw new IllegalStateException("a text in memory could not be written", e);
    }
    return out.toString();
  }

  /**
   * Returns a card: {@code id, date, earliest, latest, kind, number, from, to, place, heading,
   * classification, hand, characters, statements, commitments, queries, source, item, version}.
   */
  public static String of(Card card) {
    return text(json -> json.write(card));
  }

  /** Returns an accession: {@code accession, version, records, sha256, withdrawn, source}. */
  public static String of(Accession accession) {
    return text(json -> json.write(accession));
  }

  private void write(Card card) throws IOException {
    json.writeStringField("id", card.id().toString());
    text("date", card.dated().edtf());
    text("earliest", card.dated().earliest());
    text("latest", card.dated().latest());
    text("kind", card.head().kind());
    text("number", card.head().number());
    text("from", card.head().from());
    text("to", card.head().to());
    text("place", card.head().place());
    text("heading", card.head().heading());
    text("classification", card.signs().classification());
    json.writeBooleanField("hand", card.signs().hand());
    json.writeNumberField("characters", card.counts().characters());
    json.writeNumberField("statements", card.counts().statements());
    json.writeNumberField("commitments", card.counts().commitments());
    json.writeNumberField("queries", card.counts().queries());
    json.writeStringField("source", card.place().name());
    text("item", card.place().key());
    json.writeNumberField("version", card.place().version());
  }

  private void write(Accession accession) throws IOException {
    json.writeNumberField("accession", accession.number());
    json.writeNumberField("version", accession.version());
    json.writeNumberField("records", accession.items());
    json.writeStringField("sha256", accession.digest());
    text("withdrawn", accession.withdrawn().map(Instant::toString));
    json.writeStringField("source", accession.name());
  }

  private void text(String field, Optional<?> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(field, value.get().toString());
    }
  }
}
