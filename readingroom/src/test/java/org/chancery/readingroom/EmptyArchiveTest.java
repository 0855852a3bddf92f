package org.chancery.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.chancery.archive.Archive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of an archive that holds nothing yet. */
class EmptyArchiveTest {

  @TempDir private Path folder;

  private Visit visit;

  @BeforeEach
  void open() {
    Archive.init(folder.resolve("new")).close();
    visit = new Visit(Archive.open(folder.resolve("new")));
  }

  @AfterEach
  void close() {
    visit.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/papers",
        "/search",
        "/search?q=x",
        "/people",
        "/bodies",
        "/places",
        "/timeline",
        "/ledger",
        "/exchanges",
        "/queries",
        "/drafts",
        "/decisions",
        "/api"
      })
  void everyPageIsThere(String path) {
    assertThat(visit.get(path).statusCode()).isEqualTo(200);
  }

  @Test
  void itSaysHowPapersComeIn() {
    assertThat(visit.get("/").body()).contains("Add papers with: chancery add PAPERS");
    assertThat(visit.get("/papers").body()).contains("chancery add PAPERS");
  }

  @Test
  void noHeadingStandsOverNothingAndWhatIsSaidIsASentence() {
    assertThat(visit.get("/").body()).doesNotContain("Last taken in", "Asked of the editor");
    assertThat(visit.get("/ledger").body())
        .contains("<p>No paper here binds anybody to anything.</p>");
    assertThat(visit.get("/ledger?debtor=Orlenne").body())
        .contains("<p>No undertaking is of this kind.</p>");
    assertThat(visit.get("/search?q=x").body())
        .containsPattern("<div class=\"nothing\"><p>[A-Z][^<]*\\.</p>");
    assertThat(visit.get("/search").body()).doesNotContainPattern("<p>[a-z][^<]*</p>");
  }

  @Test
  void theTimelineHasNoYearOfItsOwnMaking() {
    assertThat(visit.get("/timeline").body())
        .contains("Nothing here has a day yet.")
        .doesNotContain("yearhead");
  }
}
