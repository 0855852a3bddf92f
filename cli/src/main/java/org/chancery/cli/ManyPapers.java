package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.chancery.archive.Archive;
import org.chancery.archive.Card;
import org.chancery.intake.Incoming;
import org.chancery.intake.Intake;
import org.chancery.intake.Parcel;
import org.chancery.intake.Settings;
import org.chancery.record.Record;

/**
 * Reads all papers of some files or of an archive, on all cores, and keeps of each only what is
 * asked for.
 */
final class ManyPapers {

  /** How many papers are read at a time. */
  private static final int BATCH = 256;

  private final Surroundings around;
  private int left;

  ManyPapers(Surroundings around) {
    this.around = around;
  }

  /** Returns how many could not be read. */
  int left() {
    return left;
  }

  /**
   * Reads files and folders. A paper is called by its file, and by its item in a volume: {@code
   * volume.xml#d18}.
   */
  <T> List<T> ofFiles(List<String> paths, BiFunction<String, Record, T> keep) throws IOException {
    List<T> out = new ArrayList<>();
    Map<String, Integer> names = new HashMap<>();
    for (String path : paths) {
      try (Stream<Parcel> parcels =
          path.equals("-")
              ? Intake.parcels("standard input", around.in(), Settings.DEFAULT)
              : Intake.parcels(Path.of(path), Settings.DEFAULT)) {
        List<Parcel> batch = new ArrayList<>(BATCH);
        for (Iterator<Parcel> each = parcels.iterator(); each.hasNext(); ) {
          batch.add(each.next());
          if (batch.size() == BATCH || !each.hasNext()) {
            batch(batch, names, keep, out);
            batch.clear();
          }
        }
      }
    }
    return out;
  }

  private <T> void batch(
      List<Parcel> batch,
      Map<String, Integer> names,
      BiFunction<String, Record, T> keep,
      List<T> out) {
    List<Read> read = batch.parallelStream().map(ManyPapers::read).toList();
    for (Read one : read) {
      switch (one) {
        case Read.Failed(Incoming.Failure failure) -> {
          left++;
          Trouble.say(Messages.failure(failure.file(), failure.reason()), 0, around);
        }
        case Read.Done(Record record) -> {
          String name = Named.of(record);
          int count = names.merge(name, 1, Integer::sum);
          out.add(keep.apply(count == 1 ? name : name + "~" + count, record));
        }
      }
    }
  }

  private sealed interface Read {
    record Failed(Incoming.Failure failure) implements Read {}

    record Done(Record record) implements Read {}
  }

  private static Read read(Parcel parcel) {
    return switch (parcel.open()) {
      case Incoming.Failure failure -> new Read.Failed(failure);
      case Incoming.Document document -> new Read.Done(Papers.record(document));
    };
  }

  /** Reads the records of an archive, each called by its id. */
  <T> List<T> ofArchive(Path folder, BiFunction<String, Record, T> keep) {
    try (Archive archive = ArchiveOption.open(folder, around)) {
      List<T> out = new ArrayList<>();
      for (int from = 0; ; from += BATCH) {
        List<Card> cards = archive.records().list(from, BATCH);
        if (cards.isEmpty()) {
          return out;
        }
        out.addAll(
            cards.parallelStream()
                .map(c -> keep.apply(c.id().toString(), archive.records().read(c.id())))
                .toList());
      }
    }
  }
}
