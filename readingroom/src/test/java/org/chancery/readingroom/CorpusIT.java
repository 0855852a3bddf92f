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
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The pages of real volumes in a real browser; skipped where the shared corpus is absent. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorpusIT {

  @TempDir private static Path folder;

  @AutoClose private Visit visit;
  @AutoClose private Browser browser;

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
    for (boolean phone : new boolean[] {false, true}) {
      Page page = browser.window(phone ? 390 : 1280, phone, true);
      String window = phone ? "-phone-dark" : "-wide";
      assertThat(browser.tour(page, visit, pages(), what -> "corpus-" + what + window)).isEmpty();
      page.context().close();
    }
    assertThat(browser.complaints()).isEmpty();
  }
}
