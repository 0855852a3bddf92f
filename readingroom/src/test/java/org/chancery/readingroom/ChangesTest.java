package org.chancery.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.chancery.archive.Archive;
import org.chancery.archive.Event;
import org.chancery.readingroom.holdings.Catalogue;
import org.chancery.readingroom.holdings.Holdings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readers see after the archive, or its index, has changed beside the room. */
class ChangesTest {

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init")
  private Path at;

  @BeforeEach
  void add() throws IOException {
    at = folder.resolve("papers");
    Archive.init(at).close();
    Depot.add(at, "one.txt", "NOTE\n\nMay 1, 1936.\n\nThe barges lay at the weir.\n");
    Depot.add(at, "two.txt", "NOTE\n\nMay 2, 1936.\n\nThe barges were moved.\n");
  }

  private static Event.About item(int accession) {
    return new Event.About(accession, OptionalInt.of(1));
  }

  private static List<String> listed(Holdings holdings) {
    Catalogue.Snapshot now = holdings.catalogue().now();
    return now.cards().stream().map(c -> c.id().toString()).toList();
  }

  @Test
  void whatIsWithdrawnWhileSomethingElseComesBackIsSeenThoughAsManyAreListed() {
    AtomicReference<Instant> time = new AtomicReference<>(Instant.EPOCH);
    InstantSource clock = time::get;
    try (Archive archive = Archive.open(at)) {
      withdrawn(item(1));
      Holdings holdings = Holdings.of(archive, clock, _ -> {});
      assertThat(listed(holdings)).containsExactly("2.1");
      try (Archive other = Archive.write(at)) {
        other.custody().withdraw(item(2), "I. Varga", "");
        other.custody().restore(item(1), "I. Varga", "");
      }
      time.set(Instant.EPOCH.plusSeconds(3));
      assertThat(listed(holdings)).containsExactly("1.1");
    }
  }

  private void withdrawn(Event.About what) {
    try (Archive archive = Archive.write(at)) {
      archive.custody().withdraw(what, "I. Varga", "by mistake");
    }
  }

  @Test
  void aSearchThatFoundNothingFindsItWhenTheIndexIsMadeAgain() throws Exception {
    try (Stream<Path> files = Files.list(at.resolve("index"))) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    try (Visit visit = new Visit(Archive.open(at))) {
      assertThat(visit.get("/ledger").statusCode()).isEqualTo(200);
      Thread.sleep(300); // what papers share is known then, so that the page is kept
      assertThat(visit.get("/search?q=weir").body()).doesNotContain("href=\"/records/1.1\"");
      assertThat(visit.get("/search?q=weir").body()).doesNotContain("href=\"/records/1.1\"");
      assertThat(Archive.reindex(at)).isEqualTo(2);
      Thread.sleep(1_000);
      assertThat(visit.get("/search?q=weir").body()).contains("href=\"/records/1.1\"");
    }
  }

  @Test
  void whatGoesWrongIsToldToWhoeverServesAndNotToReaders() throws Exception {
    try (Visit visit = new Visit(Archive.open(at))) {
      assertThat(visit.get("/ledger").statusCode()).isEqualTo(200);
      try (Connection database =
              DriverManager.getConnection("jdbc:sqlite:" + at.resolve("archive.sqlite"));
          Statement statement = database.createStatement()) {
        statement.execute("UPDATE paper SET notation = 'no such' WHERE accession = 1");
      }
      HttpResponse<String> broken = visit.get("/records/1.1");
      assertThat(broken.statusCode()).isEqualTo(500);
      assertThat(broken.body())
          .contains("Something went wrong in the program")
          .doesNotContain("Exception");
      assertThat(visit.faults()).hasSize(1);
    }
  }
}
