package org.chancery.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.chancery.archive.Archive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Drafts, accounts and passages found again, on the samples and a few invented papers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DraftsTest {

  private static final String OURS =
      """
      MEMORANDUM OF CONVERSATION

      Participants: Mr. Arvid Tollan, Minister; Mrs. Petra Quist, Counsellor.
      Date: 4 May 1931
      Place: Sundby

      Mr. Tollan promised that the harbor dues at Sundby would be lowered by a third before 1 August.
      Mrs. Quist said that the fishermen were waiting for the new lighthouse at Korsnes.
      """;

  private static final String THEIRS =
      """
      MEMORANDUM OF CONVERSATION

      Participants: Mrs. Petra Quist, Counsellor; Mr. Arvid Tollan, Minister.
      Date: 4 May 1931
      Place: Sundby

      Mr. Tollan hoped that the harbor dues at Sundby would be lowered by a third before 1 August.
      Mrs. Quist asked for a copy of the tariff.
      """;

  private static final String QUOTING =
      """
      TELEGRAM

      We met again on Thursday and went on until midnight.

      The delegation agreed on the following draft resolution:

      “The Conference has examined the state of the harbor lights between Sundby and Korsnes.

      It decides that every light shall be tended by two [inserted by hand: sworn] keepers, whose
      wages shall be borne by both Governments in equal parts.

      It requests the two Governments to report before the end of the year.”

      The text was read twice.
      """;

  private static final String ADOPTED =
      """
      RESOLUTION ADOPTED BY THE CONFERENCE

      The Conference has examined the state of the harbor lights between Sundby and Korsnes.

      It decides that every light shall be tended by three sworn keepers, whose
      wages shall be borne by both Governments in equal parts.

      It requests the two Governments to report before the end of the year.
      """;

  @TempDir private static Path folder;

  private Visit visit;

  @BeforeAll
  void open() throws IOException {
    Path root = Path.of(System.getProperty("chancery.root", ".."));
    Path archive = folder.resolve("mirva");
    Depot.fill(archive, root.resolve("samples"), ".txt");
    Depot.add(archive, "ours.txt", OURS);
    Depot.add(archive, "theirs.txt", THEIRS);
    Depot.add(archive, "quoting.txt", QUOTING);
    Depot.add(archive, "adopted.txt", ADOPTED);
    visit = new Visit(Archive.open(archive));
    await("/drafts", "12.1");
  }

  @AfterAll
  void close() {
    visit.close();
  }

  /** What papers share is read beside the readers; waits until a page knows it. */
  private void await(String path, String words) {
    for (int i = 0; i < 200 && !visit.get(path).body().contains(words); i++) {
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private String page(String path) {
    HttpResponse<String> response = visit.get(path);
    assertThat(response.statusCode()).as(path).isEqualTo(200);
    return response.body();
  }

  private void refused(String path, int status, String sentence) {
    HttpResponse<String> response = visit.get(path);
    assertThat(response.statusCode()).as(path).isEqualTo(status);
    assertThat(response.body()).contains(sentence);
  }

  @Test
  void theIndexFindsTextsInSeveralStatesAndTalksToldTwiceByItself() {
    assertThat(page("/drafts"))
        .contains("/history?a=7.1&amp;b=8.1&amp;c=9.1")
        .contains("/accounts?a=1.1&amp;b=2.1")
        .contains("/accounts?a=12.1&amp;b=13.1");
  }

  @Test
  void aTelegramThatReportsATalkIsOfferedAsAnotherAccountOfIt() {
    assertThat(page("/records/1.1")).contains("/accounts?a=1.1&amp;b=3.1");
  }

  @Test
  void aRecordOffersItsLayersItsStatesAndOtherAccounts() {
    assertThat(page("/records/1.1"))
        .contains("/accounts?a=1.1&amp;b=2.1")
        .contains("/compare?a=1.1:typed&amp;b=1.1:corrected");
    assertThat(page("/records/8.1")).contains("/compare?a=7.1&amp;b=8.1&amp;c=9.1");
  }

  @Test
  void threeStatesStandSideBySideAndAsOneTextWithItsReadings() {
    assertThat(page("/compare?a=7.1&b=8.1&c=9.1"))
        .contains("3 states compared")
        .contains("<span class=\"v first\">ninety</span>")
        .contains("<span class=\"v later\">eighty-five</span>")
        .contains("<span class=\"v later\">eighty-five<sup>B C</sup></span>");
  }

  @Test
  void theTypedAndTheCorrectedLayerOfARecordAreCompared() {
    assertThat(page("/compare?a=8.1:typed&b=8.1:corrected"))
        .contains("as typed")
        .contains("as corrected")
        .contains("<span class=\"v first\">tenth</span>")
        .contains("<span class=\"v later\">fifth</span>");
  }

  @Test
  void aMovedParagraphIsShownAsMoved() throws IOException {
    String one = "The first paragraph speaks of ferries and of the men who keep them in repair.\n";
    String two =
        "The second paragraph speaks of lamps, of oil and of the price of both in winter.\n";
    String three = "The third paragraph names those who shall pay for the ferries and the lamps.\n";
    Path archive = folder.resolve("moved");
    try (Archive made = Archive.init(archive)) {
      assertThat(made.records().count()).isZero();
    }
    Depot.add(archive, "one.txt", one + two + three);
    Depot.add(archive, "two.txt", two + three + one);
    try (Visit other = new Visit(Archive.open(archive))) {
      assertThat(other.get("/compare?a=1.1&b=2.1").body())
          .contains("1 passage moved")
          .contains("<span class=\"v moved\">")
          .contains("Moved passage 1");
    }
  }

  @Test
  void aComparisonCanBeTakenAwayAsPageDataAndTei() {
    String states = "?a=7.1&b=9.1";
    assertThat(page("/compare.html" + states)).startsWith("<!DOCTYPE html>");
    assertThat(page("/compare.json" + states)).startsWith("{");
    assertThat(page("/compare.xml" + states)).contains("<app", "<rdg");
  }

  @Test
  void aHistoryTellsForEachChangeTheHandTheMeetingAndWhoProposedIt() {
    assertThat(page("/history?a=7.1&b=8.1&c=9.1"))
        .contains("A text in 4 states")
        .contains("<del>at all seasons of the year</del>")
        .contains("<ins>from 1 October to 31 May</ins>")
        .contains("in the hand of L. Štemen")
        .contains("Colonel Brauth proposes, at the meeting at Weir House at Obelin, 23 April 1936")
        .contains("href=\"/records/6.1#l29\"");
  }

  @Test
  void aStateOfAHistoryIsChosenInItsAddress() {
    assertThat(page("/history?a=7.1&b=8.1&c=9.1&state=2"))
        .contains("id=\"state-2\" value=\"2\" checked");
    assertThat(page("/history?a=7.1&b=8.1&c=9.1")).contains("id=\"state-all\" value=\"\" checked");
  }

  @Test
  void theRecordsThatAreAskedCanBeNamed() {
    assertThat(page("/history?a=7.1&b=9.1&records=5.1")).doesNotContain("/records/6.1#l29");
  }

  @Test
  void whatOneAccountPromisesAndTheOtherHopesStandsFirst() {
    String page = page("/accounts?a=12.1&b=13.1");
    assertThat(page).contains("promised in A, hoped in B");
    assertThat(page.indexOf("promised in A, hoped in B"))
        .isLessThan(page.indexOf("only in A"))
        .isGreaterThan(page.indexOf("Where they part"));
  }

  @Test
  void theDifferencesPlantedInTheTwoMemorandaAreShown() {
    assertThat(page("/accounts?a=1.1&b=2.1"))
        .contains("The day differs: 1 April in the first, 10 April in the second")
        .contains("Mr. Orlenne hopes")
        .contains("his Government would take off the surtax before 1 September")
        .contains("he would recommend them to the guild of raftsmen")
        .contains("he had not known of the cellar");
    assertThat(page("/accounts?a=1.1&b=2.1&show=CONTRADICTED"))
        .contains("10 April")
        .doesNotContain("he had not known of the cellar");
  }

  @Test
  void aQuotedDraftIsOfferedForComparisonWithTheTextThatWasAdopted() {
    assertThat(page("/records/14.1"))
        .contains("/compare?a=14.1:draft-1:typed&amp;b=14.1:draft-1:corrected")
        .contains("/compare?a=14.1:draft-1&amp;b=15.1");
    assertThat(page("/drafts")).contains("/compare?a=14.1:draft-1&amp;b=15.1");
    assertThat(page("/compare?a=14.1:draft-1&b=15.1"))
        .contains("quoted draft 1")
        .contains("<span class=\"v first\">two</span>")
        .contains("<span class=\"v later\">three</span>");
  }

  @Test
  void theMarginLeadsToTheSameWordsInAnotherPaper() {
    String page = page("/records/7.1");
    assertThat(page).contains("note-reuse").containsPattern("/records/8\\.1#w\\d+-\\d+");
    String link = page.replaceAll("(?s).*?/records/8\\.1#(w\\d+-\\d+).*", "$1");
    assertThat(page("/records/8.1")).contains("id=\"" + link + "\"");
    assertThat(page).contains("href=\"/records/7.1/reuse\"");
    assertThat(page("/records/7.1/reuse")).contains("equal parts").contains("/records/8.1#");
  }

  @Test
  void whatMakesNoSenseIsRefusedInOneSentence() {
    refused("/compare?a=7.1", 400, "two states at least");
    refused("/compare?a=7.1&b=moon", 400, "names no state of a text");
    refused("/compare?a=7.1&b=7.1:pencilled", 400, "names no state of a text");
    refused("/compare?a=7.1&b=7.1:draft-3", 404, "there is no draft 3");
    refused("/compare?a=7.1&b=99.1", 404, "There is no record 99.1");
    refused("/history?a=7.1", 400, "two states at least");
    refused("/accounts?a=1.1", 400, "Two accounts");
    refused("/records/99.1/reuse", 404, "There is no record 99.1");
  }

  @Test
  void theWordsOfAPaperCanNeverBecomeMarkup() throws IOException {
    Path archive = folder.resolve("sly");
    Archive.init(archive).close();
    String sly = "The men said <script>alert(1)</script> and went home before the rain began.\n";
    Depot.add(archive, "one.txt", sly + "Nothing else was told by anybody of the house.\n");
    Depot.add(archive, "two.txt", sly + "Something else was told by somebody of the house.\n");
    try (Visit other = new Visit(Archive.open(archive))) {
      for (String room : new String[] {"compare", "history", "accounts"}) {
        assertThat(other.get("/" + room + "?a=1.1&b=2.1").body()).doesNotContain("<script>alert");
      }
    }
  }
}
