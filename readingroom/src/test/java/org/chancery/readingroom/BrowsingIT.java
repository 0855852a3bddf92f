package org.chancery.readingroom;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.chancery.archive.Archive;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages of the samples in a real browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowsingIT {

  private static final Map<String, String> PAGES = pages();

  @TempDir private static Path folder;

  @AutoClose private Visit visit;
  @AutoClose private Browser browser;

  /** Returns the path of each kind of page by a name. */
  static Map<String, String> pages() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("home", "/");
    all.put("papers", "/papers");
    all.put("record", "/records/1.1");
    all.put("record-telegram", "/records/3.1");
    all.put("record-enclosures", "/records/10.1");
    all.put("search", "/search?q=raftsmen");
    all.put("search-nothing", "/search?q=xylophone");
    all.put("people", "/people");
    all.put("person", "/people/ormay");
    all.put("bodies", "/bodies");
    all.put("body", "/bodies/Joint%20Commission");
    all.put("places", "/places");
    all.put("place", "/places/Va%C5%A1kel");
    all.put("timeline", "/timeline");
    all.put("ledger", "/ledger");
    all.put("exchanges", "/exchanges");
    all.put("exchange", "/exchanges/3.1");
    all.put("queries", "/queries");
    all.put("record-draft", "/records/7.1");
    all.put("record-reuse", "/records/7.1/reuse");
    all.put("drafts", "/drafts");
    all.put("compare", "/compare?a=7.1&b=8.1&c=9.1");
    all.put("compare-inline", "/compare?a=1.1:typed&b=1.1:corrected&view=inline");
    all.put("history", "/history?a=7.1&b=8.1&c=9.1");
    all.put("history-state", "/history?a=7.1&b=8.1&c=9.1&state=2");
    all.put("accounts", "/accounts?a=1.1&b=2.1");
    return all;
  }

  @BeforeAll
  void open() throws IOException {
    browser = Browser.start();
    Path root = Path.of(System.getProperty("chancery.root", ".."));
    Path archive = folder.resolve("The waters of the Mirva");
    Depot.fill(archive, root.resolve("samples"), ".txt");
    visit = new Visit(Archive.open(archive));
  }

  @ParameterizedTest
  @CsvSource({"wide,1280,false", "wide-dark,1280,true", "phone,390,false", "phone-dark,390,true"})
  void everyPageKeepsTheRulesAndIsSilentAndAsksNobodyElse(String name, int width, boolean dark) {
    Page page = browser.window(width, dark, true);
    assertThat(browser.tour(page, visit, PAGES, what -> what + "-" + name)).isEmpty();
    assertThat(browser.complaints()).isEmpty();
    page.context().close();
  }

  private static Page.LocatorOptions hasText(String words) {
    return new Page.LocatorOptions().setHasText(words);
  }

  @Test
  void turningTheLayersKeepsThePlaceAndTheAddress() {
    Page page = browser.window(1280, false, true);
    page.navigate(visit.url("/records/1.1"));
    page.evaluate("() => scrollTo({top: 1400, behavior: 'instant'})");
    page.waitForTimeout(200);
    String first =
        "() => { const l = [...document.querySelectorAll('.l')].find(l => l.offsetParent !== null"
            + " && l.getBoundingClientRect().bottom > 90); return [l.id,"
            + " l.getBoundingClientRect().top]; }";
    Object before = page.evaluate(first);
    page.locator("label", hasText("as typed")).click();
    page.waitForTimeout(200);
    assertThat(page.evaluate(first).toString()).isEqualTo(before.toString());
    assertThat(page).hasURL(Pattern.compile("layer=typed"));
    assertThat(page.locator(".h.nt").first()).isHidden();
    page.locator("label", hasText("as corrected")).click();
    assertThat(page.locator(".h.nt").first()).isVisible();
    assertThat(page.locator(".s").first()).isHidden();
    assertThat(browser.complaints()).isEmpty();
    page.context().close();
  }

  @Test
  void aFactLightsUpItsWordsAndSaysWhatMadeItAndHowSureItIs() {
    Page page = browser.window(1280, false, true);
    page.navigate(visit.url("/records/1.1"));
    page.locator(".note-bound a.fact").nth(1).click();
    assertThat(page.locator(".w.lit").first()).isVisible();
    assertThat(page.locator("#slip")).isVisible();
    assertThat(page.locator(".slip-by"))
        .hasText(Pattern.compile("by the rule .+; (sure|probable|doubtful)"));
    page.keyboard().press("Escape");
    assertThat(page.locator("#slip")).isHidden();
    assertThat(page.locator(".lit")).hasCount(0);
    page.context().close();
  }

  @Test
  void searchIsNarrowedByFacetAndTheBackButtonLeadsBack() {
    Page page = browser.window(1280, false, true);
    page.navigate(visit.url("/"));
    page.keyboard().press("/");
    page.keyboard().type("raftsmen");
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile("/search\\?q=raftsmen"));
    assertThat(page.locator(".hit mark").first()).isVisible();
    int all = page.locator(".hit").count();
    page.locator(".facets a").first().click();
    assertThat(page).hasURL(Pattern.compile("in="));
    assertThat(page.locator(".narrowed a")).hasCount(1);
    assertThat(page.locator(".hit").count()).isLessThanOrEqualTo(all);
    page.goBack();
    assertThat(page.locator(".hit")).hasCount(all);
    assertThat(browser.complaints()).isEmpty();
    page.context().close();
  }

  @Test
  void drawingAcrossThePictureSearchesThatTime() {
    Page page = browser.window(1280, false, true);
    page.navigate(visit.url("/"));
    assertThat(page.locator(".brushhint")).isVisible();
    var box = page.locator(".through svg").boundingBox();
    page.mouse().move(box.x + 3, box.y + 90);
    page.mouse().down();
    page.mouse().move(box.x + box.width * 0.1, box.y + 80);
    page.mouse().move(box.x + box.width * 0.18, box.y + 80);
    page.mouse().up();
    assertThat(page).hasURL(Pattern.compile("from=1936-03-01&to=1936-04-30"));
    page.context().close();
  }

  @Test
  void theLedgerIsFilteredByStateAndParty() {
    Page page = browser.window(1280, false, true);
    page.navigate(visit.url("/ledger"));
    page.locator(".tally a.s-BROKEN").click();
    assertThat(page.locator(".ledger > li")).hasCount(1);
    page.locator("input[name=debtor]").fill("nobody at all");
    page.locator(".filter button").click();
    assertThat(page.locator(".ledger > li")).hasCount(0);
    page.context().close();
  }

  @Test
  void keysLeadThroughTheEntriesAndListThemselves() {
    Page page = browser.window(1280, false, true);
    page.navigate(visit.url("/papers"));
    page.keyboard().press("j");
    page.keyboard().press("j");
    Locator here = page.locator(".entry.here");
    assertThat(here).hasCount(1);
    assertThat(page.locator(".entry.here a")).isFocused();
    page.keyboard().press("?");
    assertThat(page.locator("#keys")).isVisible();
    page.keyboard().press("Escape");
    assertThat(page.locator("#keys")).isHidden();
    page.context().close();
  }

  @Test
  void theFootOfANarrowPageKeepsItsWordsTogetherAndOnOneLine() {
    Page page = browser.window(400, false, true);
    page.navigate(visit.url("/"));
    page.evaluate("() => document.fonts.ready");
    Object uneven =
        page.evaluate(
            """
            () => [...document.querySelectorAll('.foot li > *')].filter(e => {
              if (e.hidden) return false;
              const range = document.createRange();
              range.selectNodeContents(e);
              const own = range.getClientRects();
              return own.length !== 1 || [...document.querySelectorAll('.foot li > *')].some(o => {
                range.selectNodeContents(o);
                const other = range.getClientRects()[0];
                const by = Math.abs(other.bottom - own[0].bottom);
                return by > 0.6 && by < 15;
              });
            }).map(e => e.textContent)
            """);
    assertThat((java.util.List<?>) uneven).isEmpty();
    page.context().close();
  }

  @Test
  void theThemeThatIsChosenStays() {
    Page page = browser.window(1280, false, true);
    page.navigate(visit.url("/"));
    page.locator("#theme").click();
    page.navigate(visit.url("/papers"));
    assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
    page.context().close();
  }

  @Test
  void everythingCanBeReadWithoutScript() {
    Page page = browser.window(1280, false, false);
    page.navigate(visit.url("/records/1.1"));
    page.locator("label", hasText("as typed")).click();
    assertThat(page.locator(".h.nt").first()).isHidden();
    page.locator(".anatomy a.fact").first().click();
    assertThat(page).hasURL(Pattern.compile("#w"));
    page.locator(".find input").fill("raftsmen");
    page.locator(".find button").click();
    assertThat(page.locator(".hit").first()).isVisible();
    page.context().close();
  }
}
