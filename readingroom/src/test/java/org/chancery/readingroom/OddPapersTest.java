package org.chancery.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.chancery.archive.Archive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Papers without a head, signs without a partner, a year far from the others. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OddPapersTest {

  @TempDir private static Path folder;

  private Visit visit;

  @BeforeAll
  void open() throws IOException {
    Path at = folder.resolve("papers");
    Archive.init(at).close();
    Depot.add(
        at,
        "/desk/of/somebody/EXPECTED.md",
        "He went down to the ferry.\n\nThe keeper said: \"the chain is old, and nobody came.\n");
    Depot.add(at, "old.txt", "NOTE\n\nMay 1, 1871.\n\nThe ferry was built.\n");
    Depot.add(at, "one.txt", "NOTE\n\nMay 1, 1936.\n\nThe barges lay at the weir.\n");
    Depot.add(at, "two.txt", "NOTE\n\nJune 2, 1936.\n\nThe barges were moved.\n");
    Depot.add(
        at,
        "conference.txt",
        "MEMORANDUM\n\nJune 3, 1936.\n\nThe keeper asked for a chain. The Second Conference on Load"
            + " Lines was held in London in 1902. Nobody came to the ferry after that.\n");
    visit = new Visit(Archive.open(at), new Address("0.0.0.0", 0));
  }

  @AfterAll
  void close() {
    visit.close();
  }

  private String page(String path) {
    return visit.get(path).body();
  }

  @Test
  void whereAFileLayIsNotShown() {
    for (String path :
        new String[] {"/", "/papers", "/queries", "/records/1.1", "/search?q=ferry"}) {
      assertThat(page(path)).as(path).contains("EXPECTED.md").doesNotContain("/desk/of");
    }
  }

  @Test
  void aLoneSignIsShownAmongItsWordsWithLineAndColumn() {
    assertThat(page("/queries"))
        .contains("line 3, column 18")
        .contains("keeper said: <mark>\"</mark>the chain is old, and");
  }

  @Test
  void theTimelineOpensAtTheYearOfMostPapers() {
    assertThat(page("/timeline")).contains("<h2 class=\"yearhead\">1936</h2>");
    assertThat(page("/timeline?year=1871")).contains("<h2 class=\"yearhead\">1871</h2>");
  }

  @Test
  void whatIsKnownByYearOnlyStandsInItsYearAndOnNoDay() {
    assertThat(page("/timeline?year=1902"))
        .contains("<span class=\"when\">1902</span>", "Second Conference on Load Lines")
        .doesNotContain("1 January");
  }

  @Test
  void ofTheLabelsUnderAPictureANarrowOneLeavesOutEverySecond() {
    assertThat(page("/"))
        .containsPattern("<text x=\"[0-9.]+%\" y=\"142\"")
        .containsPattern("<text class=\"odd\" x=\"[0-9.]+%\" y=\"142\"");
  }

  @Test
  void aPictureOfFewBarsHasALabelForEach() {
    assertThat(page("/search?q=barges")).contains(">May 1936</text>").doesNotContain("\"odd\"");
  }

  @Test
  void onANetworkNobodyIsToldThatNothingLeavesThisMachine() {
    assertThat(page("/")).contains("Read with Chancery.").doesNotContain("leaves this machine");
  }
}
