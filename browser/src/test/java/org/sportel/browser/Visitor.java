package org.sportel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A person in front of a browser window. {@code SPORTEL_BROWSER_PICTURES=true} keeps pictures of
 * all pages in {@code target/screenshots}.
 */
final class Visitor implements AutoCloseable {
  private static final boolean PICTURES =
      Boolean.parseBoolean(System.getenv("SPORTEL_BROWSER_PICTURES"));
  private static final String TOO_WIDE =
      """
      () => [...document.querySelectorAll('main *, header *, nav *, footer *')]
        .filter(e => e.getBoundingClientRect().right > innerWidth + 1
          && !e.closest('.sp-scroll, .sp-figure__wide'))
        .slice(0, 5)
        .map(e => e.outerHTML.slice(0, 120))
      """;

  private static final String SESSION = "sportel";

  private final BrowserContext context;
  private final Page page;
  private final Look look;
  private final List<String> complaints = new ArrayList<>();

  Visitor(Browser browser, String address, Look look) {
    this.look = look;
    this.context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setBaseURL(address)
                .setLocale("en-GB")
                .setViewportSize(look.width(), look.height()));
    context.setDefaultTimeout(30_000);
    Axe.accompany(context);
    context.addCookies(List.of(new Cookie("lang", "en").setUrl(address)));
    if (!look.scripts()) {
      context.route(
          "**/*",
          route -> {
            if (route.request().resourceType().equals("script")) {
              route.abort();
            } else {
              route.resume();
            }
          });
    }
    this.page = context.newPage();
    page.onConsoleMessage(this::listen);
    page.onPageError(complaints::add);
  }

  Page page() {
    return page;
  }

  /** Opens an address and expects the status. */
  Visitor open(String path, int status) {
    Response answer = Objects.requireNonNull(page.navigate(path), path);
    assertThat(answer.status()).as(path).isEqualTo(status);
    return this;
  }

  Visitor open(String path) {
    return open(path, 200);
  }

  /** Follows the link with this name. */
  Visitor follow(String name) {
    page.getByRole(
            com.microsoft.playwright.options.AriaRole.LINK,
            new Page.GetByRoleOptions().setName(name).setExact(true))
        .first()
        .click();
    page.waitForLoadState();
    return this;
  }

  /** Presses the button with this name. */
  Visitor press(String name) {
    page.getByRole(
            com.microsoft.playwright.options.AriaRole.BUTTON,
            new Page.GetByRoleOptions().setName(name).setExact(true))
        .first()
        .click();
    page.waitForLoadState();
    return this;
  }

  /** Types into the field with this label. */
  Visitor type(String label, String text) {
    page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first().fill(text);
    return this;
  }

  /** Types into a text of several languages: that of the office, which stands first and open. */
  Visitor types(String field, String text) {
    page.locator("[name^='" + field + "-']").first().fill(text);
    return this;
  }

  /** Types a day into its three fields. */
  Visitor day(String field, LocalDate day) {
    page.locator("[name=" + field + "-day]").fill(String.valueOf(day.getDayOfMonth()));
    page.locator("[name=" + field + "-month]").fill(String.valueOf(day.getMonthValue()));
    page.locator("[name=" + field + "-year]").fill(String.valueOf(day.getYear()));
    return this;
  }

  /** Ticks or chooses the field with this label. */
  Visitor check(String label) {
    page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first().check();
    return this;
  }

  /** The sign-in lapses: the program no longer knows the browser. */
  void isForgotten() {
    context.clearCookies(new BrowserContext.ClearCookiesOptions().setName(SESSION));
  }

  /** What the program knows the browser by; the language is of this visit alone. */
  List<Cookie> cookies() {
    return context.cookies().stream().filter(cookie -> !cookie.name.equals("lang")).toList();
  }

  /** The program knows the browser by these. */
  void remembers(List<Cookie> cookies) {
    context.addCookies(cookies);
  }

  /** The line is cut, or mended. */
  void offline(boolean cut) {
    context.setOffline(cut);
  }

  /** Everything that stands in the page's main part. */
  String says() {
    return page.locator("main").innerText();
  }

  /** Loads the page again until it has what a job of the program makes. */
  Visitor reloadUntil(String selector) {
    for (int i = 0; i < 60 && page.locator(selector).count() == 0; i++) {
      page.waitForTimeout(500);
      page.reload();
    }
    assertThat(page.locator(selector).count()).as(selector).isPositive();
    return this;
  }

  /** Looks at the page as it is printed; nothing may be pressed or lost on paper. */
  Visitor print(String name) {
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    page.setViewportSize(720, 1000);
    assertThat(page.locator("main .govuk-button:visible").count()).as(name).isZero();
    var wide = (Integer) page.evaluate("document.documentElement.scrollWidth");
    assertThat(wide).as("width on paper of " + name).isLessThanOrEqualTo(720);
    picture(name + "-print");
    page.setViewportSize(look.width(), look.height());
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    return this;
  }

  /**
   * Judges the page and keeps a picture of it where pictures are asked for.
   *
   * @param name what the picture is called
   */
  Visitor judge(String name) {
    page.waitForLoadState();
    Axe.judge(page, name, look);
    assertThat(complaints).as("console of " + name).isEmpty();
    fits(name);
    picture(name + "-" + look.name().toLowerCase(Locale.ROOT));
    return this;
  }

  /** Pictures cost as much time as half of the judging, so they are taken only when asked for. */
  private void picture(String name) {
    if (PICTURES) {
      page.screenshot(
          new Page.ScreenshotOptions()
              .setPath(Path.of("target", "screenshots", name + ".png"))
              .setFullPage(true));
    }
  }

  /** The page must never scroll sideways. */
  private void fits(String name) {
    var wide = (Integer) page.evaluate("document.documentElement.scrollWidth");
    if (wide > look.width()) {
      assertThat((List<?>) page.evaluate(TOO_WIDE)).as("too wide on " + name).isEmpty();
      assertThat(wide).as("width of " + name).isLessThanOrEqualTo(look.width());
    }
  }

  private void listen(ConsoleMessage message) {
    boolean aborted =
        message.text().contains("ERR_FAILED")
            || message.text().contains("ERR_INTERNET_DISCONNECTED")
            || message.text().startsWith("htmx:");
    boolean expected = message.text().contains("the server responded with a status of 4");
    if (message.type().equals("error") && !aborted && !expected) {
      complaints.add(message.text());
    }
  }

  @Override
  public void close() {
    context.close();
  }
}
