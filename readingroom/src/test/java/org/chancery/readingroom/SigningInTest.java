package org.chancery.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.chancery.archive.Archive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may write, and what a stranger's page or program cannot do. */
class SigningInTest {

  private static final String NAME = "I. Varga";
  private static final String PASSWORD = "nine barges at Harnova";
  private static final String LETTER =
      """
      TELEGRAM

      Castra, May 8, 1936.

      Count Ormay promised that the men would be released before June 1.

      DAST
      """;

  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-03-01T12:00:00Z"));

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init")
  private Path at;

  @SuppressWarnings("NullAway.Init")
  private Visit visit;

  @BeforeEach
  void open() throws IOException {
    at = folder.resolve("papers");
    try (Archive archive = Archive.init(at)) {
      archive.accounts().add(NAME, PASSWORD);
    }
    Depot.add(at, "letter.txt", LETTER);
    visit = Visit.editing(Archive.open(at), now::get);
  }

  @AfterEach
  void close() {
    visit.close();
  }

  private Hand signedIn() {
    Hand hand = new Hand(visit);
    assertThat(hand.signIn(NAME, PASSWORD).statusCode()).isEqualTo(303);
    return hand;
  }

  @Test
  void theCookieOfASessionIsHiddenFromScriptsAndFromOtherSites() {
    HttpResponse<String> response = new Hand(visit).signIn(NAME, PASSWORD);
    assertThat(response.statusCode()).isEqualTo(303);
    assertThat(response.headers().firstValue("Location").orElse("")).endsWith("/");
    assertThat(response.headers().allValues("Set-Cookie"))
        .filteredOn(c -> c.startsWith("chancery-session="))
        .singleElement()
        .asString()
        .contains("; Path=/")
        .contains("HttpOnly")
        .contains("SameSite=Strict")
        .contains("Max-Age=86400")
        .hasSizeGreaterThan("chancery-session=".length() + 43);
  }

  @Test
  void aWrongNameOrPasswordIsAnsweredAlike() {
    Hand hand = new Hand(visit);
    HttpResponse<String> wrong = hand.signIn(NAME, "ten barges at Harnova");
    HttpResponse<String> unknown = hand.signIn("Nobody", PASSWORD);
    for (HttpResponse<String> each : List.of(wrong, unknown)) {
      assertThat(each.statusCode()).isEqualTo(401);
      assertThat(each.body()).contains("Name or password is wrong.").doesNotContain(PASSWORD);
    }
    assertThat(hand.cookies()).doesNotContainKey("chancery-session");
  }

  @Test
  void aTokenThatSomebodyElseLaidDownIsNotTaken() {
    Hand hand = new Hand(visit);
    hand.cookies().put("chancery-session", "laid-down-by-another");
    assertThat(hand.signIn(NAME, PASSWORD).statusCode()).isEqualTo(303);
    String first = hand.cookies().get("chancery-session");
    assertThat(first).isNotEqualTo("laid-down-by-another");
    hand.signIn(NAME, PASSWORD);
    assertThat(hand.cookies().get("chancery-session")).isNotEqualTo(first);
    Hand old = new Hand(visit);
    old.cookies().put("chancery-session", first);
    assertThat(old.csrf()).as("the session before is over").isEmpty();
  }

  @Test
  void signingOutEndsTheSessionOnTheServer() {
    Hand hand = signedIn();
    String token = hand.cookies().get("chancery-session");
    assertThat(hand.post("/logout", Map.of("csrf", hand.csrf())).statusCode()).isEqualTo(303);
    Hand again = new Hand(visit);
    again.cookies().put("chancery-session", token);
    assertThat(again.csrf()).isEmpty();
  }

  @Test
  void aSessionEndsWhenItIsIdleOrOldOrThePasswordIsChanged() {
    Hand idle = signedIn();
    assertThat(idle.csrf()).isNotEmpty();
    now.updateAndGet(t -> t.plus(Duration.ofHours(9)));
    assertThat(idle.csrf()).isEmpty();
    Hand hand = signedIn();
    try (Archive archive = Archive.write(at)) {
      archive.accounts().change(NAME, "ten barges at Harnova");
    }
    assertThat(hand.csrf()).isEmpty();
  }

  @Test
  void whoGuessesMustWait() {
    Hand hand = new Hand(visit);
    for (int i = 0; i < 5; i++) {
      assertThat(hand.signIn(NAME, "guess number " + i).statusCode()).isEqualTo(401);
    }
    HttpResponse<String> refused = hand.signIn(NAME, PASSWORD);
    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.body()).contains("Too many wrong passwords; try again in 30 seconds.");
    assertThat(refused.headers().firstValue("Retry-After")).contains("30");
    now.updateAndGet(t -> t.plusSeconds(31));
    assertThat(hand.signIn(NAME, "guess number 6").statusCode()).isEqualTo(401);
    now.updateAndGet(t -> t.plusSeconds(31));
    assertThat(hand.signIn(NAME, PASSWORD).statusCode()).isEqualTo(429);
    now.updateAndGet(t -> t.plusSeconds(31));
    assertThat(hand.signIn(NAME, PASSWORD).statusCode()).isEqualTo(303);
  }

  private Map<String, String> rejection(String csrf, String page) {
    return Map.of(
        "csrf", csrf,
        "subject", Hand.field(page, "subject"),
        "span", Hand.field(page, "span"),
        "digest", Hand.field(page, "digest"),
        "at", Hand.field(page, "at"),
        "do", "reject",
        "why", "no");
  }

  private String page(Hand hand) {
    String record = hand.get("/records/1.1").body();
    int link = record.indexOf("/records/1.1/decide?");
    assertThat(link).as("there is a pencil").isPositive();
    String path = record.substring(link, record.indexOf('"', link)).replace("&amp;", "&");
    return hand.get(path).body();
  }

  @Test
  void aFormWithoutTheWordOfItsSessionIsRefusedInOneSentence() {
    Hand hand = signedIn();
    String page = page(hand);
    for (String csrf : List.of("", "wrong", new Hand(visit).csrf(), signedIn().csrf())) {
      HttpResponse<String> refused = hand.post("/records/1.1/decide", rejection(csrf, page));
      assertThat(refused.statusCode()).isEqualTo(403);
      assertThat(refused.body())
          .contains("This form does not come from a page of your session; open the page again.");
    }
    assertThat(log()).isEmpty();
    assertThat(hand.post("/records/1.1/decide", rejection(hand.csrf(), page)).statusCode())
        .isEqualTo(303);
    assertThat(log()).isEqualTo("1");
  }

  private String log() {
    try (Archive archive = Archive.open(at)) {
      int size = archive.decisions().log().size();
      return size == 0 ? "" : "" + size;
    }
  }

  @Test
  void aFormFromAnotherSiteIsRefusedThoughTheBrowserSendsTheCookie() {
    Hand hand = signedIn();
    String page = page(hand);
    Map<String, String> fields = rejection(hand.csrf(), page);
    for (String[] headers :
        new String[][] {
          {"Origin", "http://evil.example"},
          {"Origin", "null"},
          {"Sec-Fetch-Site", "cross-site"},
          {"Sec-Fetch-Site", "same-site"},
        }) {
      HttpResponse<String> refused = hand.post("/records/1.1/decide", fields, headers);
      assertThat(refused.statusCode()).as(headers[1]).isEqualTo(403);
      assertThat(refused.body()).contains("This form comes from another site and is not taken.");
    }
    assertThat(log()).isEmpty();
    String own = visit.url("/").substring(0, visit.url("/").length() - 1);
    assertThat(
            hand.post("/records/1.1/decide", fields, "Origin", own, "Sec-Fetch-Site", "same-origin")
                .statusCode())
        .isEqualTo(303);
  }

  @Test
  void aFormForSigningInFromAnotherSiteIsRefused() {
    Hand hand = new Hand(visit);
    String door = Hand.field(hand.get("/login").body(), "door");
    Map<String, String> fields = Map.of("door", door, "name", NAME, "password", PASSWORD);
    assertThat(hand.post("/login", fields, "Origin", "http://evil.example").statusCode())
        .isEqualTo(403);
    assertThat(new Hand(visit).post("/login", fields).statusCode()).isEqualTo(403);
  }

  @Test
  void aStrangerIsLedToTheDoorAndCannotWrite() {
    Hand stranger = new Hand(visit);
    HttpResponse<String> led = stranger.get("/records/1.1/decide?at=0-8");
    assertThat(led.statusCode()).isEqualTo(303);
    assertThat(led.headers().firstValue("Location").orElse(""))
        .endsWith("/login?next=%2Frecords%2F1.1%2Fdecide%3Fat%3D0-8");
    for (String path :
        List.of(
            "/records/1.1/decide",
            "/decisions/1/undo",
            "/people/ormay/merge",
            "/people/ormay/rename",
            "/people/ormay/split",
            "/logout")) {
      HttpResponse<String> refused = stranger.post(path, Map.of("csrf", "", "do", "reject"));
      assertThat(refused.statusCode()).as(path).isEqualTo(403);
      assertThat(refused.body()).contains("You are not signed in; sign in and do it again.");
    }
    assertThat(stranger.get("/records/1.1").body()).doesNotContain("class=\"pencil\"");
  }

  @Test
  void afterSigningInOneIsLedToPagesOfThisRoomOnly() {
    for (String next :
        List.of("//evil.example", "https://evil.example", "/\\evil.example", "javascript:1")) {
      Hand hand = new Hand(visit);
      String door = Hand.field(hand.get("/login").body(), "door");
      HttpResponse<String> response =
          hand.post(
              "/login", Map.of("door", door, "name", NAME, "password", PASSWORD, "next", next));
      assertThat(URI.create(response.headers().firstValue("Location").orElse("")).getPath())
          .isEqualTo("/");
      assertThat(response.headers().firstValue("Location").orElse("")).doesNotContain("evil");
    }
  }

  @Test
  void whatIsNoFormOrTooLargeIsRefusedInOneSentence() {
    Hand hand = signedIn();
    String csrf = hand.csrf();
    HttpResponse<String> large =
        hand.post("/records/1.1/decide", Map.of("csrf", csrf, "why", "x".repeat(40_000)));
    assertThat(large.statusCode()).isEqualTo(413);
    assertThat(large.body()).contains("The form is too large");
    HttpResponse<String> long1 =
        hand.post("/records/1.1/decide", Map.of("csrf", csrf, "why", "x".repeat(5_000)));
    assertThat(long1.statusCode()).isEqualTo(400);
    HttpResponse<String> json =
        visit.send(
            HttpRequest.newBuilder(URI.create(visit.url("/records/1.1/decide")))
                .header("Content-Type", "application/json")
                .header("Cookie", "chancery-session=" + hand.cookies().get("chancery-session"))
                .POST(HttpRequest.BodyPublishers.ofString("{}")));
    assertThat(json.statusCode()).isEqualTo(400);
    assertThat(json.body()).contains("This is not a form of the reading room.");
  }

  @Test
  void aFormThatDoesNotSayHowLongItIsIsRefused() throws IOException {
    URI room = URI.create(visit.url("/"));
    try (Socket socket = new Socket(room.getHost(), room.getPort())) {
      socket.setSoTimeout(5000);
      OutputStream out = socket.getOutputStream();
      String request =
          "POST /login HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
              + "Content-Type: application/x-www-form-urlencoded\r\n"
              + "Transfer-Encoding: chunked\r\n\r\n4\r\na=bc\r\n0\r\n\r\n";
      out.write(request.getBytes(StandardCharsets.ISO_8859_1));
      out.flush();
      assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
          .startsWith("HTTP/1.1 400 ")
          .contains("A form says how long it is.");
    }
  }
}
