package org.chancery.readingroom;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** A real browser without a screen, which notes every complaint and every request elsewhere. */
final class Browser implements AutoCloseable {

  private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";

  private static final String ASK_AXE =
      """
      () => axe.run(document, {runOnly: {type: 'tag', values:
          ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}})
        .then(r => r.violations.map(v => v.id + ': ' + v.help + ' ' +
          v.nodes.slice(0, 3).map(n => n.target.join(' ') + ' ' +
            (n.any[0] ? n.any[0].message : '')).join(' | ')))
      """;

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser browser;
  private final String axe;
  private final List<String> complaints = new ArrayList<>();

  private Browser(Path executable) throws IOException {
    playwright = Playwright.create();
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(executable)
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
    try (InputStream in = Browser.class.getResourceAsStream(AXE)) {
      axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Starts Chromium, or skips the test where there is none. */
  static Browser start() throws IOException {
    Optional<Path> chromium = chromium();
    Assumptions.assumeTrue(
        chromium.isPresent(),
        "no Chromium on this machine: install one, or name it in CHANCERY_CHROMIUM");
    return new Browser(chromium.get());
  }

  private static Optional<Path> chromium() {
    String named = System.getenv("CHANCERY_CHROMIUM");
    if (named != null) {
      return Optional.of(Path.of(named)).filter(Files::isExecutable);
    }
    for (String folder : System.getenv().getOrDefault("PATH", "").split(":")) {
      for (String name : List.of("chromium", "chromium-browser", "google-chrome")) {
        Path candidate = Path.of(folder, name);
        if (Files.isExecutable(candidate)) {
          return Optional.of(candidate);
        }
      }
    }
    return Optional.empty();
  }

  /** Opens a window of a width in pixels, light or dark. */
  Page window(int width, boolean dark, boolean script) {
    BrowserContext context =
        browser.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, width < 600 ? 844 : 900)
                .setJavaScriptEnabled(script)
                .setBypassCSP(false)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT));
    Page page = context.newPage();
    page.setDefaultTimeout(20_000);
    page.onConsoleMessage(m -> {
      if (m.type().equals("error")) {
        complaints.add(m.text() + " at " + m.location());
      }
    });
    page.onPageError(complaints::add);
    page.onRequest(r -> {
      String host = String.valueOf(URI.create(r.url()).getHost());
      if (!host.equals("127.0.0.1")) {
        complaints.add("request elsewhere: " + r.url());
      }
    });
    return page;
  }

  /** Returns what breaks the rules of accessibility on the page. */
  @SuppressWarnings("unchecked")
  List<String> violations(Page page) {
    page.evaluate(axe);
    return (List<String>) page.evaluate(ASK_AXE);
  }

  /**
   * Opens pages, keeps a picture of each, and returns the rules that they break. None may be wider
   * than the window.
   *
   * @param pages their paths by name
   * @param picture makes the name of a picture out of that of a page
   */
  Map<String, List<String>> tour(
      Page page, Visit visit, Map<String, String> pages, UnaryOperator<String> picture) {
    Map<String, List<String>> broken = new LinkedHashMap<>();
    pages.forEach((what, path) -> {
      page.navigate(visit.url(path));
      page.evaluate("() => document.fonts.ready");
      page.screenshot(
          new Page.ScreenshotOptions()
              .setFullPage(true)
              .setPath(Path.of("target", "screenshots", picture.apply(what) + ".png")));
      broken.put(what, violations(page));
      Object over =
          page.evaluate(
              "() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
      Assertions.assertThat(((Number) over).intValue()).as(what + " fits the window").isZero();
      Assertions.assertThat(page.locator("h1").count()).as(what + " has a heading").isEqualTo(1);
    });
    broken.values().removeIf(List::isEmpty);
    return broken;
  }

  /** Returns what the browser complained of since it was asked last. */
  List<String> complaints() {
    List<String> out = List.copyOf(complaints);
    complaints.clear();
    return out;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
