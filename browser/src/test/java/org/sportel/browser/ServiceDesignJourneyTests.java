package org.sportel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A designer changes a service in the browser: drawn with the mouse, or in lists by keyboard. */
@ExtendWith(Stage.Setter.class)
class ServiceDesignJourneyTests {
  private static final String PERSON = "designer.budva";
  private static final String DESIGN = "/desk/services/BD-012/design";
  private static final String TABLE = "/desk/services/BD-066/design/decisions/support-eligibility";
  private static final List<String> PLACES =
      List.of(
          "/desk/services",
          "/desk/proposals",
          "/desk/catalogue",
          "/desk/meter",
          "/desk/remarks",
          "/desk/foreign-names",
          "/desk/practice",
          "/desk/practice/BD-041",
          "/desk/stopped",
          "/desk/integrity",
          "/desk/adoptions",
          "/desk/services/BD-012/meter",
          "/desk/services/BD-012/versions",
          "/desk/services/BD-012/versions/1",
          "/desk/services/BD-012/cases",
          "/desk/services/BD-012/retire",
          "/desk/services/BD-012/translation",
          "/desk/services/BD-012/card",
          "/desk/services/BD-012/card/publish",
          DESIGN + "/procedures/permit/complete",
          TABLE);

  @Test
  void drawsAProcedureThatIsSavedAsItGrows(Stage stage) {
    try (var desk = Desk.signIn(stage, Look.DESKTOP, PERSON)) {
      var page = draws(desk, first(desk, "/procedures/"));
      assertThat(page.locator(".bjs-powered-by").isVisible()).isTrue();
      var task = page.locator(".djs-shape:has(.djs-visual > rect)").nth(2);
      task.dblclick();
      page.keyboard().press("ControlOrMeta+A");
      page.keyboard().type("Drawn in the browser");
      page.locator(".djs-container svg").first().click(at(300, 8));
      saved(page);
      desk.visitor().judge("design-draw-procedure");
      task.click();
      opensAll(page);
      page.locator(".djs-context-pad .entry[data-action=replace]").click();
      page.locator(".djs-popup").waitFor();
      desk.visitor().judge("design-draw-properties");
      page.keyboard().press("Escape");
      page.reload();
      ready(page);
      assertThat(page.locator(".djs-container").textContent()).contains("browser");
      page.locator("[data-undo]").focus();
      desk.visitor().open(first(desk, "/procedures/"));
      desk.visitor().press(Words.of("workshop.discard"));
    }
  }

  @Test
  void drawsAFormAndATable(Stage stage) {
    try (var desk = Desk.signIn(stage, Look.DESKTOP, PERSON)) {
      var form = draws(desk, first(desk, "/forms/"));
      assertThat(form.locator("[class*=powered]").first().isVisible()).isTrue();
      form.locator(".fjs-element").nth(2).click();
      opensAll(form);
      desk.visitor().judge("design-draw-form");
      desk.visitor().open(DESIGN);
      form.selectOption("select[name=kind]", "decisions");
      form.fill("input[name=name]", "journey-table");
      desk.visitor().press(Words.of("workshop.add"));
      var table = draws(desk, DESIGN + "/decisions/journey-table");
      assertThat(table.locator(".dmn-decision-table-container").isVisible()).isTrue();
      desk.visitor().judge("design-draw-decision");
      desk.visitor().open(DESIGN + "/decisions/journey-table");
      desk.visitor().press(Words.of("workshop.discard"));
    }
  }

  @Test
  void changesEveryPartInListsByKeyboardAlone(Stage stage) {
    for (var look : List.of(Look.DESKTOP_WITHOUT_SCRIPT, Look.PHONE_WITHOUT_SCRIPT)) {
      try (var desk = Desk.signIn(stage, look, PERSON)) {
        desk.visitor().open(DESIGN).judge("design");
        for (var kind : List.of("/procedures/", "/forms/", "/templates/")) {
          desk.visitor().open(first(desk, kind)).judge("design-list" + kind.replace('/', '-'));
        }
        types(desk, first(desk, "/procedures/"), 1);
        types(desk, TABLE, 0);
      }
    }
  }

  @Test
  void triesADraftOutOnAPhone(Stage stage) {
    try (var desk = Desk.signIn(stage, Look.PHONE, PERSON)) {
      desk.visitor().open(DESIGN + "/try").judge("design-try-begin");
      desk.visitor()
          .check(Words.of("workshop.trial.anyway"))
          .press(Words.of("workshop.trial.begin"));
      desk.visitor().judge("design-try");
      assertThat(desk.visitor().says()).contains(Words.of("workshop.trial.about"));
    }
  }

  @Test
  void changesACardByKeyboardAlone(Stage stage) {
    try (var desk = Desk.signIn(stage, Look.PHONE_WITHOUT_SCRIPT, PERSON)) {
      var page = desk.visitor().open("/desk/services/BD-013/card").judge("design-card").page();
      page.locator("input[name='title.en']").focus();
      page.keyboard().press("ControlOrMeta+A");
      page.keyboard().type("Typed by keyboard");
      page.keyboard().press("Enter");
      page.waitForURL(url -> url.contains("done=saved"));
      assertThat(page.locator("input[name='title.en']").inputValue())
          .isEqualTo("Typed by keyboard");
      page.locator("form[action$='/card/discard'] button").focus();
      page.keyboard().press("Enter");
      page.waitForURL(url -> !url.contains("done=saved"));
      assertThat(page.locator("input[name='title.en']").inputValue())
          .isNotEqualTo("Typed by keyboard");
    }
  }

  @Test
  void leadsToPagesThatFitAPhoneInAlbanianAndADeskInSerbian(Stage stage) {
    for (var seen : Map.of(Look.PHONE, "sq", Look.DESKTOP, "sr-Latn").entrySet()) {
      try (var desk = Desk.signIn(stage, seen.getKey(), PERSON)) {
        for (var place : PLACES) {
          desk.visitor()
              .open(place + "?lang=" + seen.getValue())
              .judge("design" + place.replace('/', '-'));
        }
      }
    }
  }

  /** Changes the first field of a block with keys only, then takes it back. */
  private static void types(Desk desk, String part, int block) {
    var page = desk.visitor().open(part).page();
    page.locator("details summary").nth(block).focus();
    page.keyboard().press("Enter");
    page.keyboard().press("Tab");
    page.keyboard().press("ControlOrMeta+A");
    page.keyboard().type("Typed by keyboard");
    page.keyboard().press("Enter");
    page.waitForURL(url -> url.contains("done=saved"));
    assertThat(desk.visitor().says())
        .contains(Words.of("workshop.done.saved"), "Typed by keyboard");
    desk.visitor().judge("design-list-saved").press(Words.of("workshop.discard"));
  }

  private static String first(Desk desk, String kind) {
    var page = desk.visitor().open(DESIGN).page();
    var link = page.locator("main li a[href*='/design" + kind + "']").first();
    return String.valueOf(link.getAttribute("href"));
  }

  private static Page draws(Desk desk, String part) {
    var page = desk.visitor().open(part + "/draw").page();
    ready(page);
    return page;
  }

  /** Opens every group of properties of what is chosen. */
  private static void opensAll(Page page) {
    page.locator(".bio-properties-panel-group-header").first().waitFor();
    page.locator(".bio-properties-panel-group-header").all().forEach(Locator::click);
  }

  private static void ready(Page page) {
    page.locator("[data-ready=true]")
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
  }

  private static void saved(Page page) {
    page.getByText(Words.of("workshop.save.saved"), new Page.GetByTextOptions().setExact(true))
        .waitFor();
  }

  private static Locator.ClickOptions at(double x, double y) {
    return new Locator.ClickOptions().setPosition(x, y);
  }
}
