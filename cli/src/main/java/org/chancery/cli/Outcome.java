package org.chancery.cli;

import java.util.Optional;

/** What came of one document. */
sealed interface Outcome {

  /**
   * The record in its form.
   *
   * @param name the source's name
   * @param item the document within the file
   * @param bytes the form in UTF-8
   */
  record Rendered(String name, Optional<String> item, byte[] bytes) implements Outcome {}

  /**
   * The document is not the one that was asked for.
   *
   * @param item the document within the file
   */
  record PassedOver(Optional<String> item) implements Outcome {}

  /** The file could not be read. */
  record LeftOut(String file, String reason) implements Outcome {}

  /** The program is at fault. */
  record Fault(String file, Throwable fault) implements Outcome {}
}
