package org.chancery.readingroom;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.chancery.archive.Archive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Editing the samples in a real browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EditingIT {

  private static final String PASSWORD = "nine barges at Harnova";

  @TempDir private static Path folder;

  private Visit visit;
  private Browser browser;

  @BeforeAll
  void open() throws IOException {
    browser = Browser.start();
    Path root = Path.of(System.getProperty("chancery.root", ".."));
    Path archive = folder.resolve("The waters of the Mirva");
    Depot.fill(archive, root.resolve("samples"), ".txt");
    try (Archive into = Archive.write(archive)) {
      into.accounts().add("I. Varga", PASSWORD);
    }
    visit = Visit.editing(Archive.open(archive), InstantSource.system());
  }

  @AfterAll
  void close() {
    if (visit != null) {
      visit.get("/ledger");
      visit.close();
    }
    if (browser != null) {
      browser.close();
    }
  }

  private Page signedIn(int width, boolean dark, boolean script) {
    Page page = browser.window(width, dark, script);
    page.navigate(visit.url("/login"));
    signIn(page, PASSWORD);
    assertThat(page.locator(".editor")).containsText("Editing as I. Varga");
    return page;
  }

  private static void signIn(Page page, String password) {
    page.locator("#name").fill("I. Varga");
    page.locator("#password").fill(password);
    page.locator("#password").press("Enter");
  }

  private static Locator button(Page page, String name) {
    return page.locator("main")
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
  }

  /** Opens the page on which one decides about the first finding that {@code pencil} names. */
  private static void take(Page page, String pencil) {
    page.locator(".pencil[aria-label^=\"" + pencil + "\"]").first().click();
    assertThat(page.locator("h1")).hasText("Decide");
  }

  private static void choose(Page page, String kind, String choice, String why) {
    Locator form = page.locator(".finding", new Page.LocatorOptions().setHasText(kind)).first();
    form.locator("input[value=" + choice + "]").check();
    form.locator("input[name=why]").fill(why);
    form.locator("button").click();
  }

  @Test
  void aWrongPasswordIsRefusedAndTheRightOneLeadsBackToThePage() {
    Page page = browser.window(1280, false, true);
    page.navigate(visit.url("/records/3.1?layer=typed"));
    assertThat(page.locator(".pencil")).hasCount(0);
    page.locator(".foot a", new Page.LocatorOptions().setHasText("Sign in")).click();
    signIn(page, "ten barges at Harnova");
    assertThat(page.locator(".wrong")).hasText("Name or password is wrong.");
    page.locator("#password").fill(PASSWORD);
    button(page, "Sign in").click();
    assertThat(page).hasURL(visit.url("/records/3.1?layer=typed"));
    assertThat(page.locator(".pencil").first()).isVisible();
    page.locator(".editor button").click();
    assertThat(page.locator(".editor")).hasCount(0);
    assertThat(page.locator(".pencil")).hasCount(0);
    browser.complaints();
    page.context().close();
  }

  @Test
  void aFindingIsCorrectedSeenUndoneAndSeenAgainAndThePlaceIsKept() {
    Page page = signedIn(1280, false, true);
    page.navigate(visit.url("/records/3.1"));
    take(page, "Decide: Place:");
    page.locator("input[name=value]").first().fill("Vaškel Castle");
    choose(page, "Place", "correct", "so the minute book");
    assertThat(page).hasURL(Pattern.compile("/records/3\\.1\\?decided=\\d+#w\\d+-\\d+"));
    assertThat(page.locator(".anatomy")).containsText("Vaškel Castle");
    assertThat(page.locator(".saved")).containsText("Place corrected to “Vaškel Castle”");
    assertThat(page.locator("#decisions")).containsText("so the minute book");
    assertThat(page.locator("#decisions")).containsText("I. Varga, ");
    shoot(page, "editing-saved");
    page.locator(".saved button").click();
    assertThat(page.locator(".anatomy")).not().containsText("Vaškel Castle");
    assertThat(page.locator("#decisions .undone")).hasCount(1);
    assertThat(browser.complaints()).isEmpty();
    page.context().close();
  }

  @Test
  void aRejectedStatementLeavesTheMarginAndTheEditorAtItsLine() {
    Page page = signedIn(1280, false, true);
    page.navigate(visit.url("/records/4.1"));
    int before = page.locator(".note-said a.fact").count();
    take(page, "Decide: Statement:");
    choose(page, "Statement", "reject", "nobody says this");
    assertThat(page).hasURL(Pattern.compile("/records/4\\.1\\?decided=\\d+#(l|w)\\d+"));
    assertThat(page.locator(".note-said a.fact")).hasCount(before - 1);
    assertThat(browser.complaints()).isEmpty();
    page.context().close();
  }

  @Test
  void anUndertakingIsSettledFromTheLedgerAndIsSoThere() {
    Page page = signedIn(1280, false, true);
    page.navigate(visit.url("/ledger?state=open"));
    String number = page.locator(".ledger > li .number").first().innerText();
    page.locator(".ledger > li .pencil").first().click();
    Locator form =
        page.locator(".finding", new Page.LocatorOptions().setHasText("Undertaking")).first();
    form.locator("select[name=state]").selectOption("KEPT_LATE");
    form.locator("input[name=in]").fill("5.1");
    form.locator("input[name=words]").fill("four of the six men were set free");
    choose(page, "Undertaking", "settle", "shown by Vaskel no. 27");
    assertThat(page).hasURL(Pattern.compile("/ledger\\?state=open#n" + number));
    page.navigate(visit.url("/ledger?state=kept_late"));
    Locator row = page.locator("#n" + number);
    assertThat(row).containsText("Settled by I. Varga");
    assertThat(row).containsText("four of the six men were set free");
    shoot(page, "editing-ledger");
    assertThat(browser.complaints()).isEmpty();
    page.context().close();
  }

  @Test
  void fillingInTheRightValueChoosesItAndAsksForTheReasonBeforeItIsSent() {
    Page page = signedIn(1280, false, true);
    page.navigate(visit.url("/records/3.1"));
    take(page, "Decide: Place:");
    Locator form = page.locator("form.fill").first();
    assertThat(form.locator("input[name=why]")).not().hasAttribute("required", "");
    form.locator("input[name=value]").fill("Vaškel Castle");
    assertThat(form.locator("input[value=correct]")).isChecked();
    assertThat(form.locator("input[name=why]")).hasAttribute("required", "");
    assertThat(form.locator("input[name=why]")).hasAttribute("aria-required", "true");
    form.locator("button").click();
    assertThat(page).hasURL(Pattern.compile("/decide\\?"));
    form.locator("input[value=confirm]").check();
    assertThat(form.locator("input[name=why]")).not().hasAttribute("required", "");
    assertThat(page.locator(".passage")).containsText(Pattern.compile("Vaškel,"));
    assertThat(browser.complaints()).isEmpty();
    page.context().close();
  }

  @Test
  void aPencilStaysOnTheLineOfTheWordsItBelongsTo() {
    for (int width : new int[] {1280, 400}) {
      Page page = signedIn(width, false, true);
      page.navigate(visit.url("/records/1.1"));
      page.evaluate("() => document.fonts.ready");
      Object torn =
          page.evaluate(
              """
              () => [...document.querySelectorAll('.keep')].filter(k => {
                const fact = k.querySelector('a.fact'), pencil = k.querySelector('.pencil');
                if (!fact || !pencil || !fact.offsetParent) return false;
                const end = [...fact.getClientRects()].pop(), at = pencil.getBoundingClientRect();
                const sep = k.querySelector('.sep');
                const after = sep ? sep.getBoundingClientRect() : at;
                return at.top > end.bottom || at.left < end.right - 2 || after.left < at.left;
              }).map(k => k.textContent)
              """);
      assertThat((List<?>) torn).as("at %d", width).isEmpty();
      page.context().close();
    }
  }

  @Test
  void aQueryIsAnsweredFromTheWorkListWhichGoesOnWithTheNext() {
    Page page = signedIn(1280, false, true);
    page.navigate(visit.url("/queries"));
    int before = page.locator(".worklist .pencil").count();
    page.locator(".worklist .pencil").first().click();
    page.locator("input[name=value]").first().fill("as in the original");
    page.locator(".finding button").first().click();
    assertThat(page).hasURL(Pattern.compile("/queries#q"));
    assertThat(page.locator(".worklist .pencil")).hasCount(before - 1);
    assertThat(browser.complaints()).isEmpty();
    page.context().close();
  }

  @Test
  void peopleAreMergedAndPartAgainWithoutScript() {
    Page page = signedIn(1280, false, false);
    page.navigate(visit.url("/people/ormay"));
    page.locator("#names summary").click();
    page.locator("#other").fill("verrow");
    page.locator("#mergewhy").fill("a test");
    page.locator("#names button", new Page.LocatorOptions().setHasText("Merge")).click();
    assertThat(page).hasURL(visit.url("/people/verrow#names"));
    assertThat(page.locator(".forms")).containsText("Ormay");
    shoot(page, "editing-person");
    page.navigate(visit.url("/people"));
    assertThat(page.locator("a[href='/people/ormay']")).hasCount(0);
    page.navigate(visit.url("/decisions"));
    button(page, "Undo").first();
    page.locator(".decided li", new Page.LocatorOptions().setHasText("a test"))
        .locator("button")
        .click();
    page.navigate(visit.url("/people"));
    assertThat(page.locator("a[href='/people/ormay']")).hasCount(1);
    page.context().close();
  }

  @Test
  void everyPageOfAnEditorKeepsTheRulesInEveryWindow() {
    Page first = signedIn(1280, false, true);
    List<String> places = new ArrayList<>();
    for (String pencil : List.of("Decide: What this paper says of it:", "Decide: Promise:")) {
      first.navigate(visit.url("/records/" + (places.isEmpty() ? "5.1" : "1.1")));
      places.addFirst(
          first.locator(".pencil[aria-label^=\"" + pencil + "\"]").first().getAttribute("href"));
    }
    take(first, "Decide: Kind:");
    choose(first, "Kind", "confirm", "seen");
    first.context().close();
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("login", "/login");
    pages.put("record", "/records/1.1");
    pages.put("decide", places.get(0));
    pages.put("decide-outcome", places.get(1));
    pages.put("decisions", "/decisions");
    pages.put("person", "/people/orlenne");
    pages.put("queries", "/queries");
    pages.put("ledger", "/ledger");
    Map<String, Object> violations = new LinkedHashMap<>();
    for (boolean dark : new boolean[] {false, true}) {
      for (int width : new int[] {1280, 390}) {
        Page page = signedIn(width, dark, true);
        String window = (width < 600 ? "phone" : "wide") + (dark ? "-dark" : "");
        pages.forEach((name, path) -> {
          page.navigate(visit.url(path));
          page.evaluate("() => document.querySelectorAll('#names').forEach(d => d.open = true)");
          shoot(page, "editing-" + name + "-" + window);
          violations.put(name + " " + window, browser.violations(page));
          Object over =
              page.evaluate(
                  "() => document.documentElement.scrollWidth"
                      + " - document.documentElement.clientWidth");
          assertThat(((Number) over).intValue()).as(name + " is wider than " + width).isZero();
        });
        page.context().close();
      }
    }
    violations.values().removeIf(v -> ((List<?>) v).isEmpty());
    assertThat(violations).isEmpty();
    assertThat(browser.complaints()).isEmpty();
  }

  private static void shoot(Page page, String name) {
    page.evaluate("() => document.fonts.ready");
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(Path.of("target", "screenshots", name + ".png")));
  }
}
