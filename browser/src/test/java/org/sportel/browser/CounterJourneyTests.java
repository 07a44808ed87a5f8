package org.sportel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A person comes to the counter, asks for a tax certificate, and leaves with it. */
@ExtendWith(Stage.Setter.class)
class CounterJourneyTests {
  private static final String SERVICE = "BD-047";
  private static final String NAME = "Milica Đurašković-Vukotić";

  @ParameterizedTest
  @EnumSource(names = {"PHONE", "DESKTOP_WITHOUT_SCRIPT"})
  void leavesTheCounterWithTheCertificate(Look look, Stage stage) {
    try (var clerk = Desk.signIn(stage, look, "counter.budva");
        var person = new Citizen(stage, look)) {
      findsTheService(clerk);
      isToldWhatIsMissing(clerk);
      fills(clerk.page(), newNumber(look));
      clerk.visitor().press(Words.of("intake.desk.take"));
      var receipt = readsTheReceipt(clerk);
      clerk.visitor().press(Words.of("intake.desk.case"));
      issuesTheCertificate(clerk, receipt);
      person.tracks(receipt);
      person.visitor().reloadUntil("#decided ~ a").judge("tracking-certificate");
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"DESKTOP", "PHONE_WITHOUT_SCRIPT"})
  void isRecognisedTheSecondTime(Look look, Stage stage) {
    try (var clerk = Desk.signIn(stage, look, "counter.budva")) {
      var number = newNumber(look);
      var first = takes(clerk, number);
      clerk.visitor().press(Words.of("intake.desk.next"));
      clerk.visitor().open("/desk/apply/" + SERVICE);
      fills(clerk.page(), number);
      clerk.visitor().press(Words.of("intake.desk.take")).judge("counter-seen-before");
      assertThat(clerk.visitor().says())
          .contains(Words.of("intake.desk.earlier"), first.number())
          .contains(Words.of("intake.error.sure"));
      assertThat(clerk.page().locator("input[name=name]").inputValue()).isEqualTo(NAME);
      clerk.visitor().check(Words.of("intake.desk.sure"));
      clerk.visitor().press(Words.of("intake.desk.take"));
      assertThat(Receipt.on(clerk.page()).number()).isNotEqualTo(first.number());
    }
  }

  /** A personal number that nobody had before, also in a program that runs for long. */
  static String newNumber(Look look) {
    return "03%d%010d".formatted(look.ordinal(), System.currentTimeMillis() % 10_000_000_000L);
  }

  private static void findsTheService(Desk clerk) {
    clerk.visitor().open("/desk").follow(Words.of("intake.menu")).judge("counter-services");
    clerk.visitor().type(Words.of("intake.desk.search"), "tax certificate");
    clerk.visitor().press(Words.of("web.search")).judge("counter-services-found");
    clerk.visitor().follow("Tax certificate").judge("counter-form");
    assertThat(clerk.page().url()).endsWith("/desk/apply/" + SERVICE);
  }

  /** Nothing that was typed is lost. */
  private static void isToldWhatIsMissing(Desk clerk) {
    clerk.visitor().type(Words.of("intake.who.address"), "Mediteranska 8, Budva");
    clerk.visitor().press(Words.of("intake.desk.take")).judge("counter-form-errors");
    assertThat(clerk.page().locator(".govuk-error-summary").innerText())
        .contains(Words.of("intake.error.name"))
        .doesNotContain(Words.of("intake.error.address"));
    assertThat(clerk.page().locator("input[name=address]").inputValue())
        .isEqualTo("Mediteranska 8, Budva");
  }

  private static Receipt takes(Desk clerk, String number) {
    clerk.visitor().open("/desk/apply/" + SERVICE);
    fills(clerk.page(), number);
    clerk.visitor().press(Words.of("intake.desk.take"));
    return Receipt.on(clerk.page());
  }

  /** Writes what the form of a tax certificate asks. */
  static void fills(Page page, String number) {
    page.locator("input[name=name]").fill(NAME);
    page.locator("input[name=identifier]").fill(number);
    page.locator("input[name=feePaid]").check();
    page.locator("input[name=feeReceipt]").fill("UPL-77/2026");
    for (var list : page.locator("main select").all()) {
      if (list.inputValue().isEmpty()) {
        list.selectOption(new SelectOption().setIndex(1));
      }
    }
    page.locator("select[name=language]").selectOption("en");
    Answers.give(page);
  }

  private static Receipt readsTheReceipt(Desk clerk) {
    var visitor = clerk.visitor();
    visitor.judge("counter-receipt").print("counter-receipt");
    assertThat(visitor.says()).contains(NAME, Words.of("intake.receipt.promise"));
    var paper = visitor.page().waitForDownload(() -> visitor.press(Words.of("intake.receipt.pdf")));
    assertThat(paper.suggestedFilename()).endsWith(".pdf");
    return Receipt.on(visitor.page());
  }

  private static void issuesTheCertificate(Desk clerk, Receipt receipt) {
    var visitor = clerk.visitor();
    clerk.claims();
    visitor.judge("case-at-counter");
    clerk.drafts("No tax is owed on this day.");
    visitor.judge("certificate-preview").press(Words.of("casework.preview.issue"));
    clerk.sees(receipt, "#decision ~ p .sp-code");
    visitor.judge("certificate-issued");
    assertThat(visitor.says()).contains(Words.of("casework.tasks.closed"));
    visitor.page().locator("#decision ~ p .sp-code").first().click();
    visitor.page().waitForLoadState();
    assertThat(visitor.says()).contains(Words.of("documents.verify.found"));
  }
}
