package org.chancery.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chancery.record.Record.Undertakings;
import org.chancery.record.anatomy.AnatomyReader;
import org.chancery.transcript.EditorialQuery;
import org.chancery.transcript.Layer;
import org.chancery.transcript.Transcript;

/**
 * Reads a transcript into a record: a pure function, the same input gives the same record on any
 * thread.
 *
 * <pre>{@code
 * Transcript transcript = TranscriptReader.read(Source.of("memorandum.txt", text));
 * Record record = RecordReader.read(transcript, Hints.NONE);
 * }</pre>
 */
public final class RecordReader {

  private RecordReader() {}

  /** Reads everything that the rules know to find. */
  public static Record read(Transcript transcript, Hints hints) {
    AnatomyReader.Reading anatomy = AnatomyReader.read(transcript, hints.encoded());
    List<EditorialQuery> queries = new ArrayList<>(transcript.queries());
    queries.addAll(anatomy.queries());
    queries.sort(Comparator.comparing(EditorialQuery::span).thenComparing(EditorialQuery::code));
    Layer layer = transcript.working();
    Voices voices = Voices.read(layer, anatomy.anatomy());
    return new Record(
        transcript,
        anatomy.anatomy(),
        voices.statements(),
        new Undertakings(voices.commitments(), voices.followUps()),
        queries);
  }
}
