package org.chancery.edition;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.chancery.record.dates.When;

/** Writes a citation in CSL-JSON; fields in the order of the schema {@code csl-data.json} 1.0.2. */
final class CitationCsl {

  private final CitationItem item;
  private final JsonGenerator out;

  private CitationCsl(CitationItem item, JsonGenerator out) {
    this.item = item;
    this.out = out;
  }

  static void write(CitationItem item, Writer to) throws IOException {
    try (JsonGenerator generator = JsonLayout.spread(to)) {
      new CitationCsl(item, generator).list();
    }
    to.write('\n');
  }

  private void list() throws IOException {
    out.writeStartArray();
    out.writeStartObject();
    out.writeStringField("id", item.home().archive() + "/" + item.home().id());
    out.writeStringField("type", type(item.sort()));
    out.writeStringField("title", item.title());
    text("genre", item.genre());
    names("author", item.from());
    names("recipient", item.to());
    if (item.date().isPresent()) {
      date(item.date().get());
    }
    text("event-place", item.place());
    text("number", item.number());
    out.writeStringField("archive", item.home().archive());
    out.writeStringField("archive_location", item.location());
    text("URL", item.home().url());
    out.writeStringField("note", item.note());
    out.writeEndObject();
    out.writeEndArray();
  }

  private static String type(CitationItem.Sort sort) {
    return switch (sort) {
      case LETTER -> "personal_communication";
      case MANUSCRIPT -> "manuscript";
      case REPORT -> "report";
      case TREATY -> "treaty";
      case DOCUMENT -> "document";
    };
  }

  private void text(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      out.writeStringField(name, value.get());
    }
  }

  private void names(String field, List<CitationName> names) throws IOException {
    if (names.isEmpty()) {
      return;
    }
    out.writeArrayFieldStart(field);
    for (CitationName name : names) {
      out.writeStartObject();
      out.writeStringField(name.whole() ? "literal" : "family", name.family());
      text("given", Optional.of(name.given()).filter(g -> !g.isEmpty()));
      text("non-dropping-particle", Optional.of(name.particle()).filter(p -> !p.isEmpty()));
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  /** Writes {@code issued}: one date, or two for a stretch; without a year only the EDTF words. */
  private void date(When when) throws IOException {
    List<When.Date> ends = CitationDates.ends(when);
    out.writeObjectFieldStart("issued");
    if (ends.isEmpty()) {
      out.writeStringField("literal", DateWords.of(when));
    } else {
      out.writeArrayFieldStart("date-parts");
      for (When.Date end : ends) {
        out.writeStartArray();
        for (int part : CitationDates.parts(end)) {
          out.writeNumber(part);
        }
        out.writeEndArray();
      }
      out.writeEndArray();
      Optional<Integer> season = CitationDates.season(ends);
      if (season.isPresent()) {
        out.writeNumberField("season", season.get());
      }
    }
    out.writeEndObject();
  }
}
