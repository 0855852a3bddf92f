package org.chancery.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.archive.Archive;
import org.chancery.archive.holding.RecordId;
import org.chancery.intake.Incoming;
import org.chancery.intake.Intake;
import org.chancery.intake.Settings;
import org.chancery.record.Record;
import org.chancery.record.RecordReader;
import org.chancery.transcript.Notation;
import org.chancery.transcript.TranscriptReader;

/**
 * Reads the papers that a command names, files or records of an archive such as {@code 12.3}, says
 * what cannot be read, and counts it.
 */
final class Papers {

  private final Surroundings around;
  private final ArchiveOption archive;
  private int left;

  Papers(Surroundings around, ArchiveOption archive) {
    this.around = around;
    this.archive = archive;
  }

  /** Tells whether a word is the id of a record rather than a file. */
  static Optional<RecordId> id(String word) {
    return RecordId.parse(word).filter(_ -> !Files.exists(Path.of(word)));
  }

  /** Returns the records of a file or folder, or of an id; {@code -} is standard input. */
  List<Record> read(String path) throws WrongUsage {
    List<Incoming.Failure> failures = new ArrayList<>();
    List<Record> records = read(path, failures);
    left += failures.size();
    failures.forEach(f -> Trouble.say(Messages.failure(f.file(), f.reason()), 0, around));
    return records;
  }

  private List<Record> read(String path, List<Incoming.Failure> failures) throws WrongUsage {
    Optional<RecordId> id = id(path);
    if (id.isPresent()) {
      try (Archive from = archive.open(around)) {
        return new ArrayList<>(List.of(from.records().cited(id.get())));
      }
    }
    List<Record> records = new ArrayList<>();
    try (Stream<Incoming> incoming =
        path.equals("-")
            ? Intake.read("standard input", around.in(), Settings.DEFAULT)
            : Intake.read(Path.of(path), Settings.DEFAULT)) {
      for (Iterator<Incoming> each = incoming.iterator(); each.hasNext(); ) {
        switch (each.next()) {
          case Incoming.Failure failure -> failures.add(failure);
          case Incoming.Document document -> records.add(record(document));
        }
      }
    }
    return records;
  }

  /** Returns the one record of a file, or of {@code FILE#ITEM}. */
  Record one(String named) throws WrongUsage {
    Named name = Named.parse(named);
    List<Incoming.Failure> failures = new ArrayList<>();
    List<Record> records = read(name.file(), failures);
    if (records.isEmpty() && !failures.isEmpty()) {
      Incoming.Failure first = failures.getFirst();
      throw new WrongUsage(Messages.failure(first.file(), first.reason()));
    }
    List<Record> meant = records.stream().filter(r -> name.takes(r.transcript().source())).toList();
    if (meant.isEmpty() && name.item().isPresent() && !records.isEmpty()) {
      List<String> items =
          records.stream().flatMap(r -> r.transcript().source().item().stream()).toList();
      throw new WrongUsage(
          Messages.failure(name.file(), Messages.noItem(name.item().get(), items)));
    }
    if (meant.size() != 1) {
      throw new WrongUsage(Messages.oneRecord(named, meant));
    }
    return meant.getFirst();
  }

  /** Returns the exit code of work that is otherwise done. */
  int exitCode() {
    return left > 0 ? Trouble.LEFT_OUT : Trouble.DONE;
  }

  /** Reads a document in the notation of its format, else in the one that its text suggests. */
  static Record record(Incoming.Document document) {
    return record(document, Optional.empty());
  }

  /** Reads a document in the notation that the user laid down, if any. */
  static Record record(Incoming.Document document, Optional<Notation> given) {
    Notation notation =
        given
            .or(() -> document.notation().flatMap(Notation::named))
            .orElseGet(() -> Notation.suggest(document.source().text()));
    return RecordReader.read(TranscriptReader.read(document.source(), notation), document.hints());
  }
}
