package org.chancery.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.archive.Archive;
import org.chancery.testkit.Shared;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The pages of real volumes in a real browser; skipped where the shared corpus is absent. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorpusIT {

  @TempDir private static Path folder;

  private Visit visit;
  private Browser browser;

  @BeforeAll
  void open() throws IOException {
    Path volumes = Shared.path("corpus/frus");
    Path chosen = Files.createDirectory(folder.resolve("volumes"));
    for (String name : List.of("frus1894Nicaragua.xml", "frus1872p2v5.xml")) {
      Files.copy(volumes.resolve(name), chosen.resolve(name));
    }
    Path archive = folder.resolve("Two volumes");
    Depot.fill(archive, chosen, ".xml");
    browser = Browser.start();
    visit = new Visit(Archive.open(archive));
  }

  @AfterAll
  void close() {
    if (visit != null) {
      visit.close();
    }
    if (browser != null) {
      browser.close();
    }
  }

  private static Map<String, String> pages() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("home", "/");
    all.put("papers", "/papers");
    all.put("search", "/search?q=neutrality");
    all.put("record", "/records/1.1");
    all.put("record-middle", "/records/2.40");
    all.put("people", "/people");
    all.put("person", "/people/gresham");
    all.put("bodies", "/bodies");
    all.put("places", "/places");
    all.put("timeline", "/timeline?year=1894");
    all.put("ledger", "/ledger?asof=1894-12-31");
    all.put("exchanges", "/exchanges");
    all.put("queries", "/queries");
    all.put("drafts", "/drafts");
    return all;
  }

  @Test
  void everyPageOfRealPapersKeepsTheRulesAndIsSilentAndAsksNobodyElse() {
    Map<String, Object> violations = new LinkedHashMap<>();
    for (boolean phone : new boolean[] {false, true}) {
      int width = phone ? 390 : 1280;
      Page page = browser.window(width, phone, true);
      pages()
          .forEach((what, path) -> {
            page.navigate(visit.url(path));
            page.evaluate("() => document.fonts.ready");
            page.screenshot(
                new Page.ScreenshotOptions()
                    .setPath(
                        Path.of(
                            "target",
                            "screenshots",
                            "corpus-" + what + (phone ? "-phone-dark" : "-wide") + ".png")));
            assertThat(page.locator("h1").count()).as(what + " has a heading").isEqualTo(1);
            violations.put(what + " " + width, browser.violations(page));
            Object over =
                page.evaluate(
                    "() => document.documentElement.scrollWidth"
                        + " - document.documentElement.clientWidth");
            assertThat(((Number) over).intValue()).as(what + " is wider than " + width).isZero();
          });
      page.context().close();
    }
    violations.values().removeIf(v -> ((List<?>) v).isEmpty());
    assertThat(violations).isEmpty();
    assertThat(browser.complaints()).isEmpty();
  }
}
