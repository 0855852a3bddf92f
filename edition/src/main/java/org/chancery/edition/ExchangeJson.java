package org.chancery.edition;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.chancery.dossier.exchange.Chain;
import org.chancery.dossier.exchange.Link;
import org.chancery.dossier.exchange.MissingPaper;
import org.chancery.dossier.exchange.MissingPaper.CitedBy;
import org.chancery.dossier.exchange.PaperSummary;
import org.chancery.dossier.exchange.PaperSummary.Citation;
import org.chancery.dossier.exchange.Unsettled;
import org.chancery.record.dates.When;

/** Writes chains and missing papers as the JSON that {@code exchange.schema.json} describes. */
final class ExchangeJson {

  private final JsonGenerator out;

  private ExchangeJson(JsonGenerator out) {
    this.out = out;
  }

  static void write(Chain chain, Writer to) throws IOException {
    try (JsonGenerator generator = JsonLayout.spread(to)) {
      new ExchangeJson(generator).chain(chain);
    }
    to.write('\n');
  }

  static void write(List<MissingPaper> missing, int papers, Writer to) throws IOException {
    try (JsonGenerator generator = JsonLayout.spread(to)) {
      new ExchangeJson(generator).missing(missing, papers);
    }
    to.write('\n');
  }

  private void chain(Chain chain) throws IOException {
    out.writeStartObject();
    out.writeStringField("form", "chancery-chain/1");
    out.writeStringField("paper", chain.id());
    out.writeArrayFieldStart("steps");
    for (Chain.Step step : chain.steps()) {
      step(step);
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private void step(Chain.Step step) throws IOException {
    PaperSummary paper = step.paper();
    out.writeStartObject();
    out.writeStringField("paper", paper.id());
    text("date", ExchangeWords.date(paper));
    text("kind", paper.kind());
    text("number", ExchangeWords.number(paper));
    text("from", ExchangeWords.from(paper));
    text("to", ExchangeWords.to(paper));
    out.writeArrayFieldStart("references");
    for (Link link : step.links()) {
      reference(link.citation(), "held", List.of(link));
    }
    for (Unsettled unsettled : step.unsettled()) {
      reference(unsettled.citation(), "unsettled", unsettled.candidates());
    }
    for (MissingPaper missing : step.missing()) {
      for (CitedBy cited : missing.citedBy()) {
        if (cited.id().equals(paper.id())) {
          reference(cited.citation(), "missing", List.of());
        }
      }
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private void reference(Citation citation, String state, List<Link> papers) throws IOException {
    out.writeStartObject();
    citation(citation);
    out.writeStringField("state", state);
    out.writeArrayFieldStart("papers");
    for (Link link : papers) {
      out.writeStartObject();
      out.writeStringField("paper", link.to());
      out.writeNumberField("score", link.score());
      out.writeArrayFieldStart("reasons");
      for (String reason : link.reasons()) {
        out.writeString(reason);
      }
      out.writeEndArray();
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private void citation(Citation citation) throws IOException {
    out.writeStringField("words", citation.words());
    out.writeNumberField("line", citation.line());
  }

  private void missing(List<MissingPaper> missing, int papers) throws IOException {
    out.writeStartObject();
    out.writeStringField("form", "chancery-missing/1");
    out.writeNumberField("papers", papers);
    out.writeArrayFieldStart("missing");
    for (MissingPaper paper : missing) {
      out.writeStartObject();
      text("date", paper.date().map(When::edtf));
      text("kind", paper.kind());
      text("number", paper.number());
      text("sender", paper.sender());
      text("addressee", paper.addressee());
      out.writeArrayFieldStart("citedBy");
      for (CitedBy cited : paper.citedBy()) {
        out.writeStartObject();
        out.writeStringField("paper", cited.id());
        citation(cited.citation());
        out.writeEndObject();
      }
      out.writeEndArray();
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private void text(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      out.writeStringField(name, value.get());
    }
  }
}
