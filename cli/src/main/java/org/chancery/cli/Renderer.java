package org.chancery.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.chancery.edition.Edition;
import org.chancery.edition.Format;
import org.chancery.intake.Incoming;
import org.chancery.intake.Parcel;
import org.chancery.record.Hints;
import org.chancery.record.Record;
import org.chancery.tei.Tei;
import org.chancery.transcript.Notation;
import org.chancery.transcript.Source;

/**
 * Opens a parcel, reads it and puts the record into its form: the work of one thread.
 *
 * @param form the form
 * @param notation the notation laid down by the user
 * @param debug whether faults are shown with their place in the program
 */
record Renderer(Target form, Optional<Notation> notation, boolean debug) {

  /** What a record is put into. */
  sealed interface Target {
    /** One of the forms of the room edition. */
    record Page(Format format) implements Target {}

    /** TEI P5. */
    record TeiFile() implements Target {}
  }

  /** Never throws: a fault in reading one paper must not keep the others from being read. */
  @SuppressWarnings("CatchAndPrintStackTrace")
  Outcome render(Parcel parcel, Named named) {
    try {
      return switch (parcel.open()) {
        case Incoming.Failure failure -> new Outcome.LeftOut(failure.file(), failure.reason());
        case Incoming.Document document ->
            named.takes(document.source())
                ? rendered(document)
                : new Outcome.PassedOver(document.source().item());
      };
    } catch (StackOverflowError e) {
      return new Outcome.LeftOut(parcel.name(), Messages.tooDeep());
    } catch (IOException | RuntimeException e) {
      return new Outcome.Fault(parcel.name(), e);
    }
  }

  private Outcome rendered(Incoming.Document document) throws IOException {
    return rendered(Papers.record(document, notation), document.hints());
  }

  /** Puts a record that was read into its form. */
  Outcome.Rendered rendered(Record record, Hints hints) throws IOException {
    Source source = record.transcript().source();
    byte[] bytes =
        switch (form) {
          case Target.Page page -> {
            StringWriter out = new StringWriter(source.text().length() * 2 + 1024);
            Edition.of(record).to(page.format(), out);
            yield out.toString().getBytes(StandardCharsets.UTF_8);
          }
          case Target.TeiFile _ -> {
            ByteArrayOutputStream out =
                new ByteArrayOutputStream(source.text().length() * 3 + 1024);
            Tei.write(record, hints.encoded(), out);
            yield out.toByteArray();
          }
        };
    return new Outcome.Rendered(source.name(), source.item(), bytes);
  }
}
