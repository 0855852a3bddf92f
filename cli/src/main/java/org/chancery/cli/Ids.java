package org.chancery.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.chancery.archive.Archive;
import org.chancery.archive.Event;
import org.chancery.archive.holding.RecordId;

/** Reads ids on the command line: {@code 12.3} is a record, {@code 12} an accession. */
final class Ids {

  private Ids() {}

  static RecordId record(String word) throws WrongUsage {
    return RecordId.parse(word).orElseThrow(() -> new WrongUsage(Messages.unknownId(word)));
  }

  static Event.About about(String word) throws WrongUsage {
    Optional<RecordId> record = RecordId.parse(word);
    if (record.isPresent()) {
      return new Event.About(record.get().accession(), OptionalInt.of(record.get().item()));
    }
    Optional<RecordId> first = RecordId.parse(word + ".1");
    return first
        .map(id -> new Event.About(id.accession(), OptionalInt.empty()))
        .orElseThrow(() -> new WrongUsage(Messages.unknownId(word)));
  }

  /** Returns the records that the words mean, each once; {@code all} is every record. */
  static Set<RecordId> records(List<String> words, Archive archive) throws WrongUsage {
    Set<RecordId> ids = new LinkedHashSet<>();
    for (String word : words) {
      if (word.equals("all")) {
        ids.addAll(archive.records().ids());
        continue;
      }
      Event.About about = about(word);
      if (about.item().isPresent()) {
        ids.add(new RecordId(about.accession(), about.item().getAsInt()));
      } else {
        List<RecordId> within = archive.records().ids(about.accession());
        if (within.isEmpty()) {
          throw new WrongUsage(Messages.noAccession(word));
        }
        ids.addAll(within);
      }
    }
    return ids;
  }
}
