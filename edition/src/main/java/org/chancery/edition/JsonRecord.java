package org.chancery.edition;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import org.chancery.record.Record;
import org.chancery.transcript.EditorialQuery;
import org.chancery.transcript.PageBreak;
import org.chancery.transcript.Source;

/**
 * Writes a record as the JSON that {@code record.schema.json} describes, field by field in its
 * order.
 */
final class JsonRecord {

  /**
   * The name and edition of the form; the number rises when a reader of the old form would break.
   */
  static final String FORM = "chancery-record/1";

  private final Record record;
  private final Json json;

  private JsonRecord(Record record, Json json) {
    this.record = record;
    this.json = json;
  }

  static void write(Record record, boolean oneLine, Writer out) throws IOException {
    try (JsonGenerator generator = oneLine ? JsonLayout.line(out) : JsonLayout.spread(out)) {
      new JsonRecord(record, new Json(generator, record.transcript())).record();
    }
    out.write('\n');
  }

  private void record() throws IOException {
    json.open();
    json.text("form", FORM);
    json.text("id", record.transcript().source().id());
    json.text("citation", Citation.of(record));
    source(record.transcript().source());
    new JsonTranscript(json).write(record.transcript());
    json.open("anatomy");
    new JsonAnatomy(json).fields(record.anatomy());
    json.close();
    JsonSaid said = new JsonSaid(json);
    json.findings("statements", record.statements(), said::statement);
    json.findings("commitments", record.undertakings().commitments(), said::commitment);
    json.findings("followUps", record.undertakings().followUps(), said::followUp);
    json.list("queries", record.queries(), this::query);
    json.close();
  }

  private void source(Source source) throws IOException {
    json.open("source");
    json.text("name", source.name());
    json.text("item", source.item());
    json.text("sha256", source.digest());
    json.text("mediaType", source.mediaType());
    json.number("length", source.text().length());
    json.number("lines", record.transcript().lines().count());
    json.list("pages", source.encoding().pages(), this::page);
    json.close();
  }

  private void page(PageBreak page) throws IOException {
    json.open();
    json.text("number", page.number());
    json.number("offset", page.offset());
    json.place(page.offset());
    json.close();
  }

  private void query(EditorialQuery query) throws IOException {
    json.open();
    json.text("code", query.code());
    json.text("message", query.message());
    json.span("at", query.span());
    json.close();
  }
}
