package org.sportel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One application from the first page to the verified document, by everybody who takes part. */
@ExtendWith(Stage.Setter.class)
class ApplicationJourneyTests {
  private static final String SERVICE = "BD-001";
  private static final Pattern AT_QUESTIONS = Pattern.compile(".*/(who|fee|step/[^/]+)$");

  @ParameterizedTest
  @EnumSource(names = {"DESKTOP_WITHOUT_SCRIPT"})
  void goesFromTheQuestionToTheVerifiedDocument(Look look, Stage stage) {
    try (var person = stage.visitor(look);
        var officer = Desk.signIn(stage, look, "case-officer.budva");
        var head = Desk.signIn(stage, look, "head-of-unit.budva");
        var counter = Desk.signIn(stage, look, "counter.budva")) {
      var receipt = apply(person);
      asksForAPaper(officer, receipt);
      suppliesIt(person, receipt);
      decides(officer, receipt);
      approves(head, receipt);
      delivers(counter, receipt);
      readsTheDecision(person, receipt);
    }
  }

  private static Receipt apply(Visitor person) {
    person.open("/m/budva/services/" + SERVICE).judge("service");
    person.open("/m/budva/apply/" + SERVICE).judge("apply-start");
    person.press(Words.of("intake.start.button"));
    var page = person.page();
    int questions = 0;
    while (AT_QUESTIONS.matcher(page.url()).matches()) {
      var step = page.url().replaceAll(".*/(step/)?", "");
      if (questions == 0) {
        person.press(Words.of("intake.continue")).judge("apply-" + step + "-empty");
        assertThat(page.locator(".govuk-error-summary").isVisible()).isTrue();
      }
      Answers.give(page);
      person.judge("apply-" + step).press(Words.of("intake.continue"));
      questions++;
      assertThat(page.locator(".govuk-error-summary").allTextContents()).as(step).isEmpty();
      assertThat(questions).as("the questions end").isLessThan(20);
    }
    assertThat(questions).isGreaterThan(1);
    person.judge("apply-check").press(Words.of("intake.check.button")).judge("apply-receipt");
    return Receipt.on(page);
  }

  private static void asksForAPaper(Desk officer, Receipt receipt) {
    officer.takes(receipt, "casework.check.missing");
    var page = officer.page();
    page.getByText(Words.of("casework.check.missing")).first().click();
    officer.visitor().type(Words.of("casework.check.missingLabel"), "The plan of the plot");
    officer.visitor().press(Words.of("casework.check.ask")).judge("case-correction");
  }

  private static void suppliesIt(Visitor person, Receipt receipt) {
    person.open("/track").judge("track");
    tracks(person, receipt);
    assertThat(person.page().locator("main").textContent()).contains("The plan of the plot");
    person.judge("tracking-correction");
    person.type(Words.of("casework.asked.answer"), "Here it is.");
    FilePayload plan = Answers.picture();
    person.page().locator("main input[type=file]").first().setInputFiles(plan);
    person.press(Words.of("casework.asked.send")).judge("tracking-answered");
  }

  private static void decides(Desk officer, Receipt receipt) {
    officer.opens(receipt);
    officer.claims();
    officer.visitor().press(Words.of("casework.check.complete"));
    officer.opens(receipt);
    officer.claims();
    officer.visitor().judge("case-work").press(Words.of("casework.work.done"));
    officer.opens(receipt);
    officer.claims();
    officer.visitor().judge("case-draft").press(Words.of("casework.draft.write")).judge("draft");
    var page = officer.page();
    page.locator("input[name=outcome][value=GRANTED]").check();
    page.locator("textarea[name=body]").fill("The request is granted.\n\nThe plot may be bought.");
    officer.visitor().press(Words.of("casework.draft.save")).judge("draft-preview");
    officer.visitor().press(Words.of("casework.preview.submit"));
  }

  private static void approves(Desk head, Receipt receipt) {
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

  private static void readsTheDecision(Visitor person, Receipt receipt) {
    tracks(person, receipt);
    person.judge("tracking-decided");
    var page = person.page();
    var href = page.locator("#decided ~ a").first().getAttribute("href");
    var file = page.request().get(href);
    assertThat(file.status()).isEqualTo(200);
    assertThat(new String(file.body(), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
        .isEqualTo("%PDF-");
  }

  private static void tracks(Visitor person, Receipt receipt) {
    person.open("/track");
    person.type(Words.of("casework.track.number"), receipt.number());
    person.type(Words.of("casework.track.code"), receipt.code());
    person.press(Words.of("casework.track.show"));
  }

  /** What the person takes home. */
  record Receipt(String number, String code) {
    static Receipt on(Page page) {
      return new Receipt(
          page.locator(".govuk-panel strong").first().textContent().strip(),
          page.locator(".sp-code").first().textContent().strip());
    }
  }
}
