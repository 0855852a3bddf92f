package org.chancery.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.archive.Archive;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the words of each kind of page stand, in a real browser: all within it, none on others. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LayoutIT {

  /**
   * Says what stands beyond the edge, and which words lie on others. What scrolls, stays in its
   * place or is hidden from the eye is left aside; of a line its middle half counts, since lines
   * may touch.
   */
  private static final String DISORDER =
      """
      () => {
        const found = [];
        const root = document.documentElement;
        if (root.scrollWidth > root.clientWidth) {
          found.push(`the page is ${root.scrollWidth - root.clientWidth} px too wide`);
        }
        const aside = (e) => {
          for (let at = e; at && at !== document.body; at = at.parentElement) {
            const s = getComputedStyle(at);
            if (s.overflowX !== 'visible' || s.clipPath !== 'none' || at.tagName === 'SUP'
                || at.tagName === 'svg' || ['fixed', 'sticky'].includes(s.position)) return true;
          }
          return false;
        };
        const lines = [];
        const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
          const e = node.parentElement;
          const seen = e.checkVisibility({visibilityProperty: true, opacityProperty: true});
          if (node.data.trim() === '' || !seen || aside(e)) continue;
          const range = document.createRange();
          range.selectNodeContents(node);
          for (const r of range.getClientRects()) {
            if (r.width < 2 || r.height < 4 || r.right < 0) continue;
            const text = node.data.trim().slice(0, 50);
            if (r.right > root.clientWidth + 1 || r.left < -1) found.push(`beyond the edge: ${text}`);
            lines.push({left: r.left + 1.5, right: r.right - 1.5, top: r.top + r.height / 4,
                bottom: r.bottom - r.height / 4, text, node});
          }
        }
        lines.sort((a, b) => a.top - b.top);
        lines.forEach((a, i) => {
          for (let j = i + 1; j < lines.length && lines[j].top < a.bottom; j++) {
            const b = lines[j];
            if (a.node !== b.node && a.left < b.right && b.left < a.right) {
              found.push(`“${a.text}” and “${b.text}” lie on one another`);
            }
          }
        });
        return found;
      }
      """;

  @TempDir private static Path folder;

  @AutoClose private Visit visit;
  @AutoClose private Browser browser;

  @BeforeAll
  void open() throws IOException {
    browser = Browser.start();
    Path root = Path.of(System.getProperty("chancery.root", ".."));
    Path archive = folder.resolve("The waters of the Mirva");
    Depot.fill(archive, root.resolve("samples"), ".txt");
    visit = new Visit(Archive.open(archive));
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 390, 768, 1280})
  void noWordOfAnyPageStandsBeyondItsEdgeOrOnAnother(int width) {
    Map<String, String> pages = BrowsingIT.pages();
    pages.put("api", "/api");
    pages.put("decisions", "/decisions");
    pages.put("nothing", "/records/99.9");
    Page page = browser.window(width, false, true);
    Map<String, List<?>> disorder = new LinkedHashMap<>();
    pages.forEach((what, path) -> {
      page.navigate(visit.url(path));
      disorder.put(what, disorder(page));
    });
    disorder.values().removeIf(List::isEmpty);
    assertThat(disorder).isEmpty();
    page.context().close();
  }

  @Test
  void whatStandsInDisorderIsSeen() {
    Page page = browser.window(390, false, true);
    page.navigate(visit.url("/papers"));
    style(page, "marginTop", "-3rem");
    assertThat(disorder(page).toString()).contains("lie on one another");
    page.navigate(visit.url("/papers"));
    style(page, "minWidth", "500px");
    assertThat(disorder(page).toString()).contains("too wide");
    page.context().close();
  }

  /** The policy of the room forbids a style sheet of ours. */
  private static void style(Page page, String property, String value) {
    page.evaluate(
        "([name, value]) => document.querySelectorAll('.entry').forEach(e => {"
            + " e.style[name] = value; })",
        List.of(property, value));
  }

  private static List<?> disorder(Page page) {
    page.evaluate("() => document.fonts.ready");
    return (List<?>) page.evaluate(DISORDER);
  }
}
