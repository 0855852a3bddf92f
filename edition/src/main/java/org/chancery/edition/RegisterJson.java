package org.chancery.edition;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Optional;
import org.chancery.dossier.register.Entry;
import org.chancery.dossier.register.Identifier;
import org.chancery.dossier.register.Presence;
import org.chancery.dossier.register.Register;
import org.chancery.dossier.register.Tenure;

/** Writes people and bodies as the JSON that {@code people.schema.json} describes. */
final class RegisterJson {

  private final JsonGenerator out;

  private RegisterJson(JsonGenerator out) {
    this.out = out;
  }

  static void write(Register register, Writer to) throws IOException {
    try (JsonGenerator generator = JsonLayout.spread(to)) {
      new RegisterJson(generator).register(register);
    }
    to.write('\n');
  }

  private void register(Register register) throws IOException {
    out.writeStartObject();
    out.writeStringField("form", "chancery-people/1");
    out.writeNumberField("records", register.papers());
    out.writeArrayFieldStart("entries");
    for (Entry entry : register.entries()) {
      entry(entry);
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private void entry(Entry entry) throws IOException {
    out.writeStartObject();
    out.writeStringField("kind", Json.name(entry.kind()));
    out.writeStringField("id", entry.key());
    out.writeStringField("name", entry.name());
    out.writeArrayFieldStart("forms");
    for (var form : entry.forms().entrySet()) {
      out.writeStartObject();
      out.writeStringField("form", form.getKey());
      out.writeNumberField("records", form.getValue().size());
      if (entry.names().only().containsKey(form.getKey())) {
        out.writeArrayFieldStart("onlyIn");
        for (String paper : form.getValue()) {
          out.writeString(paper);
        }
        out.writeEndArray();
      }
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeArrayFieldStart("offices");
    for (Tenure tenure : entry.offices()) {
      out.writeStartObject();
      out.writeStringField("office", tenure.office());
      day("from", tenure.first());
      day("to", tenure.last());
      out.writeEndObject();
    }
    out.writeEndArray();
    day("first", entry.first());
    day("last", entry.last());
    out.writeArrayFieldStart("identifiers");
    for (Identifier identifier : entry.identifiers()) {
      out.writeStartObject();
      out.writeStringField("list", identifier.scheme());
      out.writeStringField("id", identifier.value());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeArrayFieldStart("records");
    for (Presence presence : entry.papers()) {
      presence(presence);
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private void presence(Presence presence) throws IOException {
    out.writeStartObject();
    out.writeStringField("record", presence.paper());
    day("first", presence.first());
    day("last", presence.last());
    out.writeArrayFieldStart("roles");
    for (var role : presence.roles()) {
      out.writeString(Json.name(role));
    }
    out.writeEndArray();
    if (presence.byOffice()) {
      out.writeBooleanField("byOffice", true);
    }
    out.writeEndObject();
  }

  private void day(String name, Optional<LocalDate> day) throws IOException {
    if (day.isPresent()) {
      out.writeStringField(name, day.get().toString());
    }
  }
}
