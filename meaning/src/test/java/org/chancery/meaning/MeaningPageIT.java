package org.chancery.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page of search by meaning, served by the packed program, in a real browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MeaningPageIT {

  private static final Path ROOT = Path.of(System.getProperty("chancery.root", ".."));
  private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
  private static final String ASKED = "meaning?meaning=are+the+captives+to+be+let+go%3F";
  private static final String ASK_AXE =
      """
      () => axe.run(document, {runOnly: {type: 'tag', values:
          ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}})
        .then(r => r.violations.map(v => v.id + ': ' +
          v.nodes.slice(0, 3).map(n => n.target.join(' ')).join(' | ')))
      """;

  @TempDir private static Path folder;

  private final List<String> complaints = new ArrayList<>();
  private Process room;
  private String url;
  private Playwright playwright;
  private Browser browser;

  @BeforeAll
  void open() throws Exception {
    Optional<Path> chromium = chromium();
    Assumptions.assumeTrue(
        chromium.isPresent(),
        "no Chromium on this machine: install one, or name it in CHANCERY_CHROMIUM");
    String archive = folder.resolve("papers").toString();
    run("init", archive);
    run("add", "--archive", archive, ROOT.resolve("samples").toString());
    run("reindex", "--meaning", "--archive", archive);
    room = started("serve", "--archive", archive, "--port", "0");
    BufferedReader said = room.inputReader(StandardCharsets.UTF_8);
    String line = said.readLine();
    assertThat(line).contains("is open at http://");
    url = line.substring(line.indexOf("http://"), line.indexOf(';'));
    playwright = Playwright.create();
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium.get())
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--no-first-run")));
  }

  @AfterAll
  void close() throws InterruptedException {
    if (browser != null) {
      browser.close();
      playwright.close();
    }
    if (room != null) {
      room.destroy();
      assertThat(room.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }
  }

  private static Optional<Path> chromium() {
    Stream<Path> named =
        Optional.ofNullable(System.getenv("CHANCERY_CHROMIUM")).map(Path::of).stream();
    Stream<Path> usual =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
            .flatMap(f -> Stream.of("chromium", "google-chrome").map(name -> Path.of(f, name)));
    return Stream.concat(named, usual).filter(Files::isExecutable).findFirst();
  }

  private static Process started(String... words) throws IOException {
    List<String> command = new ArrayList<>(List.of(ROOT.resolve("chancery").toString()));
    command.addAll(List.of(words));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  private static void run(String... words) throws Exception {
    Process process = started(words);
    process.getInputStream().readAllBytes();
    assertThat(process.waitFor()).as(String.join(" ", words)).isZero();
  }

  private Page window(int width, boolean dark) {
    Page page =
        browser
            .newContext(
                new Browser.NewContextOptions()
                    .setViewportSize(width, 900)
                    .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT))
            .newPage();
    page.onConsoleMessage(m -> {
      if (m.type().equals("error")) {
        complaints.add(m.text());
      }
    });
    page.onPageError(complaints::add);
    page.onRequest(r -> {
      if (!r.url().startsWith(url)) {
        complaints.add("request elsewhere: " + r.url());
      }
    });
    return page;
  }

  @ParameterizedTest
  @CsvSource({"wide,1400,false", "wide-dark,1400,true", "phone,360,false", "phone-dark,360,true"})
  void itKeepsTheRulesFitsTheWindowAndAsksNobodyElse(String name, int width, boolean dark)
      throws IOException {
    String axe;
    try (InputStream in = MeaningPageIT.class.getResourceAsStream(AXE)) {
      axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    for (String path : List.of("meaning", ASKED)) {
      Page page = window(width, dark);
      page.navigate(url + path);
      page.evaluate("() => document.fonts.ready");
      String picture = "meaning-" + (path.equals(ASKED) ? "found-" : "") + name + ".png";
      page.screenshot(
          new Page.ScreenshotOptions()
              .setFullPage(true)
              .setPath(Path.of("target", "screenshots", picture)));
      page.evaluate(axe);
      assertThat((List<?>) page.evaluate(ASK_AXE)).as(path).isEmpty();
      Object over =
          page.evaluate(
              "() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
      assertThat(((Number) over).intValue()).as(path + " fits the window").isZero();
      page.context().close();
    }
    assertThat(complaints).isEmpty();
  }

  @Test
  void oneAsksByKeyboardAloneAndComesToThePaper() {
    Page page = window(1000, false);
    page.navigate(url + "meaning");
    page.locator("#ask-meaning").focus();
    page.keyboard().type("are the captives to be let go?");
    page.keyboard().press("Enter");
    Locator first = page.locator(".hitlist a").first();
    first.waitFor();
    assertThat(page.locator(".hit .also").first().textContent()).contains("likeness 0.");
    assertThat(page.locator(".lead").textContent()).contains("no evidence");
    first.focus();
    page.keyboard().press("Enter");
    page.waitForURL(java.util.regex.Pattern.compile(".*/records/[0-9.]+.*"));
    assertThat(page.locator("h1").count()).isEqualTo(1);
    page.context().close();
  }
}
