package org.chancery.tei;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.chancery.record.Hints;
import org.chancery.record.Record;
import org.chancery.record.RecordReader;
import org.chancery.record.anatomy.Encoded;
import org.chancery.transcript.Source;
import org.chancery.transcript.TranscriptReader;

/** Reads and writes for tests. */
final class Trip {

  private Trip() {}

  static Record read(Source source, Hints hints) {
    return RecordReader.read(TranscriptReader.read(source), hints);
  }

  static byte[] write(Record record, List<Encoded> encoded) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Tei.write(record, encoded, out);
    return out.toByteArray();
  }

  static byte[] write(Source source, Hints hints) {
    return write(read(source, hints), hints.encoded());
  }

  /** Returns the TEI of a plain text. */
  static String tei(String text) {
    return new String(write(Source.of("paper.txt", text), Hints.NONE), StandardCharsets.UTF_8);
  }

  static List<TeiDocument> documents(byte[] tei) {
    List<TeiDocument> all = new ArrayList<>();
    documents(new ByteArrayInputStream(tei), all);
    return all;
  }

  static List<TeiDocument> documents(String tei) {
    return documents(tei.getBytes(StandardCharsets.UTF_8));
  }

  /** Reads into a list, which keeps what came before a fault. */
  static void documents(InputStream tei, List<TeiDocument> into) {
    try (TeiDocuments documents = Tei.read(tei, "test.xml", "0")) {
      while (documents.hasNext()) {
        into.add(documents.next());
      }
    }
  }

  /** Proves that a source is the same, and read and written the same, after a trip through TEI. */
  static byte[] assertRoundTrip(Source source, Hints hints, String what) {
    Record record = read(source, hints);
    byte[] first = write(record, hints.encoded());
    TeiDocument back = documents(first).getFirst();
    assertThat(back.source()).as(what).isEqualTo(source);
    assertThat(back.hints()).as(what).isEqualTo(hints);
    assertThat(back.notation()).as(what).contains(record.transcript().notation());
    Record again = read(back.source(), back.hints());
    assertThat(again.equals(record)).as(what + ": the record differs").isTrue();
    assertThat(write(again, back.hints().encoded())).as(what).isEqualTo(first);
    return first;
  }
}
