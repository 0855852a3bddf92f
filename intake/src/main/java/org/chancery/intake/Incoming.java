package org.chancery.intake;

import java.util.Optional;
import org.chancery.record.Hints;
import org.chancery.transcript.Source;

/**
 * What came of one file, or of one document of a volume: the document, or the reason why there is
 * none.
 */
public sealed interface Incoming {

  /**
   * A document ready to be read.
   *
   * @param source its text, and what the format said of it
   * @param hints what the format's encoder tagged
   * @param notation the notation that its brackets are written in, when the file says so
   */
  record Document(Source source, Hints hints, Optional<String> notation) implements Incoming {}

  /**
   * A file that could not be read.
   *
   * @param file the file as the user named it
   * @param reason what is wrong and, where something can be done, what; words that follow the
   *     file's name and a colon
   */
  record Failure(String file, String reason) implements Incoming {}
}
