package org.chancery.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.chancery.archive.Archive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a hostile paper or a hostile request cannot do. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SafetyTest {

  private static final String HOSTILE =
      """
      <script>alert(1)</script> TOP SECRET "><img src=x onerror=alert(2)>

      The Minister in Orvania (<b>Dast</b>) to the Secretary of State

      Castra, May 8, 1936.

      SIR: Count <svg onload=alert(3)> promised that the men' onclick='alert(4) would be released before
      June 1. Mr. Dast [inserted by hand: <iframe src="//evil.example">] said that </div></main> he agreed.

      I have, etc., <style>*{display:none}</style> JOHN "DAST" <!--
      """;

  @TempDir private static Path folder;

  private Visit visit;

  @BeforeAll
  void open() throws IOException {
    Path at = folder.resolve("<i>arch&ive");
    try (Archive archive = Archive.init(at)) {
      assertThat(archive.folder()).isEqualTo(at);
    }
    Depot.add(at, "<u>name</u>.txt", HOSTILE);
    visit = new Visit(Archive.open(at));
  }

  @AfterAll
  void close() {
    visit.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/papers",
        "/records/1.1",
        "/people",
        "/places",
        "/timeline",
        "/ledger?debtor=%3Cscript%3Ealert(1)",
        "/exchanges",
        "/queries",
        "/search?q=%3Cscript%3Ealert(1)%3C/script%3E",
        "/search?q=promised&in=%22%3E%3Cimg%20src=x%3E",
        "/nowhere/%3Cscript%3E"
      })
  void nothingThatAPaperSaysBecomesMarkup(String path) {
    assertThat(visit.get(path).body())
        .doesNotContain("<script>alert")
        .doesNotContain("<img")
        .doesNotContain("<b>Dast")
        .doesNotContain("<svg onload")
        .doesNotContain("<iframe")
        .doesNotContain("<style>")
        .doesNotContain("<u>name")
        .doesNotContain("<i>arch")
        .doesNotContain("<!--");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/records/1.1", "/nowhere", "/static/room.css"})
  void everyAnswerForbidsWhatIsNotTheProgramsOwn(String path) {
    HttpResponse<String> response = visit.get(path);
    assertThat(response.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'")
        .contains("script-src 'self'")
        .doesNotContain("unsafe");
    assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(response.headers().firstValue("Server")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/papers", "/records/1.1"})
  void noPageHasScriptOrStyleOfItsOwn(String path) {
    assertThat(visit.get(path).body())
        .doesNotContainPattern("<script(?![^>]* src=)")
        .doesNotContain("<style")
        .doesNotContainPattern(" style=\"")
        .doesNotContainPattern("(src|href)=\"(https?:)?//");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /static/../../../../etc/passwd",
        "GET /static/%2e%2e/%2e%2e/pom.xml",
        "GET /static/..%2f..%2fpom.xml",
        "GET /records/../../etc/passwd",
        "GET /records/1.1%00",
        "GET /records/0.1",
        "GET /records/99999999999.1",
        "GET /records/1.1/../../x",
        "GET /papers?page=-1",
        "GET /ledger?asof=yesterday",
        "GET /ledger?state=lost",
        "GET /search?from=1936-13-45",
        "GET /papers?page=99999999999999999999",
        "GET /records/1.1/text?layer=%3Cscript%3E",
        "GET /search?sort=newest",
        "GET /search?order=oldest",
        "GET /records/1.1?layer=draft",
        "GET /timeline?kind=telegram",
        "GET /compare?a=1.1&b=1.1:typed&view=both",
        "GET /%",
        "GET /%ff",
        "GET /%C0%AF",
        "GET /records/%zz",
        "POST /records/1.1",
        "PUT /",
        "DELETE /records/1.1",
        "TRACE /",
      })
  void aRequestThatMakesNoSenseIsRefused(String line) throws IOException {
    String answer = raw(line + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    assertThat(answer).as(line).containsPattern("^HTTP/1.1 4\\d\\d ");
    assertThat(answer)
        .as(line)
        .doesNotContain("org.")
        .doesNotContain("Exception")
        .doesNotContain("etty")
        .doesNotContain("avalin");
    if (line.startsWith("GET /")) {
      assertThat(answer)
          .as(line)
          .contains("Content-Security-Policy: default-src 'none'")
          .contains("room.css");
    }
  }

  @Test
  void aRequestThatIsTooLongIsRefused() throws IOException {
    String answer = raw("GET /?q=" + "x".repeat(40_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
    assertThat(answer).containsPattern("^HTTP/1.1 4(14|31) ").doesNotContain("etty");
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.2", "localhost"})
  void theAddressThatIsToldAnswersWhateverTheNameOfThisMachine(String host) {
    try (Visit named =
        new Visit(Archive.open(folder.resolve("<i>arch&ive")), new Address(host, 0))) {
      assertThat(named.get("/ledger").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aServerOfThisMachineAnswersToItsOwnNamesOnly() throws IOException {
    String answer = raw("GET / HTTP/1.1\r\nHost: rebound.example\r\nConnection: close\r\n\r\n");
    assertThat(answer).startsWith("HTTP/1.1 421 ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
  void aReadOnlyServerHasNoRouteThatWrites(String method) {
    for (String path :
        new String[] {
          "/",
          "/papers",
          "/records/1.1",
          "/records/1.1/decide",
          "/records/1.1/text",
          "/people/dast",
          "/people/dast/merge",
          "/people/dast/rename",
          "/people/dast/split",
          "/places",
          "/timeline",
          "/ledger",
          "/exchanges",
          "/queries",
          "/search",
          "/static/room.css",
          "/login",
          "/logout",
          "/decisions",
          "/decisions/1/undo",
          "/api/v1/records"
        }) {
      HttpResponse<String> response =
          visit.send(
              HttpRequest.newBuilder(URI.create(visit.url(path)))
                  .method(method, HttpRequest.BodyPublishers.ofString("a=b")));
      assertThat(response.statusCode()).as(method + " " + path).isIn(404, 405);
    }
  }

  @Test
  void aReadOnlyRoomHasNoDoor() {
    assertThat(visit.get("/login").statusCode()).isEqualTo(404);
    assertThat(visit.get("/records/1.1/decide?at=0-8").statusCode()).isEqualTo(404);
    assertThat(visit.get("/").body()).doesNotContain("/login").doesNotContain("csrf");
  }

  private String raw(String request) throws IOException {
    URI at = URI.create(visit.url("/"));
    try (Socket socket = new Socket(at.getHost(), at.getPort())) {
      socket.setSoTimeout(5000);
      OutputStream out = socket.getOutputStream();
      out.write(request.getBytes(StandardCharsets.ISO_8859_1));
      out.flush();
      InputStream in = socket.getInputStream();
      byte[] answer = in.readNBytes(400);
      return new String(answer, StandardCharsets.UTF_8)
          + new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (java.net.SocketException e) {
      throw new IOException("the server broke off: " + request.substring(0, 30), e);
    }
  }
}
