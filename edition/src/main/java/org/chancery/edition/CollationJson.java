package org.chancery.edition;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import org.chancery.dossier.collation.Apparatus;
import org.chancery.dossier.collation.Apparatus.Move;
import org.chancery.dossier.collation.Apparatus.Place;
import org.chancery.dossier.collation.Apparatus.Reading;
import org.chancery.dossier.collation.Apparatus.Stand;
import org.chancery.dossier.collation.Witness;
import org.chancery.transcript.Span;

/** Writes a comparison as the JSON that {@code collation.schema.json} describes. */
final class CollationJson {

  /** The name and edition of the form. */
  static final String FORM = "chancery-collation/1";

  private final Apparatus apparatus;
  private final JsonGenerator out;

  private CollationJson(Apparatus apparatus, JsonGenerator out) {
    this.apparatus = apparatus;
    this.out = out;
  }

  static void write(Apparatus apparatus, Writer to) throws IOException {
    try (JsonGenerator generator = JsonLayout.spread(to)) {
      new CollationJson(apparatus, generator).write();
    }
    to.write('\n');
  }

  private void write() throws IOException {
    out.writeStartObject();
    out.writeStringField("form", FORM);
    out.writeArrayFieldStart("witnesses");
    for (int w = 0; w < apparatus.witnesses().size(); w++) {
      Witness witness = apparatus.witnesses().get(w);
      out.writeStartObject();
      out.writeStringField("siglum", CollationWords.siglum(w));
      out.writeStringField("name", witness.name());
      out.writeStringField("digest", witness.transcript().source().digest());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeArrayFieldStart("places");
    for (Place place : apparatus.places()) {
      place(place);
    }
    out.writeEndArray();
    out.writeArrayFieldStart("moves");
    for (Move move : apparatus.moves()) {
      out.writeStartObject();
      out.writeNumberField("number", move.number());
      out.writeNumberField("words", move.words());
      out.writeFieldName("one");
      stand(move.one());
      out.writeFieldName("other");
      stand(move.other());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private void place(Place place) throws IOException {
    out.writeStartObject();
    out.writeNumberField("number", place.number());
    out.writeStringField("grade", Json.name(place.grade()));
    out.writeArrayFieldStart("readings");
    for (Reading reading : place.readings()) {
      out.writeStartObject();
      out.writeStringField("words", reading.isOmission() ? "" : apparatus.words(reading));
      if (reading.move().isPresent()) {
        out.writeNumberField("move", reading.move().get());
      }
      out.writeArrayFieldStart("stands");
      for (Stand stand : reading.stands()) {
        stand(stand);
      }
      out.writeEndArray();
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  /** Writes where words stand, in the source of their paper. */
  private void stand(Stand stand) throws IOException {
    Witness witness = apparatus.witnesses().get(stand.witness());
    Span source = witness.source(stand.span());
    out.writeStartObject();
    out.writeStringField("witness", CollationWords.siglum(stand.witness()));
    out.writeNumberField("start", source.start());
    out.writeNumberField("end", source.end());
    out.writeNumberField("line", witness.transcript().lines().line(source.start()));
    out.writeEndObject();
  }
}
