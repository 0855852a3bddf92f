package org.chancery.transcript;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads a source into a transcript: a pure function, safe on any thread, linear in the length of the text. */
public final class TranscriptReader {

  private TranscriptReader() {}

  /** Reads {@code source} in the notation that its text suggests. */
  public static Transcript read(Source source) {
    return read(source, Notation.suggest(source.text()));
  }

  /** Reads {@code source} in {@code notation}. What the source's own encoding marks is kept as it stands. */
  public static Transcript read(Source source, Notation notation) {
    List<EditorialQuery> queries = new ArrayList<>();
    List<Mark> marks = source.text().indexOf('[') < 0 && notation.allowsLoneClose()
        ? List.of() : new BracketReader(source.text(), notation, queries).read();
    List<Mark> merged = MarkMerger.merge(source.encoding().marks(), marks, queries);
    queries.addAll(LostDeletions.find(source.text(), merged));
    queries.sort(Comparator.comparing(EditorialQuery::span));
    return new Transcript(source, notation.name(), merged, queries, LineMap.of(source.text()));
  }
}
