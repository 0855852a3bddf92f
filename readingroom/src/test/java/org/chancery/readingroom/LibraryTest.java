package org.chancery.readingroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.chancery.archive.Archive;
import org.chancery.archive.holding.RecordId;
import org.chancery.readingroom.holdings.Holdings;
import org.chancery.readingroom.holdings.Kindred;
import org.chancery.readingroom.holdings.Library;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What all papers together show, while some of them cannot be read. */
class LibraryTest {

  private static final String WORDS =
      "The barges of the upper river are to lie at the weir of Obelin until the chain is mended,"
          + " and the keepers of the lock are to be paid out of the common purse of both banks.\n";

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init")
  private Path at;

  private final AtomicReference<Instant> time = new AtomicReference<>(Instant.EPOCH);
  private final Queue<Throwable> faults = new ConcurrentLinkedQueue<>();

  @BeforeEach
  void add() throws IOException {
    at = folder.resolve("papers");
    Archive.init(at).close();
    Depot.add(at, "one.txt", "NOTE\n\nCastra, May 1, 1936.\n\n" + WORDS);
    Depot.add(at, "two.txt", "NOTE\n\nVaskel, May 2, 1936.\n\n" + WORDS);
  }

  private Library library(Archive archive) {
    return Holdings.of(archive, time::get, faults::add).library();
  }

  private void later(int seconds) {
    time.updateAndGet(t -> t.plusSeconds(seconds));
  }

  @Test
  void aReadingThatFailedIsToldAndTriedAgainThoughNothingHasChanged() throws SQLException {
    try (Archive archive = Archive.open(at)) {
      Depot.damage(at, false);
      Library library = library(archive);
      assertThatThrownBy(library::whole).isInstanceOf(RuntimeException.class);
      assertThat(faults).hasSize(1);
      assertThatThrownBy(library::whole).isInstanceOf(RuntimeException.class);
      assertThat(faults).as("not at once").hasSize(1);
      Depot.damage(at, true);
      later(10);
      assertThat(library.whole().places()).containsKey("Castra");
    }
  }

  @Test
  void whatWasKnownStaysWhileItCannotBeReadAnewAndComesWhenItCan() throws Exception {
    try (Archive archive = Archive.open(at)) {
      Library library = library(archive);
      assertThat(library.whole().places()).containsKey("Castra");
      shared(library, new RecordId(1, 1));
      Depot.damage(at, false);
      Depot.add(at, "three.txt", "NOTE\n\nTodrany, May 3, 1936.\n\nThe barges lay there.\n");
      later(10);
      library.changed();
      assertThat(library.whole().places()).containsKey("Castra").doesNotContainKey("Todrany");
      assertThat(library.kindred().echoes(new RecordId(1, 1))).isNotEmpty();
      assertThat(faults).hasSize(1);
      Depot.damage(at, true);
      later(10);
      assertThat(library.whole().places()).containsKeys("Castra", "Todrany");
    }
  }

  @Test
  void whatWasJustDecidedIsWaitedForThoughAReadingIsAtWork() throws Exception {
    try (Archive archive = Archive.open(at)) {
      Library library = library(archive);
      library.open();
      Depot.add(at, "three.txt", "NOTE\n\nTodrany, May 3, 1936.\n\nThe barges lay there.\n");
      library.changed();
      assertThat(library.whole().places()).containsKey("Todrany");
      shared(library, new RecordId(1, 1));
      assertThat(faults).isEmpty();
    }
  }

  /** What papers share is known a little later. */
  private static void shared(Library library, RecordId id) throws InterruptedException {
    for (int i = 0; i < 200 && library.kindred().echoes(id).isEmpty(); i++) {
      Thread.sleep(50);
    }
    Kindred kindred = library.kindred();
    assertThat(kindred.echoes(id)).isNotEmpty();
  }
}
