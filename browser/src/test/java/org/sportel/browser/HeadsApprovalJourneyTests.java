package org.sportel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The head of a unit returns a draft with a word why, and approves it once it is mended. */
@ExtendWith(Stage.Setter.class)
class HeadsApprovalJourneyTests {
  private static final String WHY = "Name the year of the entry.";

  @Test
  void returnsADraftAndApprovesTheMendedOne(Stage stage) {
    try (var person = new Citizen(stage, Look.PHONE);
        var officer = Desk.signIn(stage, Look.DESKTOP, "case-officer.budva");
        var head = Desk.signIn(stage, Look.PHONE, "head-of-unit.budva")) {
      var receipt = person.applies("BD-004");
      officer.takes(receipt, "casework.check.complete");
      officer.visitor().press(Words.of("casework.check.complete"));
      officer.opens(receipt);
      officer.claims();
      officer.drafts("Entered in the register of marriages.");
      officer.visitor().press(Words.of("casework.preview.submit"));
      returns(head, receipt);
      mends(officer, receipt);
      head.opens(receipt);
      head.claims();
      head.visitor().press(Words.of("casework.approve.read"));
      assertThat(head.visitor().says()).contains("under number 12 of 1998");
      head.visitor().press(Words.of("casework.preview.approveNow"));
      head.sees(receipt, "#decision ~ p .sp-code");
      head.visitor().judge("case-approved");
      assertThat(head.visitor().says())
          .contains("Head of unit", Words.of("casework.decision.ISSUED"));
      person.tracks(receipt);
      person.visitor().judge("tracking-approved");
      assertThat(person.visitor().says()).contains(Words.of("casework.decided.download"));
    }
  }

  @Test
  void keepsWhatIsTypedWhileTheUsualWordsAreOnTheirWay(Stage stage) {
    try (var person = new Citizen(stage, Look.PHONE);
        var officer = Desk.signIn(stage, Look.DESKTOP, "case-officer.budva")) {
      var receipt = person.applies("BD-004");
      officer.takes(receipt, "casework.check.complete");
      officer.visitor().press(Words.of("casework.check.complete"));
      officer.opens(receipt);
      officer.claims();
      var page = officer.page();
      page.locator("main a.govuk-button[href$='/decision']").click();
      page.locator("#draft-text").evaluate("part => (part.dataset.before = '')");
      var asked = new ArrayList<Route>();
      page.route("**/decision", asked::add);
      page.locator("input[name=outcome][value=REFUSED]").check();
      page.waitForCondition(() -> !asked.isEmpty());
      page.locator("textarea[name=body]").fill("Typed meanwhile.");
      asked.forEach(Route::resume);
      page.locator("#draft-text:not([data-before])").waitFor();
      assertThat(page.locator("textarea[name=body]").inputValue()).isEqualTo("Typed meanwhile.");
    }
  }

  private static void returns(Desk head, Receipt receipt) {
    var visitor = head.visitor();
    head.opens(receipt);
    head.claims();
    visitor.press(Words.of("casework.approve.read"));
    visitor.page().getByText(Words.of("casework.preview.return")).first().click();
    visitor.press(Words.of("casework.preview.returnNow")).judge("approval-return-empty");
    assertThat(visitor.page().locator(".govuk-error-summary").isVisible()).isTrue();
    visitor.type(Words.of("casework.preview.why"), WHY);
    visitor.press(Words.of("casework.preview.returnNow")).judge("case-returned");
  }

  private static void mends(Desk officer, Receipt receipt) {
    var visitor = officer.visitor();
    officer.opens(receipt);
    officer.claims();
    assertThat(visitor.says()).contains(WHY);
    visitor.judge("case-to-be-mended");
    officer.drafts("Entered in the register of marriages under number 12 of 1998.");
    visitor.press(Words.of("casework.preview.submit"));
  }
}
