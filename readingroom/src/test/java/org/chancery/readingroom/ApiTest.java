package org.chancery.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.chancery.archive.Archive;
import org.chancery.tei.Tei;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The samples as data. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir private static Path folder;

  private Visit visit;

  @BeforeAll
  void open() throws IOException {
    Path root = Path.of(System.getProperty("chancery.root", ".."));
    Depot.fill(folder.resolve("mirva"), root.resolve("samples"), ".txt");
    visit = new Visit(Archive.open(folder.resolve("mirva")));
  }

  @AfterAll
  void close() {
    visit.close();
  }

  private HttpResponse<String> get(String path, String... headers) {
    String address = visit.url("/api/v1" + path.replace(" ", "%20"));
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
    return visit.send(headers.length == 0 ? request : request.headers(headers));
  }

  private JsonNode json(String path) throws IOException {
    HttpResponse<String> response = get(path);
    assertThat(response.statusCode()).as(path + response.body()).isEqualTo(200);
    return MAPPER.readTree(response.body());
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  @Test
  void theArchiveTellsWhatItHolds() throws IOException {
    JsonNode archive = json("");
    assertThat(archive.get("name").asText()).isEqualTo("mirva");
    assertThat(archive.get("papers").asInt()).isEqualTo(11);
    assertThat(archive.at("/years/0/word").asText()).isEqualTo("1936");
  }

  @Test
  void aListComesInPagesThatNameTheirNeighbours() throws IOException {
    HttpResponse<String> second = get("/records?size=4&page=2");
    JsonNode page = MAPPER.readTree(second.body());
    assertThat(page.get("total").asInt()).isEqualTo(11);
    assertThat(page.get("items")).hasSize(4);
    assertThat(header(second, "Link"))
        .contains("</api/v1/records?size=4&page=1>; rel=\"first\"")
        .contains("</api/v1/records?size=4&page=1>; rel=\"prev\"")
        .contains("</api/v1/records?size=4&page=3>; rel=\"next\"")
        .contains("</api/v1/records?size=4&page=3>; rel=\"last\"");
    assertThat(json("/records?size=4&page=9").get("items")).isEmpty();
    assertThat(json("/records?from=1936-11-01").get("total").asInt()).isBetween(1, 10);
  }

  @Test
  void followingTheLinksGivesEveryRecordOnce() throws IOException {
    List<String> ids = new ArrayList<>();
    String at = "/records?size=3";
    while (!at.isEmpty()) {
      HttpResponse<String> response = get(at);
      MAPPER.readTree(response.body()).get("items").forEach(i -> ids.add(i.get("id").asText()));
      String next = "";
      for (String link : header(response, "Link").split(", ")) {
        if (link.endsWith("rel=\"next\"")) {
          next = link.substring(1, link.indexOf('>')).substring("/api/v1".length());
        }
      }
      at = next;
    }
    assertThat(ids).hasSize(11).doesNotHaveDuplicates();
  }

  @Test
  void aRecordIsGivenInTheFormThatIsAskedFor() throws IOException {
    assertThat(json("/records/1.1").get("form").asText()).isEqualTo("chancery-record/1");
    HttpResponse<String> tei = get("/records/1.1", "Accept", "application/tei+xml");
    assertThat(header(tei, "Content-Type")).startsWith("application/tei+xml");
    Tei.validate(tei.body().getBytes(java.nio.charset.StandardCharsets.UTF_8), "answer");
    assertThat(get("/records/1.1?format=html").body()).startsWith("<!DOCTYPE html>");
    assertThat(get("/records/1.1?format=text&layer=typed").body())
        .contains("There were present")
        .doesNotContain("inserted by hand");
    assertThat(
            header(
                get("/records/1.1", "Accept", "text/*;q=0.5, application/json;q=0.1"),
                "Content-Type"))
        .startsWith("text/html");
    assertThat(get("/records/1.1/source").body()).contains("[inserted by hand:");
  }

  @Test
  void aRecordIsCitedForBibliographies() throws IOException {
    HttpResponse<String> csl = get("/records/3.1/citation");
    assertThat(header(csl, "Content-Type")).startsWith("application/vnd.citationstyles.csl+json");
    JsonNode item = MAPPER.readTree(csl.body()).get(0);
    assertThat(item.get("id").asText()).isEqualTo("mirva/3.1");
    assertThat(item.get("URL").asText()).isEqualTo(visit.url("/records/3.1"));
    assertThat(get("/records/3.1/citation?format=bibtex").body()).startsWith("@misc{mirva-3-1,");
    assertThat(get("/records/3.1/citation?format=ris").body()).startsWith("TY  - PCOMM\r\n");
    assertThat(visit.get("/records/3.1/citation.bib").body()).startsWith("@misc{mirva-3-1,");
    assertThat(visit.get("/records/3.1/citation.ris").body()).startsWith("TY  - PCOMM\r\n");
    assertThat(visit.get("/records/3.1/citation.csl.json").body()).startsWith("[");
    assertThat(visit.get("/records/3.1/record.xml").body()).contains("<TEI");
    assertThat(visit.get("/records/3.1").body())
        .contains("/records/3.1/citation.bib", "/records/3.1/record.xml", "/records/3.1/source");
  }

  @Test
  void aSearchHasPassagesFacetsBarsAndAnExplanation() throws IOException {
    JsonNode found = json("/search?q=raftsmen&facets=3&bars=month&explain=yes");
    assertThat(found.get("total").asInt()).isPositive();
    assertThat(found.at("/items/0/passages/0/pieces").toString()).contains("\"found\":true");
    assertThat(found.get("facets")).isNotEmpty();
    assertThat(found.at("/bars/0/word").asText()).startsWith("1936-");
    assertThat(found.at("/explanation/parts/0/clause").asText()).isEqualTo("raftsmen");
    assertThat(json("/search?q=raftsmen&in=kind:telegram").get("total").asInt())
        .isLessThan(found.get("total").asInt());
    assertThat(get("/search?q=raftsmen&format=csv").body())
        .startsWith("id,score,date,kind,from,to,place,heading,passage\r\n")
        .contains("3.1,");
  }

  @Test
  void peopleAndBodiesCanBeTakenAwayAsLists() {
    HttpResponse<String> people = get("/people?format=csv&size=1");
    assertThat(header(people, "Content-Disposition")).isEqualTo("inline; filename=\"people.csv\"");
    assertThat(people.body())
        .startsWith("kind,id,name,")
        .contains("\r\nperson,ormay,")
        .contains("\r\nperson,orlenne,")
        .doesNotContain("\r\nbody,");
    assertThat(get("/people?format=csv&name=orlen").body())
        .contains("\r\nperson,orlenne,")
        .doesNotContain("\r\nperson,ormay,");
    HttpResponse<String> bodies = get("/bodies", "Accept", "application/tei+xml");
    assertThat(header(bodies, "Content-Disposition")).contains("\"bodies.xml\"");
    assertThat(bodies.body()).contains("<listOrg").doesNotContain("<listPerson");
    assertThat(get("/people?format=tei&name=nobody+at+all").statusCode()).isEqualTo(404);
  }

  @Test
  void aQueryThatIsNotUnderstoodAtAllDoesNotFindEverything() {
    assertThat(get("/search?q=act:dance").statusCode()).isEqualTo(400);
    assertThat(get("/search?q=act:dance").body()).contains("'dance' is nothing 'act:' takes");
    assertThat(get("/search?q=raftsmen+act:dance").statusCode()).isEqualTo(200);
    assertThat(visit.get("/search?q=act:dance").body()).contains("0 papers").contains("'dance'");
  }

  @Test
  void onePersonOrBodyCanBeTakenAwayAsAList() {
    HttpResponse<String> ormay = get("/people/ormay?format=csv");
    assertThat(header(ormay, "Content-Disposition")).contains("\"person-ormay.csv\"");
    assertThat(ormay.body().lines()).hasSize(2);
    HttpResponse<String> body = get("/bodies/Joint Commission?format=tei");
    assertThat(header(body, "Content-Disposition")).contains("\"body-Joint-Commission.xml\"");
    assertThat(body.body()).contains("Joint Commission");
    assertThat(get("/people/nobody?format=csv").statusCode()).isEqualTo(404);
  }

  @Test
  void everyPersonAndBodyOfTheIndexIsInTheLists() throws IOException {
    for (JsonNode person : json("/people?size=1000").get("items")) {
      String key = person.get("key").asText();
      assertThat(get("/people/" + key + "?format=csv").body().lines()).as(key).hasSize(2);
    }
    for (JsonNode body : json("/bodies?size=1000").get("items")) {
      String name = body.get("name").asText();
      assertThat(get("/bodies/" + name + "?format=csv").body().lines()).as(name).hasSize(2);
    }
  }

  @Test
  void peoplePlacesTimesQueriesAndExchangesAreWhatThePagesShow() throws IOException {
    assertThat(json("/people?name=ormay").at("/items/0/key").asText()).isEqualTo("ormay");
    JsonNode ormay = json("/people/ormay");
    assertThat(ormay.get("owes").toString()).contains("six men would be set free");
    assertThat(ormay.get("company").toString()).contains("orlenne");
    assertThat(json("/places/Va%C5%A1kel").get("written").toString()).contains("\"id\":\"3.1\"");
    assertThat(json("/timeline?kind=term&from=1936-03-31&to=1936-03-31").at("/items/0/state"))
        .isNotNull();
    assertThat(json("/queries").toString()).contains("\"record\":\"6.1\"");
    assertThat(json("/exchanges").at("/items/0/papers").asInt()).isGreaterThan(1);
    assertThat(json("/missing").get("items")).isNotEmpty();
    assertThat(json("/records/3.1/exchange").get("form").asText()).isEqualTo("chancery-chain/1");
    assertThat(json("/records/3.1/card").at("/later/id").asText()).isNotEmpty();
  }

  @Test
  void theLedgerAsOfADayKnowsNothingOfLaterPapers() throws IOException {
    assertThat(json("/ledger?debtor=Ormay").toString())
        .contains("four of the six men were set free");
    JsonNode early = json("/ledger?debtor=Ormay&asof=1936-03-20");
    assertThat(early.get("asOf").asText()).isEqualTo("1936-03-20");
    assertThat(early.toString())
        .contains("six raftsmen")
        .doesNotContain("four of the six men were set free");
    assertThat(json("/ledger?state=partly-kept").get("total").asInt()).isEqualTo(2);
    assertThat(get("/ledger?format=csv").body()).startsWith("number,state,kind,debtor,");
  }

  @Test
  void theExportIsEveryRecordOnALineOfItsOwn() throws IOException {
    HttpResponse<String> export = get("/export");
    assertThat(header(export, "Content-Type")).startsWith("application/x-ndjson");
    List<String> lines = export.body().lines().toList();
    assertThat(lines).hasSize(11);
    for (String line : lines) {
      JsonNode node = MAPPER.readTree(line);
      assertThat(node.at("/record/form").asText()).isEqualTo("chancery-record/1");
    }
    assertThat(MAPPER.readTree(lines.getFirst()).get("id").asText()).isEqualTo("1.1");
  }

  @Test
  void whatIsKnownAlreadyIsNotSentAgain() {
    for (String path : List.of("", "/records", "/records/1.1", "/export", "/openapi.json")) {
      String tag = header(get(path), "ETag");
      assertThat(tag).startsWith("W/\"");
      HttpResponse<String> again = get(path, "If-None-Match", "\"x\", " + tag);
      assertThat(again.statusCode()).as(path).isEqualTo(304);
      assertThat(again.body()).isEmpty();
      assertThat(get(path, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void longAnswersAreCompressedForThoseWhoCanReadThem() throws IOException {
    for (String path : List.of("/records", "/export")) {
      HttpResponse<byte[]> packed = visit.bytes("/api/v1" + path, "Accept-Encoding", "gzip");
      assertThat(header(packed, "Content-Encoding")).as(path).isEqualTo("gzip");
      try (var in =
          new java.util.zip.GZIPInputStream(new java.io.ByteArrayInputStream(packed.body()))) {
        assertThat(new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
            .as(path)
            .isEqualTo(get(path).body());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "400 /records?page=0",
        "400 /records?page=1&page=2",
        "400 /records?size=1001",
        "400 /records?colour=red",
        "400 /records?id=1.1",
        "400 /records?from=yesterday",
        "400 /records/1.1?format=pdf",
        "400 /records/1.1?layer=typed",
        "400 /search?order=%3Cscript%3E",
        "400 /search?page=1000&size=1000",
        "400 /search?q=%00",
        "400 /ledger?state=lost",
        "400 /ledger?asof=1936-02-30",
        "400 /timeline?kind=war",
        "404 /records/9.9",
        "404 /records/none",
        "404 /records/9.9/citation",
        "404 /records/9.9/exchange",
        "404 /people/nobody",
        "404 /places/nowhere",
        "404 /schemas/..%2f..%2fpom.xml",
        "404 /nothing",
      })
  void whatMakesNoSenseIsRefusedInOneSentence(String line) throws IOException {
    HttpResponse<String> response = get(line.substring(4));
    assertThat(response.statusCode())
        .as(response.body())
        .isEqualTo(Integer.parseInt(line.substring(0, 3)));
    problem(response);
  }

  private static void problem(HttpResponse<String> response) throws IOException {
    assertThat(header(response, "Content-Type")).startsWith("application/problem+json");
    JsonNode problem = MAPPER.readTree(response.body());
    assertThat(problem.get("status").asInt()).isEqualTo(response.statusCode());
    assertThat(problem.get("detail").asText()).endsWith(".").doesNotContain("Exception");
    assertThat(response.body()).doesNotContain("<");
  }

  @Test
  void aFormThatIsNotHadIsNotAcceptable() throws IOException {
    HttpResponse<String> response = get("/records/1.1", "Accept", "image/png");
    assertThat(response.statusCode()).isEqualTo(406);
    problem(response);
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
  void nothingCanBeWritten(String method) throws IOException {
    HttpResponse<String> response =
        visit.send(
            HttpRequest.newBuilder(URI.create(visit.url("/api/v1/records")))
                .method(method, HttpRequest.BodyPublishers.ofString("{}")));
    assertThat(response.statusCode()).isEqualTo(405);
    assertThat(header(response, "Allow")).contains("GET");
    problem(response);
  }

  @Test
  void theHeadOfAnAnswerCanBeAskedForAlone() {
    for (String path : List.of("/records/1.1", "/records/9.9")) {
      HttpResponse<String> whole = get(path);
      HttpResponse<String> head =
          visit.send(
              HttpRequest.newBuilder(URI.create(visit.url("/api/v1" + path)))
                  .method("HEAD", HttpRequest.BodyPublishers.noBody()));
      assertThat(head.statusCode()).as(path).isEqualTo(whole.statusCode());
      assertThat(header(head, "Content-Type")).isEqualTo(header(whole, "Content-Type"));
      assertThat(header(head, "ETag")).isEqualTo(header(whole, "ETag"));
      assertThat(head.body()).isEmpty();
    }
  }

  @Test
  void theDescriptionIsAnOpenApiDocumentOfWhichEveryPartIsThere() throws IOException {
    JsonNode document = json("/openapi.json");
    assertThat(OpenApiRules.broken(document)).isEmpty();
  }

  @Test
  void everyRouteInTheDescriptionAnswersInEveryFormThatItNames() throws IOException {
    JsonNode document = json("/openapi.json");
    Map<String, String> seen = new HashMap<>();
    for (Map.Entry<String, JsonNode> path : document.get("paths").properties()) {
      JsonNode get = path.getValue().get("get");
      String address = path.getKey().substring("/api/v1".length());
      for (JsonNode parameter : get.get("parameters")) {
        if (parameter.get("in").asText().equals("path")) {
          String example = parameter.at("/schema/examples/0").asText();
          address = address.replace("{" + parameter.get("name").asText() + "}", example);
        }
      }
      for (Map.Entry<String, JsonNode> media : get.at("/responses/200/content").properties()) {
        HttpResponse<String> response = get(address, "Accept", media.getKey());
        assertThat(response.statusCode()).as(address).isEqualTo(200);
        assertThat(header(response, "Content-Type")).as(address).startsWith(media.getKey());
        if (media.getKey().equals("application/json")) {
          assertThat(
                  OpenApiRules.unfit(
                      document, media.getValue().get("schema"), MAPPER.readTree(response.body())))
              .as(address)
              .isEmpty();
        }
        seen.put(get.get("operationId").asText(), address);
      }
    }
    assertThat(new TreeSet<>(seen.keySet())).hasSizeGreaterThanOrEqualTo(20);
  }

  @Test
  void theDescriptionCanBeReadAsAPage() {
    HttpResponse<String> page = visit.get("/api");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("/api/v1/records/{id}", "/api/v1/openapi.json", "application/tei+xml")
        .contains("href=\"/api/v1/records/1.1?format=tei\"")
        .doesNotContainPattern("<script(?![^>]* src=)");
  }
}
