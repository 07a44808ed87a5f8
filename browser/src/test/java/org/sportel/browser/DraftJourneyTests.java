package org.sportel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nothing that is drawn or typed is lost: to another editor, to the line, to a lapsed sign-in. */
@ExtendWith(Stage.Setter.class)
class DraftJourneyTests {
  private static final String PERSON = "designer.budva";
  private static final String PART = "/desk/services/BD-014/design/procedures/permit";
  private static final String CARD = "/desk/services/BD-014/card";

  @Test
  void tellsTwoWhoDrawTheSameProcedureAndComparesTheirStates(Stage stage) {
    try (var first = Desk.signIn(stage, Look.DESKTOP, PERSON);
        var second = Desk.signIn(stage, Look.DESKTOP, PERSON)) {
      var theirs = opens(first);
      var mine = opens(second);
      names(theirs, "Drawn by the first");
      says(theirs, "workshop.save.saved");
      names(mine, "Drawn by the second");
      var box = mine.locator("[data-conflict]");
      box.locator("ins").first().waitFor();
      assertThat(box.innerText()).contains("Drawn by the first", "Drawn by the second");
      second.visitor().judge("design-two-editors");
      names(mine, "Drawn on by the second");
      mine.reload();
      ready(mine);
      assertThat(mine.locator(".djs-container").textContent()).contains("the first");
      box.locator("[data-mine]").click();
      box.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
      ready(mine);
      assertThat(mine.locator(".djs-container").textContent()).contains("the second");
      second.visitor().open(PART);
      assertThat(mine.locator("form[action$='/restore']").count()).isPositive();
      second.visitor().press(Words.of("workshop.discard"));
    }
  }

  @Test
  void keepsWhatIsDrawnWhileTheLineIsDown(Stage stage) {
    try (var desk = Desk.signIn(stage, Look.DESKTOP, PERSON)) {
      var page = opens(desk);
      desk.visitor().offline(true);
      names(page, "Drawn without a line");
      says(page, "workshop.save.offline");
      desk.visitor().offline(false);
      says(page, "workshop.save.saved");
      page.reload();
      ready(page);
      assertThat(page.locator(".djs-container").textContent()).contains("without a line");
      desk.visitor().open(PART).press(Words.of("workshop.discard"));
    }
  }

  @Test
  void keepsWhatIsDrawnAfterTheSignInLapsed(Stage stage) {
    try (var desk = Desk.signIn(stage, Look.DESKTOP, PERSON)) {
      var page = opens(desk);
      desk.visitor().isForgotten();
      names(page, "Drawn by a stranger");
      says(page, "workshop.save.signedOut");
      var tab = page.context().newPage();
      tab.navigate("/sign-in");
      tab.getByLabel(Words.of("identity.signIn.name")).fill(PERSON);
      tab.getByLabel(Words.of("identity.signIn.password")).fill(Desk.PASSWORD);
      tab.locator("main form button").first().click();
      tab.waitForURL("**/desk**");
      says(page, "workshop.save.saved");
      desk.visitor().open(PART);
      assertThat(desk.visitor().says()).contains("Drawn by a stranger");
      desk.visitor().press(Words.of("workshop.discard"));
    }
  }

  @Test
  void listsWhatWasTypedIntoACardThatSomebodyElseChanged(Stage stage) {
    try (var first = Desk.signIn(stage, Look.DESKTOP, PERSON);
        var second = Desk.signIn(stage, Look.PHONE, PERSON)) {
      var mine = second.visitor().open(CARD).page();
      title(mine).fill("Typed by the second");
      second.visitor().offline(true);
      second.visitor().offline(false);
      title(first.visitor().open(CARD).page()).fill("Typed by the first");
      first.visitor().press(Words.of("catalogue.card.save"));
      second.visitor().open(CARD).judge("design-card-older");
      assertThat(title(mine).inputValue()).isEqualTo("Typed by the first");
      assertThat(mine.locator("[data-older]").innerText()).contains("Typed by the second");
      mine.locator("[data-older] button").click();
      second.visitor().open(CARD);
      assertThat(mine.locator("[data-older]").isVisible()).isFalse();
      title(mine).fill("Typed and not sent");
      second.visitor().open(CARD);
      assertThat(title(mine).inputValue()).isEqualTo("Typed and not sent");
      assertThat(second.visitor().says()).contains(Words.of("web.kept"));
      mine.locator("form[action$='/card/discard'] button").click();
    }
  }

  @Test
  void keepsWhatWasTypedIntoOneCardOutOfEveryOther(Stage stage) {
    try (var desk = Desk.signIn(stage, Look.DESKTOP, PERSON)) {
      var page = desk.visitor().open("/desk/services/BD-016/card").page();
      title(page).fill("Typed into the first card");
      desk.visitor().open("/desk/services/BD-017/card");
      assertThat(title(page).inputValue()).isNotEqualTo("Typed into the first card");
      assertThat(page.locator("[data-kept]").isVisible()).isFalse();
      desk.visitor().open("/desk/services/BD-016/card");
      assertThat(title(page).inputValue()).isEqualTo("Typed into the first card");
    }
  }

  private static Locator title(Page page) {
    return page.locator("input[name='title.en']");
  }

  private static Page opens(Desk desk) {
    var page = desk.visitor().open(PART + "/draw").page();
    ready(page);
    return page;
  }

  private static void ready(Page page) {
    page.locator("[data-ready=true]")
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
  }

  /** Gives the second task another name. */
  private static void names(Page page, String name) {
    page.locator(".djs-shape:has(.djs-visual > rect)").nth(2).dblclick();
    page.keyboard().press("ControlOrMeta+A");
    page.keyboard().type(name);
    page.locator(".djs-container svg")
        .first()
        .click(new Locator.ClickOptions().setPosition(300, 8));
  }

  private static void says(Page page, String key) {
    page.getByText(Words.of(key), new Page.GetByTextOptions().setExact(true)).waitFor();
  }
}
