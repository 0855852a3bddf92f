package org.chancery.archive;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chancery.record.Hints;
import org.chancery.record.Record;
import org.chancery.record.RecordReader;
import org.chancery.transcript.Notation;
import org.chancery.transcript.Source;
import org.chancery.transcript.TranscriptReader;

/**
 * A record's text as the archive holds it, with all that reading it again needs.
 *
 * @param source the text, and what its format said of it
 * @param hints what was known besides the text
 * @param notation the notation in which it is read
 */
public record Held(Source source, Hints hints, Notation notation) {

  /** Reads the text: the same record as when it was added, or a better one by a newer version. */
  public Record read() {
    return RecordReader.read(TranscriptReader.read(source, notation), hints);
  }

  /** Reads the text and lays decisions over what was found. */
  Record read(List<Decided> decisions) {
    return decisions.isEmpty()
        ? read()
        : Overlay.lay(
            decisions, read(), Source.sha256(source.text().getBytes(StandardCharsets.UTF_8)));
  }
}
