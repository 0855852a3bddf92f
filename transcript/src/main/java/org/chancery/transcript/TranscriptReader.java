package org.chancery.transcript;

import java.util.List;
import org.chancery.transcript.Notation.Option;

/**
 * Reads a source into a transcript: a pure function, safe on any thread, linear in the length of
 * the text. Any Unicode text is read without an exception; what is not understood stays text and
 * becomes an editorial query.
 *
 * <pre>{@code
 * Source note = Source.of("note.txt", "[We] agreed [crossed out: at once].");
 * Transcript transcript = TranscriptReader.read(note);
 * transcript.layer(Stratum.CORRECTED).text(); // "agreed."
 * }</pre>
 */
public final class TranscriptReader {

  private TranscriptReader() {}

  /** Reads {@code source} in the notation that its text suggests. */
  public static Transcript read(Source source) {
    return read(source, Notation.suggest(source.text()));
  }

  /**
   * Reads {@code source} in {@code notation}. What the source's own encoding marks is kept as it
   * stands.
   */
  public static Transcript read(Source source, Notation notation) {
    String text = source.text();
    Queries queries = new Queries(source.encoding().queries());
    List<Mark> brackets =
        text.indexOf('[') < 0 && notation.has(Option.IGNORE_UNOPENED)
            ? List.of()
            : new BracketReader(text, notation, queries).read();
    List<Mark> marks = MarkMerger.merge(source.encoding().marks(), brackets, queries);
    LostDeletions.ask(text, marks, queries);
    return new Transcript(source, notation.name(), marks, queries.inOrder(), LineMap.of(text));
  }
}
