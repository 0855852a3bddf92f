package org.chancery.edition;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.chancery.dossier.parallel.ParallelAccount;
import org.chancery.dossier.parallel.ParallelAccount.Point;
import org.chancery.dossier.parallel.ParallelAccount.Told;
import org.chancery.record.Record;

/** Writes two accounts as the JSON that {@code parallel.schema.json} describes. */
final class ParallelJson {

  /** The name and edition of the form. */
  static final String FORM = "chancery-parallel/1";

  private final ParallelAccount account;
  private final JsonGenerator out;

  private ParallelJson(ParallelAccount account, JsonGenerator out) {
    this.account = account;
    this.out = out;
  }

  static void write(ParallelAccount account, Writer to) throws IOException {
    try (JsonGenerator generator = JsonLayout.spread(to)) {
      new ParallelJson(account, generator).write();
    }
    to.write('\n');
  }

  private void write() throws IOException {
    out.writeStartObject();
    out.writeStringField("form", FORM);
    out.writeBooleanField("sameOrder", account.inSameOrder());
    out.writeArrayFieldStart("records");
    for (Record record : List.of(account.one(), account.other())) {
      out.writeStartObject();
      out.writeStringField("name", ParallelWords.name(record));
      out.writeStringField("digest", record.transcript().source().digest());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeArrayFieldStart("points");
    for (Point point : account.points()) {
      point(point);
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private void point(Point point) throws IOException {
    out.writeStartObject();
    out.writeStringField("kind", Json.name(point.kind()));
    out.writeNumberField("score", Math.round(point.score() * 100) / 100.0);
    told("one", account.one(), point.one());
    told("other", account.other(), point.other());
    out.writeArrayFieldStart("reasons");
    for (String reason : point.reasons()) {
      out.writeString(reason);
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private void told(String name, Record record, Optional<Told> told) throws IOException {
    if (told.isPresent()) {
      Told t = told.get();
      out.writeObjectFieldStart(name);
      out.writeNumberField("number", t.number());
      out.writeStringField("speaker", t.speaker());
      if (t.act().isPresent()) {
        out.writeStringField("act", Json.name(t.act().get()));
      }
      out.writeStringField("firmness", Json.name(t.firmness()));
      out.writeNumberField("start", t.words().start());
      out.writeNumberField("end", t.words().end());
      out.writeNumberField("line", record.transcript().lines().line(t.words().start()));
      out.writeStringField("quote", t.words().of(record.transcript().text()));
      out.writeEndObject();
    }
  }
}
