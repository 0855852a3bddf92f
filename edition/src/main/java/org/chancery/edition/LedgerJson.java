package org.chancery.edition;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.chancery.dossier.Dossier;
import org.chancery.dossier.Evidence;
import org.chancery.dossier.Ledger;
import org.chancery.dossier.LedgerEntry;
import org.chancery.dossier.LedgerEntry.Wording;
import org.chancery.record.Record;
import org.chancery.record.commitments.Commitment;
import org.chancery.record.dates.When;
import org.chancery.transcript.Span;

/** Writes a ledger as the JSON that {@code ledger.schema.json} describes. */
final class LedgerJson {

  /** The name and edition of the form. */
  static final String FORM = "chancery-ledger/1";

  private final Ledger ledger;
  private final List<String> ids;
  private final JsonGenerator out;

  private LedgerJson(Ledger ledger, List<String> ids, JsonGenerator out) {
    this.ledger = ledger;
    this.ids = ids;
    this.out = out;
  }

  static void write(Ledger ledger, List<String> ids, Writer to) throws IOException {
    try (JsonGenerator generator = JsonLayout.spread(to)) {
      new LedgerJson(ledger, ids, generator).ledger();
    }
    to.write('\n');
  }

  private void ledger() throws IOException {
    out.writeStartObject();
    out.writeStringField("form", FORM);
    text("asOf", ledger.asOf().map(Object::toString));
    out.writeArrayFieldStart("records");
    for (int i = 0; i < ledger.dossier().records().size(); i++) {
      Record record = ledger.dossier().records().get(i);
      out.writeStartObject();
      if (i < ids.size()) {
        out.writeStringField("id", ids.get(i));
      }
      out.writeStringField("name", record.transcript().source().name());
      text("item", record.transcript().source().item());
      out.writeStringField("digest", record.transcript().source().digest());
      text("date", Dossier.date(record).map(Object::toString));
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeArrayFieldStart("entries");
    for (LedgerEntry entry : ledger.entries()) {
      entry(entry);
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private void entry(LedgerEntry entry) throws IOException {
    out.writeStartObject();
    out.writeNumberField("number", entry.number());
    out.writeStringField("state", Json.name(entry.state()));
    out.writeArrayFieldStart("words");
    for (Wording wording : entry.words()) {
      wording(wording);
    }
    out.writeEndArray();
    evidence("evidence", entry.evidence());
    evidence("candidates", entry.candidates());
    out.writeEndObject();
  }

  private void wording(Wording wording) throws IOException {
    Commitment c = wording.commitment();
    out.writeStartObject();
    out.writeNumberField("record", wording.record());
    out.writeStringField("kind", Json.name(c.kind()));
    out.writeStringField("debtor", c.parties().debtor());
    text("creditor", c.parties().creditor());
    span("action", wording.record(), Optional.of(c.action()));
    span("condition", wording.record(), c.terms().condition());
    span("due", wording.record(), c.terms().due());
    text("dueWhen", c.terms().dueWhen().map(When::edtf));
    out.writeStringField("force", Json.name(c.terms().force()));
    span("firmness", wording.record(), c.terms().firmness());
    out.writeEndObject();
  }

  private void evidence(String name, List<Evidence> all) throws IOException {
    out.writeArrayFieldStart(name);
    for (Evidence evidence : all) {
      out.writeStartObject();
      out.writeNumberField("record", evidence.record());
      out.writeStringField("status", Json.name(evidence.status()));
      text("day", evidence.day().map(Object::toString));
      span("words", evidence.record(), Optional.of(evidence.span()));
      out.writeNumberField("score", Math.round(evidence.score() * 100) / 100.0);
      out.writeArrayFieldStart("reasons");
      for (String reason : evidence.reasons()) {
        out.writeString(reason);
      }
      out.writeEndArray();
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void text(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      out.writeStringField(name, value.get());
    }
  }

  private void span(String name, int record, Optional<Span> span) throws IOException {
    if (span.isPresent()) {
      out.writeObjectFieldStart(name);
      out.writeNumberField("start", span.get().start());
      out.writeNumberField("end", span.get().end());
      out.writeNumberField("line", LedgerWords.line(ledger, record, span.get()));
      out.writeStringField(
          "quote", span.get().of(ledger.dossier().records().get(record).transcript().text()));
      out.writeEndObject();
    }
  }
}
