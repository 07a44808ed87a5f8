package org.sportel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An office offers a faster way, somebody chooses it, and the case says so. */
@ExtendWith(Stage.Setter.class)
class FasterWayJourneyTests {
  private static final String CODE = "BD-061";

  @Test
  void goesFromTheCardToTheCase(Stage stage) {
    try (var designer = Desk.signIn(stage, Look.DESKTOP, "designer.budva")) {
      offers(designer);
    }
    try (var person = new Citizen(stage, Look.PHONE);
        var officer = Desk.signIn(stage, Look.DESKTOP, "case-officer.budva")) {
      var visitor = person.visitor();
      visitor.open("/m/budva/services/" + CODE).judge("faster-service");
      assertThat(visitor.says()).contains(Words.of("catalogue.service.express"));
      person.begins(CODE);
      person.answers(step -> chooses(visitor, step));
      visitor.judge("faster-check");
      var receipt = person.sends();
      officer.opens(receipt);
      officer.visitor().judge("faster-case");
      assertThat(officer.visitor().says()).contains(Words.of("casework.speed.EXPRESS"));
    }
  }

  /** States the time for the decision, a shorter one with its fee, and publishes. */
  private static void offers(Desk designer) {
    var visitor = designer.visitor().open("/desk/services/" + CODE + "/card");
    var page = visitor.page();
    page.locator("button[value='add:deadlines']").click();
    page.waitForLoadState();
    var last = page.locator("select[name^='deadlines.'][name$='.purpose']").count() - 1;
    var time = "deadlines." + last + ".";
    page.locator("select[name='" + time + "purpose']").selectOption("DECISION");
    page.locator("input[name='" + time + "amount']").fill("15");
    page.locator("select[name='" + time + "unit']").selectOption("CALENDAR_DAY");
    page.locator("select[name='" + time + "start']").selectOption("REGISTRATION");
    page.locator("input[name='express.amount']").fill("2");
    page.locator("select[name='express.unit']").selectOption("WORKING_DAY");
    page.locator("input[name='express.fee.name.en']").fill("For the faster way");
    page.locator("select[name='express.fee.kind']").selectOption("FIXED");
    page.locator("input[name='express.fee.amount']").fill("12.50");
    page.locator("input[name='express.fee.currency']").fill("EUR");
    page.locator("button[value='save']").first().click();
    page.waitForLoadState();
    settles(page);
    visitor.judge("faster-card").open("/desk/services/" + CODE + "/card/publish");
    page.locator("textarea[name=reason]").fill("The assembly decided on a faster way");
    visitor.press(Words.of("catalogue.card.publish.now")).judge("faster-published");
  }

  /** Mends what the program can mend by itself, and leaves the rest with a reason. */
  private static void settles(Page page) {
    var serious =
        page.locator(
            ".sp-results__item:has(.govuk-tag:has-text('"
                + Words.of("catalogue.card.serious")
                + "'))");
    for (int left = serious.count(); left > 0; left--) {
      var first = serious.first();
      if (first.locator("button.sp-link-button").count() > 0) {
        first.locator("button.sp-link-button").first().click();
      } else {
        first.locator("summary").last().click();
        first.locator("input[name^='reason.']").fill("The statute is being renumbered");
        first.locator("button[value^='waive']").click();
      }
      page.waitForLoadState();
    }
    assertThat(serious.count()).isZero();
  }

  private static void chooses(Visitor visitor, String step) {
    var faster = visitor.page().locator("input[name=speed][value=EXPRESS]");
    if (faster.count() > 0) {
      faster.check();
      visitor.judge("faster-" + step);
      assertThat(visitor.says()).contains("12.5");
    }
  }
}
