package org.chancery.readingroom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.archive.Accessioning;
import org.chancery.archive.Archive;
import org.chancery.archive.Deposit;
import org.chancery.archive.Item;
import org.chancery.intake.Incoming;
import org.chancery.intake.Intake;
import org.chancery.intake.Settings;
import org.chancery.transcript.Notation;

/** Makes archives for tests. */
final class Depot {

  private Depot() {}

  /** Makes an archive in {@code folder} of the files that end in {@code ending}. */
  static void fill(Path folder, Path papers, String ending) throws IOException {
    try (Archive archive = Archive.init(folder);
        Stream<Path> files = Files.list(papers)) {
      for (Path file : files.filter(f -> f.toString().endsWith(ending)).sorted().toList()) {
        add(archive, file);
      }
    }
  }

  private static void add(Archive archive, Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    try (Accessioning accessioning = archive.accessions().begin(Deposit.of(name, file));
        Stream<Incoming> incoming = Intake.read(file, Settings.DEFAULT)) {
      for (Iterator<Incoming> each = incoming.iterator(); each.hasNext(); ) {
        if (each.next() instanceof Incoming.Document document) {
          accessioning.add(
              Item.read(
                  document.source(),
                  document.hints(),
                  document.notation().flatMap(Notation::named)));
        }
      }
      accessioning.commit();
    }
  }

  /** Adds one text to the archive in {@code folder}. */
  static void add(Path folder, String name, String text) throws IOException {
    try (Archive archive = Archive.write(folder)) {
      byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
      archive
          .accessions()
          .add(
              Deposit.of(name, name, bytes),
              List.of(
                  Item.read(
                      org.chancery.transcript.Source.of(name, text),
                      org.chancery.record.Hints.NONE,
                      java.util.Optional.empty())));
    }
  }
}
