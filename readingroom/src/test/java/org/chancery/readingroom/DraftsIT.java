package org.chancery.readingroom;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.chancery.archive.Archive;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Drafts and accounts in a real browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DraftsIT {

  private static final String HISTORY = "/history?a=7.1&b=8.1&c=9.1";

  @TempDir private static Path folder;

  @AutoClose private Visit visit;
  @AutoClose private Browser browser;

  @BeforeAll
  void open() throws IOException {
    browser = Browser.start();
    Path root = Path.of(System.getProperty("chancery.root", ".."));
    Path archive = folder.resolve("mirva");
    Depot.fill(archive, root.resolve("samples"), ".txt");
    visit = new Visit(Archive.open(archive));
  }

  private Page open(String path, boolean script) {
    Page page = browser.window(1280, false, script);
    page.navigate(visit.url(path));
    return page;
  }

  private static Page.LocatorOptions hasText(String words) {
    return new Page.LocatorOptions().setHasText(words);
  }

  @Test
  void arrowKeysPlayATextForwardAndTheAddressFollows() {
    Page page = open(HISTORY, true);
    page.keyboard().press("ArrowRight");
    assertThat(page).hasURL(Pattern.compile("state=0"));
    assertThat(page.locator(".played .v", hasText("ninety"))).isVisible();
    assertThat(page.locator(".played .v", hasText("eighty-five"))).isHidden();
    page.keyboard().press("ArrowRight");
    page.keyboard().press("ArrowRight");
    assertThat(page).hasURL(Pattern.compile("state=2"));
    assertThat(page.locator(".played .v", hasText("ninety"))).isHidden();
    assertThat(page.locator(".played .v", hasText("by day")).first()).isVisible();
    page.locator("#forward").click();
    assertThat(page.locator(".played .gone", hasText("by day")).first()).isHidden();
    assertThat(page.locator(".played .v", hasText("sixty"))).isVisible();
    assertThat(browser.complaints()).isEmpty();
    page.context().close();
  }

  @Test
  void aTextIsPlayedForwardWithoutScriptToo() {
    Page page = open(HISTORY + "&state=1", false);
    assertThat(page.locator(".played .v", hasText("tenth"))).isVisible();
    page.locator(".play label").nth(2).click();
    assertThat(page.locator(".played .v", hasText("tenth"))).isHidden();
    assertThat(page.locator(".played .v", hasText("fifth"))).isVisible();
    assertThat(page.locator("#forward")).isHidden();
    page.context().close();
  }

  @Test
  void aChangeLeadsToItsWordsAndToWhatTheMinutesSay() {
    Page page = open(HISTORY, true);
    page.locator(".swap a", hasText("from 1 October")).click();
    assertThat(page.locator(".played .v:target")).hasText("from 1 October to 31 May");
    page.locator(".told a.quote", hasText("Colonel Brauth proposed")).click();
    assertThat(page).hasURL(Pattern.compile("/records/6.1#l29"));
    assertThat(page.locator("#l29:target")).isVisible();
    page.context().close();
  }

  @Test
  void aComparisonTurnsToOneTextAndBackWithoutScript() {
    Page page = open("/compare?a=7.1&b=8.1&c=9.1", false);
    assertThat(page.locator(".side")).isVisible();
    assertThat(page.locator(".inline")).isHidden();
    page.locator(".switches label", hasText("one text")).click();
    assertThat(page.locator(".side")).isHidden();
    assertThat(page.locator(".inline sup").first()).isVisible();
    int all = page.locator(".inline p:visible").count();
    page.locator(".switches label", hasText("only lines")).click();
    assertThat(page.locator(".inline p:visible").count()).isLessThan(all);
    page.context().close();
  }

  @Test
  void theRecordLeadsToItsOtherAccountAndItsWordsBackToTheRecord() {
    Page page = open("/drafts", true);
    page.waitForCondition(() -> {
      page.reload();
      return page.locator(".ways a").count() > 0;
    });
    page.navigate(visit.url("/records/1.1"));
    page.locator("#kin a").first().click();
    assertThat(page).hasURL(Pattern.compile("/accounts\\?a=1.1&b=2.1"));
    assertThat(page.locator(".parting .k-CONTRADICTED")).hasCount(1);
    page.locator(".parting .k-CONTRADICTED a.quote").first().click();
    assertThat(page).hasURL(Pattern.compile("/records/1.1#w"));
    assertThat(page.locator(".w:target").first()).isVisible();
    assertThat(browser.complaints()).isEmpty();
    page.context().close();
  }

  @Test
  void keysLeadFromDifferenceToDifference() {
    Page page = open("/compare?a=7.1&b=9.1", true);
    page.keyboard().press("j");
    page.keyboard().press("j");
    assertThat(page.locator(".states tr.differs.here")).hasCount(1);
    page.context().close();
  }
}
