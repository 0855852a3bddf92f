package org.chancery.edition;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.chancery.dossier.collation.HandNote;
import org.chancery.dossier.collation.TextHistory;
import org.chancery.dossier.collation.TextHistory.Passage;
import org.chancery.dossier.collation.TextHistory.Told;
import org.chancery.dossier.collation.Witness;
import org.chancery.record.dates.When;
import org.chancery.transcript.Span;
import org.chancery.transcript.Transcript;

/** Writes a history as the JSON that {@code history.schema.json} describes. */
final class HistoryJson {

  /** The name and edition of the form. */
  static final String FORM = "chancery-history/1";

  private final TextHistory history;
  private final JsonGenerator out;

  private HistoryJson(TextHistory history, JsonGenerator out) {
    this.history = history;
    this.out = out;
  }

  static void write(TextHistory history, Writer to) throws IOException {
    try (JsonGenerator generator = JsonLayout.spread(to)) {
      new HistoryJson(history, generator).write();
    }
    to.write('\n');
  }

  private void write() throws IOException {
    out.writeStartObject();
    out.writeStringField("form", FORM);
    out.writeArrayFieldStart("states");
    for (Witness witness : history.apparatus().witnesses()) {
      out.writeStartObject();
      out.writeStringField("name", witness.name());
      out.writeStringField("digest", witness.transcript().source().digest());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeArrayFieldStart("passages");
    for (Passage passage : history.passages()) {
      passage(passage);
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private void passage(Passage passage) throws IOException {
    Witness witness = history.apparatus().witnesses().get(passage.words().witness());
    out.writeStartObject();
    out.writeStringField("words", history.apparatus().words(passage.words()));
    span("stands", witness.transcript(), witness.source(passage.words().span()));
    out.writeNumberField("in", passage.cameIn());
    if (passage.wentOut().isPresent()) {
      out.writeNumberField("out", passage.wentOut().get());
    }
    form("inForm", passage.form().in());
    form("outForm", passage.form().out());
    hand("inHand", passage.in());
    hand("outHand", passage.out());
    out.writeArrayFieldStart("told");
    for (Told told : passage.told()) {
      told(told);
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private void form(String name, boolean form) throws IOException {
    if (form) {
      out.writeBooleanField(name, true);
    }
  }

  private void hand(String name, Optional<TextHistory.Writer> writer) throws IOException {
    if (writer.isPresent()) {
      out.writeObjectFieldStart(name);
      out.writeStringField("role", Json.name(writer.get().hand().role()));
      Optional<String> who =
          writer.get().hand().name().or(() -> writer.get().note().map(HandNote::name));
      if (who.isPresent()) {
        out.writeStringField("name", who.get());
      }
      out.writeEndObject();
    }
  }

  private void told(Told told) throws IOException {
    Transcript transcript = history.records().get(told.record()).transcript();
    out.writeStartObject();
    out.writeStringField("record", transcript.source().name());
    out.writeNumberField("score", Math.round(told.score() * 100) / 100.0);
    span("sentence", transcript, told.sentence());
    if (told.statement().isPresent()) {
      out.writeStringField("speaker", told.statement().get().source().speaker());
      out.writeStringField("act", Json.name(told.statement().get().act()));
    }
    Optional<When> met =
        history
            .records()
            .get(told.record())
            .anatomy()
            .matter()
            .meeting()
            .flatMap(m -> m.value().when());
    if (met.isPresent()) {
      out.writeStringField("meeting", met.get().edtf());
    }
    out.writeArrayFieldStart("shared");
    for (String word : told.shared()) {
      out.writeString(word);
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private void span(String name, Transcript transcript, Span span) throws IOException {
    out.writeObjectFieldStart(name);
    out.writeNumberField("start", span.start());
    out.writeNumberField("end", span.end());
    out.writeNumberField("line", transcript.lines().line(span.start()));
    out.writeStringField("quote", span.of(transcript.text()));
    out.writeEndObject();
  }
}
