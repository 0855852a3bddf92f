package org.chancery.archive;

import java.util.Optional;
import org.chancery.archive.search.RecordIndex;
import org.chancery.record.Hints;
import org.chancery.record.Record;
import org.chancery.record.RecordReader;
import org.chancery.transcript.Notation;
import org.chancery.transcript.Source;
import org.chancery.transcript.TranscriptReader;

/**
 * One document of a deposit, read and packed for the archive. Making an item is the slow part of
 * adding and may be done on any thread.
 */
public final class Item {

  private final Record record;
  private final Hints hints;
  private final Packed packed;
  private final byte[] names;
  private final Optional<RecordIndex.Prepared> prepared;

  private Item(
      Record record,
      Hints hints,
      Packed packed,
      byte[] names,
      Optional<RecordIndex.Prepared> prepared) {
    this.record = record;
    this.hints = hints;
    this.packed = packed;
    this.prepared = prepared;
    this.names = names;
  }

  /** Reads a source in the notation given, or in the one that its text suggests. */
  public static Item read(Source source, Hints hints, Optional<Notation> notation) {
    Notation chosen = notation.orElseGet(() -> Notation.suggest(source.text()));
    Record record = RecordReader.read(TranscriptReader.read(source, chosen), hints);
    return new Item(
        record, hints, Packed.of(source, hints, chosen), NameSheet.of(record), Optional.empty());
  }

  /** Returns what was read. */
  public Record record() {
    return record;
  }

  /** Returns what was known besides the text. */
  public Hints hints() {
    return hints;
  }

  Packed packed() {
    return packed;
  }

  /** Returns what the index will hold of it, if that was worked out. */
  Optional<RecordIndex.Prepared> prepared() {
    return prepared;
  }

  Item with(RecordIndex.Prepared ready) {
    return new Item(record, hints, packed, names, Optional.of(ready));
  }

  /** Returns who appears in it, as the database keeps it. */
  byte[] names() {
    return names.clone();
  }
}
