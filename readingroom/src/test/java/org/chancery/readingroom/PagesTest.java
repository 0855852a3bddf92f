package org.chancery.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.archive.Archive;
import org.chancery.archive.query.Field;
import org.chancery.archive.query.Query;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of the samples, as a program sees them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {

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

  private String page(String path) {
    HttpResponse<String> response = visit.get(path);
    assertThat(response.statusCode()).as(path).isEqualTo(200);
    return response.body();
  }

  @Test
  void theFirstPageTellsWhatIsHeldThroughTimeAndWhatCameLast() {
    assertThat(page("/"))
        .contains("11 papers")
        .contains("/search?from=1936-03-01&amp;to=1936-03-31")
        .contains("The Minister in Todrany (Orlenne)");
  }

  @Test
  void theCalendarListsEveryPaperByDate() {
    String page = page("/papers");
    assertThat(page.indexOf("href=\"/records/3.1\""))
        .isBetween(0, page.indexOf("href=\"/records/11.1\""));
  }

  @Test
  void aRecordShowsItsTextItsMarginAndWhatMadeEachFact() {
    assertThat(page("/records/1.1"))
        .contains("class=\"marking\">Secret<")
        .contains("<ins class=\"hand caret\"")
        .contains("by the rule ")
        .contains("Ludvar Štemen")
        .contains("Cite as");
  }

  @Test
  void theLayerOfTheAddressIsTheOneChosen() {
    assertThat(page("/records/1.1?layer=typed"))
        .contains("id=\"layer-typed\" value=\"typed\" checked");
    assertThat(page("/records/1.1")).contains("id=\"layer-published\" value=\"published\" checked");
  }

  @Test
  void severalFactsInOneLineArePartedAsInPrint() {
    assertThat(page("/records/1.1"))
        .contains("</a><span class=\"sep\">;</span></span> <span")
        .doesNotContain(" <span class=\"sep\">")
        .doesNotContain("\n<span class=\"sep\">");
  }

  @Test
  void everyChangeInAHistoryLeadsToItsWords() {
    String page = page("/history?a=7.1&b=8.1&c=9.1");
    Matcher links = Pattern.compile("href=\"#(p[^\"]+)\"").matcher(page);
    int count = 0;
    for (; links.find(); count++) {
      assertThat(page).contains(" id=\"" + links.group(1) + "\"");
    }
    assertThat(count).isPositive();
  }

  @Test
  void everyExampleOnThePageForProgramsAnswers() {
    Matcher links = Pattern.compile("<a href=\"(/api/v1[^\"]*)\"").matcher(page("/api"));
    int tried = 0;
    while (links.find()) {
      String path = links.group(1).replace("&amp;", "&");
      if (!path.startsWith("/api/v1/meaning")) { // there is no index of meanings here
        assertThat(visit.get(path).statusCode()).as(path).isEqualTo(200);
        tried++;
      }
    }
    assertThat(tried).isGreaterThan(20);
  }

  @Test
  void peopleAndBodiesCanBeTakenAway() {
    assertThat(page("/people?name=orma"))
        .contains(
            "<a href=\"/api/v1/people?format=csv&amp;name=orma\" download>as a table (CSV)</a>")
        .contains("<a href=\"/api/v1/people?format=tei&amp;name=orma\" download>as TEI</a>");
    assertThat(page("/people/ormay")).contains("\"/api/v1/people/ormay?format=csv\" download");
    assertThat(page("/bodies")).contains("\"/api/v1/bodies?format=tei\" download");
    assertThat(page("/bodies/Joint%20Commission"))
        .contains("\"/api/v1/bodies/Joint%20Commission?format=csv\" download");
    assertThat(page("/people?name=nobody+at+all")).doesNotContain("download");
  }

  @Test
  void aRecordCanBeTakenAwayAsTextDataAndPage() {
    HttpResponse<String> text = visit.get("/records/1.1/text?layer=typed");
    assertThat(text.body()).contains("There were present").doesNotContain("inserted by hand");
    assertThat(text.headers().firstValue("Content-Disposition"))
        .contains("attachment; filename=\"record-1.1.txt\"");
    assertThat(page("/records/1.1/record.json")).startsWith("{");
    assertThat(page("/records/1.1/record.html")).startsWith("<!DOCTYPE html>");
  }

  @Test
  void onePaperLeadsToTheNextByDate() {
    assertThat(page("/records/3.1")).contains("rel=\"next\"").contains("rel=\"prev\"");
  }

  @Test
  void aPersonHasFormsPapersPromisesAndCompany() {
    assertThat(page("/people")).contains("href=\"/people/ormay\"");
    assertThat(page("/people?name=verrow")).contains("Verrow").doesNotContain("/people/ormay");
    assertThat(page("/people/ormay"))
        .contains("Bound to")
        .contains("six men would be set free")
        .contains("Said")
        .contains("/people/orlenne");
  }

  @Test
  void aPlaceHasThePapersWrittenThere() {
    assertThat(page("/places")).contains("Vaškel");
    assertThat(page("/places/Va%C5%A1kel")).contains("Written there").contains("/records/3.1");
  }

  @Test
  void theTimelineHasPapersMeetingsAndTerms() {
    assertThat(page("/timeline?year=1936"))
        .contains("data-step class=\"m-MEETING\"", "class=\"m-PAPER\"", "class=\"m-TERM\"");
    assertThat(page("/timeline?year=1936&kind=meeting"))
        .doesNotContain("data-step class=\"m-PAPER\"");
  }

  @Test
  void theLedgerShowsPromisesBesideWhatBecameOfThem() {
    assertThat(page("/ledger")).contains("six raftsmen", "four of the six men were set free");
    assertThat(page("/ledger?state=broken")).contains("stop-logs").doesNotContain("blankets");
    assertThat(page("/ledger?debtor=Ormay")).contains("six men").doesNotContain("stop-logs would");
  }

  @Test
  void theLedgerAsOfADayKnowsNothingOfLaterPapers() {
    assertThat(page("/ledger?asof=1936-03-20"))
        .contains("20 March 1936")
        .contains("six raftsmen")
        .doesNotContain("four of the six men were set free");
  }

  @Test
  void theWorkListLeadsToThePlaceInTheText() {
    assertThat(page("/queries")).containsPattern("/records/6\\.1#(w|l)\\d");
  }

  @Test
  void anExchangeShowsItsPapersAndThoseThatAreNotHeld() {
    assertThat(page("/exchanges")).contains("/exchanges/3.1");
    assertThat(page("/exchanges/3.1"))
        .contains("not held")
        .contains("/records/4.1")
        .contains("<path");
  }

  @Test
  void aSearchIsNarrowedByFacetAndDateInItsAddress() {
    String all = page("/search?q=raftsmen");
    assertThat(all).contains("<mark").contains("in=kind%3A%3D%22telegram%22");
    assertThat(page("/search?q=raftsmen&in=kind%3Atelegram"))
        .contains("/records/3.1")
        .doesNotContain("/records/1.1\"");
    assertThat(page("/search?q=raftsmen&from=1936-04-01&to=1936-04-30"))
        .contains("/records/5.1")
        .doesNotContain("/records/3.1\"");
    assertThat(page("/search?q=xylophone")).contains("0 papers");
  }

  @Test
  void howToAskNamesEveryFieldThereIsAndNoOther() {
    String page = page("/search");
    String help = page.substring(page.indexOf("class=\"help\""), page.indexOf("</details>"));
    Matcher named = Pattern.compile("\\b([a-z]+):(?=[\\w*=(&\"])").matcher(help);
    List<String> fields = named.results().map(field -> field.group(1)).distinct().toList();
    assertThat(fields)
        .containsExactlyInAnyOrderElementsOf(Stream.of(Field.values()).map(Field::word).toList());
    assertThat(help).contains(" OR ", "NOT ", "\"~5", "layer:typed", "promise");
  }

  @Test
  void everyExampleOfHowToAskIsUnderstood() {
    for (String asked :
        List.of(
            "\"six raftsmen\"~5 wom?n rais*",
            "(raftsmen OR boatmen) from:Orlenne -kind:telegram",
            "body:\"Joint Commission\" place:Vaškel hand:yes in:3..5 no:825.5151/144",
            "since:1936-03 until:1936-05 from:* kind:=\"telegram\"",
            "said:(speaker:Ormay raftsmen) layer:corrected class:secret")) {
      assertThat(Query.parse(asked).troubles()).as(asked).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/papers?page=9999, /papers",
    "/people?name=orma&page=7, /people?name=orma",
    "/people/ormay?page=2, /people/ormay",
    "/bodies?page=99, /bodies",
    "/places?page=99, /places",
    "/ledger?state=broken&page=30, /ledger?state=broken",
    "/exchanges?page=2, /exchanges",
    "/queries?page=100000, /queries",
    "/decisions?page=2, /decisions",
    "/records/7.1/reuse?page=2, /records/7.1/reuse",
    "/search?q=raftsmen&page=251, /search?q=raftsmen",
    "/search?page=99999, /search",
  })
  void aPagePastTheEndOfAListLeadsToItsLast(String past, String last) {
    HttpResponse<String> response = visit.get(past);
    assertThat(response.statusCode()).as(past).isEqualTo(302);
    assertThat(response.headers().firstValue("Location")).as(past).contains(last);
    assertThat(visit.get(last).statusCode()).as(last).isEqualTo(200);
  }

  @Test
  void theNumberOfAPageIsRefusedWithItsLimits() {
    HttpResponse<String> response = visit.get("/papers?page=999999");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("a number from 1 to 100000, not “999999”");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS"})
  void whatAPageDoesNotTakeIsRefusedWithWhatItTakes(String method) {
    for (String path : List.of("/", "/records/1.1", "/search", "/static/room.css", "/api/v1")) {
      HttpResponse<String> response =
          visit.send(
              HttpRequest.newBuilder(URI.create(visit.url(path)))
                  .method(method, HttpRequest.BodyPublishers.noBody()));
      assertThat(response.statusCode()).as(method + " " + path).isEqualTo(405);
      assertThat(response.headers().firstValue("Allow"))
          .as(method + " " + path)
          .hasValueSatisfying(
              allow -> assertThat(allow.split(", ")).containsExactlyInAnyOrder("GET", "HEAD"));
    }
  }

  @Test
  void everyPageNamesItsCharacters() {
    for (String path : List.of("/", "/records/1.1", "/search?q=x", "/nowhere")) {
      assertThat(visit.get(path).headers().firstValue("Content-Type"))
          .as(path)
          .contains("text/html;charset=utf-8");
    }
  }

  @Test
  void aPhraseInATitleHasOnePairOfQuotationMarks() {
    assertThat(page("/search?q=%22six+raftsmen%22")).contains("<h1>“six raftsmen”</h1>");
    assertThat(page("/search?q=%22six%22+%22raftsmen%22"))
        .contains("<h1>“\"six\" \"raftsmen\"”</h1>");
  }

  @Test
  void theHeadOfEveryPageIsThatOfThePage() throws IOException {
    for (String path :
        List.of(
            "/",
            "/papers",
            "/records/1.1",
            "/records/1.1/record.json",
            "/records/1.1/source",
            "/records/9.9",
            "/records/1.1?layer=foo",
            "/compare",
            "/search?q=raftsmen",
            "/static/room.css",
            "/nowhere")) {
      HttpResponse<String> page = visit.get(path);
      HttpResponse<String> head =
          visit.send(
              HttpRequest.newBuilder(URI.create(visit.url(path)))
                  .method("HEAD", HttpRequest.BodyPublishers.noBody()));
      assertThat(head.statusCode()).as(path).isEqualTo(page.statusCode());
      assertThat(head.headers().firstValue("Content-Type"))
          .as(path)
          .isEqualTo(page.headers().firstValue("Content-Type"));
      assertThat(head.body()).as(path).isEmpty();
    }
  }

  @Test
  void pagesThatLookAlikeAreToldApartByTheirTitles() {
    assertThat(page("/records/1.1")).containsPattern("<title>[^<]+, 1\\.1 · ");
    assertThat(page("/compare?a=7.1&b=8.1")).contains("<title>2 states compared: 7.1, 8.1 · ");
    assertThat(page("/history?a=7.1&b=8.1")).containsPattern("<title>[^<]+: 7\\.1, 8\\.1:typed");
    assertThat(page("/accounts?a=1.1&b=2.1")).containsPattern("<title>[^<]+: 1\\.1, 2\\.1 · ");
    assertThat(page("/exchanges/3.1")).contains("<title>Exchange of 3.1 · ");
  }

  @Test
  void whatWentOutAndWhatCameInAreNeverPrintedAsOneWord() {
    String page = page("/history?a=7.1&b=8.1&c=9.1");
    assertThat(
            page.substring(page.indexOf("class=\"played\""), page.indexOf("class=\"witnesses\"")))
        .doesNotContainPattern("[A-Za-z]</span><span[^>]*>[A-Za-z]");
  }

  @Test
  void aSearchByMeaningIsNotOfferedToProgramsWhereThereIsNone() {
    assertThat(page("/api")).doesNotContain("/api/v1/meaning");
  }
}
