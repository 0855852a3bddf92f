package org.chancery.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.chancery.archive.Archive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor decides, by the forms of the pages. */
class DecidingTest {

  private static final String LETTER =
      """
      TELEGRAM

      Castra, May 8, 1936.

      The Minister in Orvania (Dast) to the Secretary of State

      SIR: Count Ormay promised that the men would be released before June 1. Mr. Dast said that
      he agreed.

      JOHN DAST
      """;

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init")
  private Path at;

  @SuppressWarnings("NullAway.Init")
  private Visit visit;

  @SuppressWarnings("NullAway.Init")
  private Hand hand;

  @BeforeEach
  void open() throws IOException {
    at = folder.resolve("papers");
    try (Archive archive = Archive.init(at)) {
      archive.accounts().add("<b>Varga</b>", "nine barges at Harnova");
    }
    Depot.add(at, "letter.txt", LETTER);
    Depot.add(at, "report.txt", "REPORT\n\nMay 20, 1936.\n\nThe men came home on May 19.\n");
    visit = Visit.editing(Archive.open(at), InstantSource.system());
    hand = new Hand(visit);
    assertThat(hand.signIn("<b>Varga</b>", "nine barges at Harnova").statusCode()).isEqualTo(303);
  }

  @AfterEach
  void close() {
    assertThat(hand.get("/ledger").statusCode()).isEqualTo(200);
    visit.close();
  }

  /** Fills in the form of the first finding of a kind. */
  private HttpResponse<String> decide(String subject, Map<String, String> more) {
    String record = hand.get("/records/1.1").body();
    for (int link = record.indexOf("/records/1.1/decide?");
        link >= 0;
        link = record.indexOf("/records/1.1/decide?", link + 1)) {
      String path = record.substring(link, record.indexOf('"', link)).replace("&amp;", "&");
      String page = hand.get(path).body();
      int form = page.indexOf("name=\"subject\" value=\"" + subject + "\"");
      if (form >= 0) {
        String part = page.substring(form);
        Map<String, String> fields = new HashMap<>(more);
        fields.put("csrf", hand.csrf());
        fields.put("subject", subject);
        fields.put("span", Hand.field(part, "span"));
        fields.put("digest", Hand.field(part, "digest"));
        fields.put("at", Hand.field(part, "at"));
        return hand.post("/records/1.1/decide", fields);
      }
    }
    throw new AssertionError("no pencil leads to " + subject);
  }

  @Test
  void aCorrectionShowsAtOnceEverywhereWithWhoAndWhyAndComesBackToItsPlace() {
    HttpResponse<String> saved =
        decide("PLACE", Map.of("do", "correct", "value", "Castrum", "why", "the <i>old</i> name"));
    assertThat(saved.statusCode()).isEqualTo(303);
    assertThat(saved.headers().firstValue("Location").orElse(""))
        .matches(".*/records/1\\.1\\?decided=1#w\\d+-\\d+");
    String page = hand.get("/records/1.1").body();
    assertThat(page)
        .contains("Castrum")
        .contains("Place corrected to “Castrum”")
        .contains("the &lt;i&gt;old&lt;/i&gt; name")
        .contains("&lt;b&gt;Varga&lt;/b&gt;")
        .doesNotContain("<i>old")
        .doesNotContain("<b>Varga");
    assertThat(hand.get("/papers").body()).contains("Castrum");
    assertThat(hand.get("/places").body()).contains("Castrum");
    assertThat(hand.get("/decisions").body())
        .contains("Place corrected to “Castrum”")
        .doesNotContain("<b>Varga");
    assertThat(new Hand(visit).get("/records/1.1").body())
        .as("readers see who decided")
        .contains("Place corrected to “Castrum”")
        .doesNotContain("/undo");
  }

  @Test
  void whatIsUndoneIsAsBeforeAndBothEntriesStay() {
    decide("PLACE", Map.of("do", "correct", "value", "Castrum", "why", "old name"));
    HttpResponse<String> undone =
        hand.post(
            "/decisions/1/undo", Map.of("csrf", hand.csrf(), "back", "/records/1.1#decisions"));
    assertThat(undone.headers().firstValue("Location").orElse(""))
        .endsWith("/records/1.1#decisions");
    assertThat(hand.get("/records/1.1").body())
        .contains("Castra")
        .contains("Decision 1 undone")
        .contains("class=\"undone\"");
    assertThat(hand.get("/papers").body()).contains("Castra").doesNotContain("Castrum");
    HttpResponse<String> twice = hand.post("/decisions/1/undo", Map.of("csrf", hand.csrf()));
    assertThat(twice.body()).contains("decision 1 is undone already");
  }

  @Test
  void aSettledUndertakingIsSoInTheLedgerWithItsProof() {
    HttpResponse<String> saved =
        decide(
            "COMMITMENT",
            Map.of(
                "do", "settle",
                "state", "KEPT",
                "in", "2.1",
                "words", "came home  on May 19",
                "why", "they came home"));
    assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);
    assertThat(hand.get("/ledger?state=kept").body())
        .contains("Settled by &lt;b&gt;Varga&lt;/b&gt;")
        .contains("they came home")
        .contains("came home on May 19");
    assertThat(
            decide("COMMITMENT", Map.of("do", "settle", "state", "KEPT", "why", "x", "in", "9.9"))
                .body())
        .contains("There is no record “9.9”");
    assertThat(
            decide(
                    "COMMITMENT",
                    Map.of(
                        "do", "settle", "state", "KEPT", "why", "x", "in", "2.1", "words",
                        "no such"))
                .body())
        .contains("The words “no such” do not stand in 2.1.");
  }

  @Test
  void theWordsDecidedAboutStandInThePassageAsInThePaper() {
    String record = hand.get("/records/1.1").body();
    int link = record.indexOf("Decide: Place:");
    String path = record.substring(record.lastIndexOf("href=\"", link) + 6, link);
    String page = hand.get(path.substring(0, path.indexOf('"')).replace("&amp;", "&")).body();
    assertThat(page)
        .contains("TELEGRAM <mark>Castra</mark>, May 8, 1936.")
        .contains("required, unless it is right");
  }

  @Test
  void aRejectedUndertakingIsGoneFromTheLedger() {
    assertThat(hand.get("/ledger").body()).contains("would be released");
    decide("COMMITMENT", Map.of("do", "reject", "why", "hearsay"));
    assertThat(hand.get("/ledger").body()).doesNotContain("would be released");
  }

  @Test
  void whatIsFilledInWronglyIsSaidAndKept() {
    HttpResponse<String> wrong =
        decide("WRITTEN", Map.of("do", "correct", "value", "last <Monday>", "why", "no idea"));
    assertThat(wrong.statusCode()).isEqualTo(400);
    assertThat(wrong.body())
        .contains("A date is written like 1936-03-12 or 1936-03, not 'last &lt;Monday&gt;'")
        .contains("value=\"no idea\"");
    assertThat(decide("PLACE", Map.of("do", "reject")).body())
        .contains("Say why, for those who read it later.");
    assertThat(decide("PLACE", Map.of("do", "settle", "why", "x")).body())
        .contains("Choose what is to be done.");
    assertThat(decide("PLACE", Map.of("do", "confirm", "why", "")).statusCode()).isEqualTo(303);
  }

  @Test
  void whileAnotherProcessWritesNothingIsLostAndItIsNamed() {
    try (Archive _ = Archive.write(at)) {
      HttpResponse<String> busy =
          decide("PLACE", Map.of("do", "reject", "why", "a long and careful reason"));
      assertThat(busy.statusCode()).isEqualTo(503);
      assertThat(busy.body())
          .contains("Another process is writing to the archive")
          .contains("value=\"a long and careful reason\"");
    }
    assertThat(decide("PLACE", Map.of("do", "reject", "why", "a")).statusCode()).isEqualTo(303);
  }

  @Test
  void othersCanAddPapersWhileTheRoomIsOpenForEditing() throws IOException {
    Depot.add(at, "later.txt", "NOTE\n\nMay 21, 1936.\n\nThe Minister was informed.\n");
    assertThat(decide("PLACE", Map.of("do", "confirm")).statusCode()).isEqualTo(303);
    assertThat(hand.get("/records/3.1").statusCode()).isEqualTo(200);
  }

  @Test
  void peopleAreMergedRenamedAndSplit() {
    assertThat(hand.get("/people").body()).contains("/people/ormay").contains("/people/dast");
    HttpResponse<String> merged =
        hand.post(
            "/people/ormay/merge", Map.of("csrf", hand.csrf(), "other", "dast", "why", "one man"));
    assertThat(merged.headers().firstValue("Location").orElse("")).endsWith("/people/dast#names");
    assertThat(hand.get("/people").body()).doesNotContain("/people/ormay");
    assertThat(hand.get("/people/dast").body()).contains("Count Ormay").contains("one man");
    HttpResponse<String> renamed =
        hand.post(
            "/people/dast/rename",
            Map.of("csrf", hand.csrf(), "to", "John Dast <the elder> Esquire"));
    assertThat(renamed.statusCode()).as(renamed.body()).isEqualTo(303);
    assertThat(hand.get("/people").body()).contains("John Dast &lt;the elder&gt; Esquire");
    hand.post("/decisions/2/undo", Map.of("csrf", hand.csrf()));
    hand.post("/decisions/1/undo", Map.of("csrf", hand.csrf()));
    assertThat(hand.get("/people").body()).contains("/people/ormay");
    String form = "JOHN DAST";
    HttpResponse<String> split =
        hand.post(
            "/people/dast/split",
            Map.of("csrf", hand.csrf(), "form", form, "in", "1.1", "into", "Peter Dast"));
    assertThat(split.headers().firstValue("Location").orElse(""))
        .as(split.body())
        .endsWith("/people/peter-dast#names");
    assertThat(hand.get("/people/peter-dast").body()).contains("Peter Dast");
    assertThat(hand.get("/people/dast").statusCode()).isEqualTo(200);
  }
}
