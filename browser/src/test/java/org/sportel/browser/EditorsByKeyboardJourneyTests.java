package org.sportel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A designer changes a form and the words of a decision with keys alone. */
@ExtendWith(Stage.Setter.class)
class EditorsByKeyboardJourneyTests {
  private static final String DESIGN = "/desk/services/BD-061/design";
  private static final String TYPED = "Typed by keyboard";
  private static final String FOCUSED =
      "() => [document.activeElement.tagName, (document.activeElement.textContent ?? '').trim(),"
          + " document.activeElement.name ?? '']";

  @Test
  void changesTheQuestionOfAForm(Stage stage) {
    try (var desk = Desk.signIn(stage, Look.DESKTOP, "designer.budva")) {
      var page = opens(desk, "/forms/");
      goesTo(page, "SUMMARY", "");
      goesTo(page, "SUMMARY", "");
      page.keyboard().press("Enter");
      goesTo(page, "INPUT", "");
      types(page);
      page.keyboard().press("Enter");
      saved(desk, "keyboard-form");
      goesTo(page, "A", Words.of("workshop.preview"));
      page.keyboard().press("Enter");
      page.waitForURL("**/preview");
      desk.visitor().judge("keyboard-form-preview");
      assertThat(desk.visitor().says()).contains(TYPED);
      page.goBack();
      discards(page);
    }
  }

  @Test
  void changesTheWordsOfADecision(Stage stage) {
    try (var desk = Desk.signIn(stage, Look.DESKTOP, "designer.budva")) {
      var page = opens(desk, "/templates/");
      goesTo(page, "SUMMARY", "");
      page.keyboard().press("Enter");
      goesTo(page, "TEXTAREA", "");
      types(page);
      goesTo(page, "BUTTON", "");
      page.keyboard().press("Enter");
      saved(desk, "keyboard-text");
      goesTo(page, "A", Words.of("workshop.preview"));
      page.keyboard().press("Enter");
      page.waitForURL("**/preview");
      desk.visitor().judge("keyboard-text-preview");
      page.goBack();
      discards(page);
    }
  }

  /** From the service's parts to the list of one part. */
  private static Page opens(Desk desk, String kind) {
    var page = desk.visitor().open(DESIGN).page();
    var link = page.locator("main li a[href*='/design" + kind + "']").first();
    goesTo(page, "A", link.innerText().strip());
    page.keyboard().press("Enter");
    page.waitForURL(url -> url.contains(kind));
    return page;
  }

  private static void types(Page page) {
    page.keyboard().press("ControlOrMeta+A");
    page.keyboard().type(TYPED);
  }

  private static void saved(Desk desk, String name) {
    desk.page().waitForURL(url -> url.contains("done=saved"));
    assertThat(desk.visitor().says()).contains(Words.of("workshop.done.saved"), TYPED);
    desk.visitor().judge(name);
  }

  private static void discards(Page page) {
    goesTo(page, "BUTTON", Words.of("workshop.discard"));
    page.keyboard().press("Enter");
    page.waitForURL(url -> !url.contains("done=saved"));
  }

  /** Goes on with Tab to the next element of a kind, with this text where one is given. */
  private static void goesTo(Page page, String tag, String text) {
    for (int i = 0; i < 250; i++) {
      page.keyboard().press("Tab");
      var at = (List<?>) page.evaluate(FOCUSED);
      if (tag.equals(at.getFirst()) && (text.isEmpty() || text.equals(at.get(1)))) {
        return;
      }
    }
    throw new AssertionError("No way by keyboard to " + tag + " " + text + " at " + page.url());
  }
}
