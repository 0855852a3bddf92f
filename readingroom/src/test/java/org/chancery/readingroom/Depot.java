package org.chancery.readingroom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
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

  /** Writes a file, and takes it in as a new version of what was taken in from there before. */
  static void file(Path folder, Path file, String content) throws IOException {
    Files.writeString(file, content);
    try (Archive archive = Archive.write(folder)) {
      add(archive, file);
    }
  }

  /** Spoils, or mends again, the text of the record 1.1 as a failing disk would. */
  static void damage(Path folder, boolean whole) throws SQLException {
    try (Connection database =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("archive.sqlite"));
        Statement statement = database.createStatement()) {
      statement.execute(
          whole
              ? "UPDATE paper SET text = (SELECT text FROM kept) WHERE accession = 1"
              : "CREATE TABLE kept AS SELECT text FROM paper WHERE accession = 1");
      statement.execute(
          whole ? "DROP TABLE kept" : "UPDATE paper SET text = x'00' WHERE accession = 1");
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
