package org.chancery.archive;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.chancery.archive.holding.ArchiveTrouble;
import org.chancery.record.Hints;
import org.chancery.record.anatomy.Encoded;
import org.chancery.transcript.EditorialQuery;
import org.chancery.transcript.Mark;
import org.chancery.transcript.PageBreak;
import org.chancery.transcript.Source.Encoding;
import org.chancery.transcript.Span;

/**
 * What a format said of its text, as JSON: {@code {"marks": [...], "pages": [[offset, "number"]],
 * "queries": [[code, start, end, message]], "encoded": [[field, value, start, end, element,
 * level]], "year": 1934}}.
 */
final class EncodingJson {

  private static final JsonFactory JSON = new JsonFactory();

  /** Both together, as they are kept together. */
  record Both(Encoding encoding, Hints hints) {}

  private EncodingJson() {}

  static byte[] write(Encoding encoding, Hints hints) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(512);
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartObject();
      json.writeArrayFieldStart("marks");
      for (Mark mark : encoding.marks()) {
        MarkJson.write(mark, json);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("pages");
      for (PageBreak page : encoding.pages()) {
        json.writeStartArray();
        json.writeNumber(page.offset());
        json.writeString(page.number());
        json.writeEndArray();
      }
      json.writeEndArray();
      if (!encoding.queries().isEmpty()) {
        json.writeArrayFieldStart("queries");
        for (EditorialQuery query : encoding.queries()) {
          write(query, json);
        }
        json.writeEndArray();
      }
      json.writeArrayFieldStart("encoded");
      for (Encoded encoded : hints.encoded()) {
        write(encoded, json);
      }
      json.writeEndArray();
      if (hints.year().isPresent()) {
        json.writeNumberField("year", hints.year().getAsInt());
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new ArchiveTrouble("what a format said of its text could not be written down", e);
    }
    return out.toByteArray();
  }

  private static void write(EditorialQuery query, JsonGenerator json) throws IOException {
    json.writeStartArray();
    json.writeString(query.code());
    json.writeNumber(query.span().start());
    json.writeNumber(query.span().end());
    json.writeString(query.message());
    json.writeEndArray();
  }

  private static void write(Encoded encoded, JsonGenerator json) throws IOException {
    json.writeStartArray();
    json.writeString(encoded.field().name());
    json.writeString(encoded.value());
    json.writeNumber(encoded.span().start());
    json.writeNumber(encoded.span().end());
    json.writeString(encoded.element());
    json.writeNumber(encoded.level());
    json.writeEndArray();
  }

  static Both read(byte[] bytes) {
    List<Mark> marks = new ArrayList<>();
    List<PageBreak> pages = new ArrayList<>();
    List<EditorialQuery> queries = new ArrayList<>();
    List<Encoded> encoded = new ArrayList<>();
    OptionalInt year = OptionalInt.empty();
    try (JsonParser json = JSON.createParser(bytes)) {
      json.nextToken();
      for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
        json.nextToken();
        switch (name) {
          case "marks" -> marks.addAll(MarkJson.list(json));
          case "pages" -> pages(json, pages);
          case "queries" -> queries(json, queries);
          case "encoded" -> encoded(json, encoded);
          case "year" -> year = OptionalInt.of(json.getIntValue());
          default -> json.skipChildren();
        }
      }
    } catch (IOException e) {
      throw new ArchiveTrouble("the database holds what a format said of its text, damaged", e);
    }
    return new Both(new Encoding(marks, pages, queries), new Hints(encoded, year));
  }

  private static void pages(JsonParser json, List<PageBreak> pages) throws IOException {
    while (json.nextToken() == JsonToken.START_ARRAY) {
      int offset = json.nextIntValue(0);
      pages.add(new PageBreak(offset, string(json)));
      json.nextToken();
    }
  }

  private static void queries(JsonParser json, List<EditorialQuery> queries) throws IOException {
    while (json.nextToken() == JsonToken.START_ARRAY) {
      String code = string(json);
      Span span = span(json);
      queries.add(new EditorialQuery(code, span, string(json)));
      json.nextToken();
    }
  }

  private static void encoded(JsonParser json, List<Encoded> encoded) throws IOException {
    while (json.nextToken() == JsonToken.START_ARRAY) {
      Encoded.Field field = Encoded.Field.valueOf(string(json));
      String value = string(json);
      Span span = span(json);
      String element = string(json);
      encoded.add(new Encoded(field, value, span, element, json.nextIntValue(0)));
      json.nextToken();
    }
  }

  static Span span(JsonParser json) throws IOException {
    int start = json.nextIntValue(0);
    return new Span(start, json.nextIntValue(0));
  }

  static String string(JsonParser json) throws IOException {
    String text = json.nextTextValue();
    if (text == null) {
      throw new IOException("a word was expected at " + json.currentLocation().offsetDescription());
    }
    return text;
  }
}
