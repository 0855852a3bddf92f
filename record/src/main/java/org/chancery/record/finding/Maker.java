package org.chancery.record.finding;

import java.time.Instant;

/** What made a finding. */
public sealed interface Maker {

  /** A named rule of the reader, such as {@code dates/dateline}. */
  record Rule(String name) implements Maker {}

  /** A tag that the encoder of the source set, such as {@code tei:persName}. */
  record Encoder(String element) implements Maker {}

  /** An editor's decision. */
  record Editor(String name, Instant at) implements Maker {}
}
