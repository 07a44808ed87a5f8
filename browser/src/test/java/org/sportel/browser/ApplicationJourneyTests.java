package org.sportel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One application from the first page to the verified document, by everybody who takes part. */
@ExtendWith(Stage.Setter.class)
class ApplicationJourneyTests {
  static final String SERVICE = "BD-001";

  @ParameterizedTest
  @EnumSource(names = {"PHONE", "DESKTOP_WITHOUT_SCRIPT"})
  void goesFromTheQuestionToTheVerifiedDocument(Look look, Stage stage) {
    try (var person = new Citizen(stage, look);
        var officer = Desk.signIn(stage, look, "case-officer.budva");
        var head = Desk.signIn(stage, look, "head-of-unit.budva");
        var counter = Desk.signIn(stage, look, "counter.budva")) {
      var receipt = applies(person);
      asksForAPaper(officer, receipt);
      suppliesIt(person, receipt);
      decides(officer, receipt);
      approves(head, receipt);
      delivers(counter, receipt);
      readsTheDecision(person, receipt);
      verifiesIt(person);
    }
  }

  private static Receipt applies(Citizen person) {
    var visitor = person.visitor();
    visitor.open("/m/budva/services/" + SERVICE).judge("service").print("service");
    visitor.open("/m/budva/apply/" + SERVICE).judge("apply-start");
    visitor.press(Words.of("intake.start.button"));
    visitor.press(Words.of("intake.continue"));
    visitor.press(Words.of("intake.continue")).judge("apply-who-empty");
    assertThat(visitor.page().locator(".govuk-error-summary").isVisible()).isTrue();
    person.answers(step -> visitor.judge("apply-" + step));
    visitor.judge("apply-check").print("apply-check");
    var receipt = person.sends();
    visitor.judge("apply-receipt").print("apply-receipt");
    return receipt;
  }

  static void asksForAPaper(Desk officer, Receipt receipt) {
    officer.takes(receipt, "casework.check.missing");
    var page = officer.page();
    page.getByText(Words.of("casework.check.missing")).first().click();
    officer.visitor().type(Words.of("casework.check.missingLabel"), "The plan of the plot");
    officer.visitor().press(Words.of("casework.check.ask")).judge("case-correction");
  }

  private static void suppliesIt(Citizen person, Receipt receipt) {
    person.tracks(receipt);
    var visitor = person.visitor();
    assertThat(visitor.says()).contains("The plan of the plot");
    visitor.judge("tracking-correction");
    visitor.type(Words.of("casework.asked.answer"), "Here it is.");
    visitor.page().locator("main input[type=file]").first().setInputFiles(Answers.picture());
    visitor.press(Words.of("casework.asked.send")).judge("tracking-answered");
  }

  static void decides(Desk officer, Receipt receipt) {
    officer.opens(receipt);
    officer.claims();
    officer.visitor().press(Words.of("casework.check.complete"));
    officer.opens(receipt);
    officer.claims();
    officer.visitor().judge("case-work").press(Words.of("casework.work.done"));
    officer.opens(receipt);
    officer.claims();
    officer.visitor().judge("case-draft");
    officer.drafts("The request is granted.\n\nThe plot may be bought.");
    officer.visitor().judge("draft-preview").press(Words.of("casework.preview.submit"));
  }

  static void approves(Desk head, Receipt receipt) {
    head.opens(receipt);
    head.claims();
    head.visitor().judge("case-approval").press(Words.of("casework.approve.read"));
    head.visitor().judge("approval").press(Words.of("casework.preview.approveNow"));
  }

  private static void delivers(Desk counter, Receipt receipt) {
    counter.opens(receipt);
    counter.claims();
    counter.page().locator("input[name=way][value=ONLINE]").check();
    counter.visitor().press(Words.of("casework.deliver.do")).judge("case-closed");
  }

  private static void readsTheDecision(Citizen person, Receipt receipt) {
    person.tracks(receipt);
    person.visitor().reloadUntil("#decided ~ a");
    person.visitor().judge("tracking-decided").print("tracking-decided");
  }

  /** From the decision to the page that says whether it is genuine, and its file compared. */
  private static void verifiesIt(Citizen person) {
    var visitor = person.visitor();
    var page = visitor.page();
    var href = page.locator("#decided ~ a").first().getAttribute("href");
    var file = page.request().get(href);
    assertThat(file.status()).isEqualTo(200);
    assertThat(new String(file.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    var code = page.locator("#decided ~ p .sp-code").first();
    Verifying.follows(visitor, code, file.body());
  }
}
