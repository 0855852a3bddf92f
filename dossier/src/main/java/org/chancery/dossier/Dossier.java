package org.chancery.dossier;

import java.util.List;
import org.chancery.record.Record;

/**
 * The papers of one affair together.
 *
 * @param records the records in the order given
 */
public record Dossier(List<Record> records) {

  /** Copies the list. */
  public Dossier {
    records = List.copyOf(records);
  }

  /** Returns the dossier of {@code records}. */
  public static Dossier of(List<Record> records) {
    return new Dossier(records);
  }
}
