package org.chancery.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.chancery.archive.holding.ArchiveBusy;
import org.chancery.archive.holding.ArchiveTrouble;
import org.chancery.archive.query.Query;
import org.chancery.archive.search.RecordIndex;
import org.chancery.testkit.OlderArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives that an older version made. */
class OlderArchiveTest {

  @TempDir private Path desk;

  private Path papers() {
    return desk.resolve("papers");
  }

  @BeforeEach
  void addALetter() {
    try (Archive archive = Archive.init(papers())) {
      assertThat(Papers.add(archive, "letter.txt", Papers.LETTER).number()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void whoReadsOneIsToldAndThenHasAllOfIt(int schema) throws SQLException {
    OlderArchive.make(papers(), schema);
    AtomicInteger told = new AtomicInteger();
    try (Archive archive = Archive.open(papers(), told::incrementAndGet)) {
      assertThat(archive.records().count()).isEqualTo(1);
      assertThat(archive.people().register().people()).isNotEmpty();
      assertThat(archive.accounts().all()).isEmpty();
      assertThat(archive.search().count(Query.parse("chain"))).isEqualTo(1);
    }
    Archive.open(papers(), told::incrementAndGet).close();
    assertThat(told).hasValue(1);
  }

  @Test
  void oneThatMayNotBeWrittenIsLeftAsItIsAndTheReaderIsToldWhatToDo()
      throws SQLException, IOException {
    OlderArchive.make(papers(), 2);
    Files.deleteIfExists(papers().resolve("writer.lock"));
    Files.createDirectory(papers().resolve("writer.lock"));
    assertThatThrownBy(() -> Archive.open(papers()))
        .isInstanceOf(ArchiveTrouble.class)
        .hasMessageStartingWith(
            "the archive "
                + papers()
                + " was made by an older version of Chancery and could not be brought up to date: ")
        .hasMessageEndingWith("; copy the folder to where you may write, and use the copy");
  }

  @Test
  void oneThatAnotherIsWritingToIsLeftToIt() throws SQLException {
    OlderArchive.make(papers(), 2);
    try (WriterLock _ = WriterLock.take(papers(), java.time.Clock.systemUTC())) {
      assertThatThrownBy(() -> Archive.open(papers())).isInstanceOf(ArchiveBusy.class);
    }
  }

  @Test
  void itsIndexCanBeMadeAgain() throws SQLException {
    OlderArchive.make(papers(), 1);
    assertThat(Archive.reindex(papers())).isEqualTo(1);
    try (Archive archive = Archive.open(papers())) {
      assertThat(archive.search().count(Query.parse("chain"))).isEqualTo(1);
    }
  }

  @Test
  void aDamagedIndexIsSaidWithoutTheInsideOfTheProgram() throws IOException {
    try (java.util.stream.Stream<Path> files = Files.list(papers().resolve("index"))) {
      for (Path file : files.toList()) {
        Files.write(file, new byte[0]);
      }
    }
    try (Archive archive = Archive.open(papers())) {
      assertThatThrownBy(archive::search)
          .hasMessage(
              papers().resolve("index")
                  + ": could not read the index (it is damaged); 'chancery reindex' makes it again"
                  + " from the papers");
    }
  }

  @Test
  void anIndexOfAnotherFormIsNotSearchedButMadeAgainByWhoeverWrites() {
    try (RecordIndex index = RecordIndex.replace(papers().resolve("index"))) {
      index.commit("1:1/0");
    }
    try (Archive archive = Archive.open(papers())) {
      assertThatThrownBy(archive::search)
          .hasMessageEndingWith("'chancery reindex --archive " + papers() + "' makes it again");
    }
    Archive.write(papers()).close();
    try (Archive archive = Archive.open(papers())) {
      assertThat(archive.search().count(Query.parse("chain"))).isEqualTo(1);
    }
  }
}
