package org.chancery.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.archive.holding.ArchiveTrouble;
import org.chancery.archive.query.Query;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is erased stays erased, wherever the erasing was stopped. */
class ErasingTest {

  private static final String RARE = "Quillhavenbridge";
  private static final String TEXT =
      Papers.LETTER.replace("Orlenne", RARE).replace("TELEGRAM", "TELEGRAM\n\n" + RARE);

  @TempDir private Path desk;
  private Path papers = Path.of("");
  private String digest = "";

  @BeforeEach
  void addPapers() {
    papers = desk.resolve("papers");
    try (Archive archive = Archive.init(papers)) {
      for (int n = 1; n <= 30; n++) {
        String text = n == 7 ? TEXT : Papers.LETTER.replace("No. 18", "No. " + (n + 100));
        digest = n == 7 ? Papers.add(archive, n + ".txt", text).digest() : digest;
        if (n != 7) {
          Papers.add(archive, n + ".txt", text);
        }
      }
    }
  }

  private static int found(Archive archive, String word) {
    return archive.search().count(Query.parse(word));
  }

  private int foundByReaders(String word) {
    try (Archive archive = Archive.open(papers)) {
      return found(archive, word);
    }
  }

  private static void erase(Archive archive) {
    assertThat(archive.custody().erase(7, "I. Varga", "by law")).isEqualTo(1);
  }

  private List<Path> holding(String word) throws IOException {
    try (Stream<Path> files = Files.walk(papers)) {
      return files
          .filter(Files::isRegularFile)
          .filter(f -> contains(f, word) || contains(f, word.toLowerCase(java.util.Locale.ROOT)))
          .toList();
    }
  }

  private static boolean contains(Path file, String word) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1).contains(word);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void noFileOfTheArchiveHoldsItsWordsAnyMoreNotEvenWhileItIsOpen() throws IOException {
    assertThat(holding(RARE)).isNotEmpty();
    try (Archive archive = Archive.write(papers)) {
      erase(archive);
      assertThat(holding(RARE)).isEmpty();
      assertThat(found(archive, RARE)).isZero();
      assertThat(found(archive, "chain")).isEqualTo(29);
    }
    assertThat(holding(RARE)).isEmpty();
    assertThat(foundByReaders("chain")).isEqualTo(29);
  }

  /** A process that is killed after the rows are gone leaves the index as it was. */
  @Test
  void killedBeforeTheIndexFollowedItIsEndedByWhoeverWritesNext() throws Exception {
    Path before = desk.resolve("before");
    copy(papers.resolve("index"), before);
    Path source = new Sources(papers).file(digest);
    byte[] bytes = Files.readAllBytes(source);
    try (Archive archive = Archive.write(papers)) {
      erase(archive);
    }
    copy(before, papers.resolve("index"));
    Files.write(source, bytes);
    sql("INSERT INTO erasing (accession, digest) VALUES (7, '" + digest + "')");
    assertThat(foundByReaders(RARE)).isEqualTo(1);
    try (Archive archive = Archive.open(papers)) {
      assertThat(archive.custody().check().remarks())
          .containsExactly(
              "1 source file was erased but could not be taken away yet; the next command that"
                  + " writes tries again");
    }
    Archive.write(papers).close();
    assertThat(foundByReaders(RARE)).isZero();
    assertThat(foundByReaders("chain")).isEqualTo(29);
    assertThat(source).doesNotExist();
    assertThat(holding(RARE)).isEmpty();
  }

  @Test
  void aFileThatCannotBeTakenAwayKeepsNothingElseAndIsTriedAgain() throws IOException {
    Path source = new Sources(papers).file(digest);
    Files.delete(source);
    Path obstacle = Files.createDirectories(source.resolve("in the way"));
    try (Archive archive = Archive.write(papers)) {
      assertThatThrownBy(() -> erase(archive))
          .isInstanceOf(ArchiveTrouble.class)
          .hasMessageContaining("nothing of what was erased can be found any more")
          .hasMessageContaining("could not be taken away");
      assertThat(found(archive, RARE)).isZero();
    }
    assertThat(foundByReaders(RARE)).isZero();
    Archive.write(papers).close();
    Files.delete(obstacle);
    Archive.write(papers).close();
    assertThat(source).doesNotExist();
  }

  @Test
  void bytesThatAnotherAccessionHasStay() {
    try (Archive archive = Archive.write(papers)) {
      assertThat(Papers.add(archive, "copy.txt", TEXT).number()).isEqualTo(31);
      erase(archive);
      assertThat(found(archive, RARE)).isEqualTo(1);
      assertThat(archive.custody().check().faults()).isEmpty();
    }
  }

  private void sql(String statement) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + papers.resolve("archive.sqlite"));
        Statement each = connection.createStatement()) {
      each.execute(statement);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> old = Files.list(to)) {
      for (Path file : old.toList()) {
        Files.delete(file);
      }
    }
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
