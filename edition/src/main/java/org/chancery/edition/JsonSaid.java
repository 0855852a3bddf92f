package org.chancery.edition;

import java.io.IOException;
import org.chancery.record.commitments.Commitment;
import org.chancery.record.commitments.FollowUp;
import org.chancery.record.statements.Statement;

/** Writes who said what, who is bound to whom, and what became of it. */
final class JsonSaid {

  private final Json json;
  private final JsonDates dates;

  JsonSaid(Json json) {
    this.json = json;
    this.dates = new JsonDates(json);
  }

  void statement(Statement statement) throws IOException {
    json.open();
    json.text("speaker", statement.source().speaker());
    json.span("speakerPrinted", statement.source().printed());
    json.text("addressee", statement.source().addressee());
    json.constant("act", statement.act());
    json.span("verb", statement.verb());
    json.span("content", statement.content());
    json.list("continuation", statement.continuation(), json::span);
    json.flag("negated", statement.manner().negated());
    json.flag("direct", statement.manner().direct());
    json.constant("voice", statement.manner().layer());
    if (statement.manner().parent().isPresent()) {
      json.number("parent", statement.manner().parent().get());
    }
    json.close();
  }

  void commitment(Commitment commitment) throws IOException {
    Commitment.Terms terms = commitment.terms();
    json.open();
    json.constant("kind", commitment.kind());
    json.text("debtor", commitment.parties().debtor());
    json.text("creditor", commitment.parties().creditor());
    json.span("action", commitment.action());
    json.span("condition", terms.condition());
    json.span("due", terms.due());
    json.value("dueWhen", terms.dueWhen(), dates::when);
    json.constant("force", terms.force());
    json.span("firmness", terms.firmness());
    json.list("statements", commitment.statements(), json::integer);
    json.close();
  }

  void followUp(FollowUp followUp) throws IOException {
    json.open();
    json.constant("status", followUp.status());
    json.span("words", followUp.span());
    json.list("commitments", followUp.commitments(), json::integer);
    json.flag("explicit", followUp.explicit());
    json.close();
  }
}
