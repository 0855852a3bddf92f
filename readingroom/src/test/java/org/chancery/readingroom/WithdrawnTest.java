package org.chancery.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.chancery.archive.Archive;
import org.chancery.archive.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record that was withdrawn: readers are told so, editors may see it. */
class WithdrawnTest {

  private static final String LETTER =
      "TELEGRAM\n\nCastra, May 8, 1936.\n\nCount Ormay promised to move the barges by June 1.\n";

  private static final List<String> ASKED =
      List.of(
          "/records/1.1",
          "/records/1.1/source",
          "/records/1.1/text",
          "/records/1.1/record.json",
          "/records/1.1/record.html",
          "/records/1.1/record.xml",
          "/records/1.1/citation.bib",
          "/records/1.1/pieces.css",
          "/records/1.1/reuse",
          "/exchanges/1.1",
          "/compare?a=1.1&b=2.1",
          "/api/v1/records/1.1",
          "/api/v1/records/1.1/card",
          "/api/v1/records/1.1/citation",
          "/api/v1/records/1.1/source",
          "/api/v1/records/1.1/exchange");

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
      archive.accounts().add("I. Varga", "nine barges at Harnova");
    }
    Depot.add(at, "letter.txt", LETTER);
    Depot.add(at, "note.txt", "NOTE\n\nMay 20, 1936.\n\nThe barges were moved.\n");
    visit = Visit.editing(Archive.open(at), InstantSource.system());
    hand = new Hand(visit);
    assertThat(hand.signIn("I. Varga", "nine barges at Harnova").statusCode()).isEqualTo(303);
  }

  @AfterEach
  void close() {
    visit.close();
  }

  private void withdraw(OptionalInt item, String why) throws InterruptedException {
    try (Archive archive = Archive.write(at)) {
      archive.custody().withdraw(new Event.About(1, item), "I. Varga", why);
    }
    Thread.sleep(2_100); // so long the room believes what it saw last
  }

  @Test
  void aReaderIsToldWhenAndWhyWhateverIsAsked() throws InterruptedException {
    withdraw(OptionalInt.of(1), "the owner <asked> for it");
    for (String path : ASKED) {
      HttpResponse<String> gone = visit.get(path);
      assertThat(gone.statusCode()).as(path).isEqualTo(410);
      assertThat(gone.body())
          .containsPattern("Record 1\\.1 was withdrawn on \\d+ \\w+ \\d{4}; the reason given: the")
          .doesNotContain("<asked>")
          .doesNotContain("Ormay");
    }
  }

  @Test
  void oneOfAWholeAccessionThatWasWithdrawnOrErasedIsGoneToo() throws InterruptedException {
    withdraw(OptionalInt.empty(), "");
    assertThat(visit.get("/records/1.1").body()).contains("with all of accession 1.");
    try (Archive archive = Archive.write(at)) {
      archive.custody().erase(1, "I. Varga", "a private letter.");
    }
    HttpResponse<String> erased = visit.get("/records/1.1");
    assertThat(erased.statusCode()).isEqualTo(410);
    assertThat(erased.body())
        .contains("was erased on")
        .contains("reason given: a private letter.<");
    assertThat(visit.get("/records/1.2").statusCode()).isEqualTo(404);
    assertThat(hand.get("/records/1.1").statusCode()).isEqualTo(410);
  }

  @Test
  void oneThatANewVersionOfItsSourceHasNoMoreIsGone() throws IOException, InterruptedException {
    Path file = folder.resolve("volume.xml");
    Depot.file(at, file, volume("d1", "d2"));
    assertThat(visit.get("/records/3.2").statusCode()).isEqualTo(200);
    Depot.file(at, file, volume("d1"));
    Thread.sleep(2_100);
    assertThat(visit.get("/records/3.1").statusCode()).isEqualTo(200);
    HttpResponse<String> gone = visit.get("/records/3.2");
    assertThat(gone.statusCode()).isEqualTo(410);
    assertThat(gone.body()).contains("Record 3.2 is not in its source any more, by the version of");
  }

  private static String volume(String... ids) {
    StringBuilder tei = new StringBuilder("<TEI xmlns='http://www.tei-c.org/ns/1.0'><text><body>");
    for (String id : ids) {
      tei.append("<div type='document' xml:id='" + id + "'><head>No. " + id + "</head>");
      tei.append("<p>Castra, May 9, 1936</p><p>The barges are here.</p></div>");
    }
    return tei + "</body></text></TEI>";
  }

  @Test
  void anEditorSeesItUnderABannerAndDecidesNothingAboutIt() throws InterruptedException {
    String link = decide();
    assertThat(hand.post("/records/1.1/decide", confirm(link)).statusCode()).isEqualTo(303);
    withdraw(OptionalInt.of(1), "by mistake");
    assertThat(hand.get("/records/1.1").body())
        .contains("Ormay")
        .contains("class=\"withdrawn\"")
        .contains("the reason given: by mistake.")
        .doesNotContain("class=\"pencil\"")
        .doesNotContain("class=\"undo\"");
    assertThat(hand.get("/records/1.1/record.json").statusCode()).isEqualTo(200);
    assertThat(hand.get(link).statusCode()).isEqualTo(410);
    Map<String, String> undo = Map.of("csrf", hand.csrf(), "why", "x");
    assertThat(hand.post("/records/1.1/decide", undo).statusCode()).isEqualTo(410);
    assertThat(hand.post("/decisions/1/undo", undo).statusCode()).isEqualTo(410);
    try (Archive archive = Archive.write(at)) {
      archive.custody().restore(new Event.About(1, OptionalInt.of(1)), "I. Varga", "");
    }
    Thread.sleep(2_100);
    assertThat(hand.get("/records/1.1").body())
        .contains("class=\"pencil\"")
        .doesNotContain("class=\"withdrawn\"");
    assertThat(visit.get("/records/1.1").statusCode()).isEqualTo(200);
    assertThat(hand.post("/decisions/1/undo", undo).statusCode()).isEqualTo(303);
  }

  private String decide() {
    String record = hand.get("/records/1.1").body();
    int link = record.indexOf("/records/1.1/decide?");
    return record.substring(link, record.indexOf('"', link)).replace("&amp;", "&");
  }

  private Map<String, String> confirm(String link) {
    String page = hand.get(link).body();
    return Map.of(
        "csrf", hand.csrf(),
        "do", "confirm",
        "subject", Hand.field(page, "subject"),
        "span", Hand.field(page, "span"),
        "digest", Hand.field(page, "digest"),
        "at", Hand.field(page, "at"));
  }
}
