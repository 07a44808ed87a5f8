package org.sportel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A statement of an institution is asked for at a municipality's counter, seen from both sides. */
@ExtendWith(Stage.Setter.class)
class AgencyJourneyTests {
  private static final String NAME = "Līga Krūmiņa-Ozoliņa";
  private static final String SERVICE = "Statement of social insurance";

  @ParameterizedTest
  @EnumSource(names = {"PHONE_WITHOUT_SCRIPT", "DESKTOP"})
  void isTakenAtTheCounterAndWorkedOnInTheInstitution(Look look, Stage stage) {
    try (var clerk = Desk.signIn(stage, look, "counter.valmiera");
        var officer = Desk.signIn(stage, look, "case-officer.vsaa")) {
      clerk.visitor().open("/desk/apply").judge("agency-services");
      clerk.visitor().follow(SERVICE).judge("agency-form");
      clerk.visitor().press(Words.of("intake.desk.take")).judge("agency-form-errors");
      fills(clerk.page());
      clerk.visitor().press(Words.of("intake.desk.take")).judge("agency-receipt");
      var receipt = Receipt.on(clerk.page());
      clerk.visitor().press(Words.of("intake.agency.state")).judge("agency-taken-case");
      assertThat(clerk.visitor().says())
          .contains(receipt.number(), Words.of("casework.state.RECEIVED"))
          .doesNotContain(NAME);
      officer.opens(receipt);
      officer.visitor().judge("agency-case");
      assertThat(officer.visitor().says()).contains(NAME, Words.of("agency.elsewhere"));
      officer.claims();
      clerk.visitor().open("/desk/agency/taken").judge("agency-taken");
      assertThat(clerk.visitor().says()).contains(receipt.number()).doesNotContain(NAME);
      clerk.page().locator("main input[name=number]").fill(receipt.number());
      clerk.page().locator("main input[name=number]").press("Enter");
      clerk.page().waitForLoadState();
      clerk.visitor().judge("agency-taken-by-number");
      assertThat(clerk.visitor().says()).contains(receipt.number()).doesNotContain(NAME);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "agency-delegations, administrator.vsaa, /desk/agency/delegations",
    "agency-delegate, administrator.vsaa, /desk/agency/delegations?host=valmiera",
    "agency-received, administrator.valmiera, /desk/agency/delegations",
    "agency-figures, administrator.vsaa, /desk/agency/figures",
    "agency-figures, centre-manager.valmiera, /desk/agency/figures",
    "agency-gaps, centre-manager.valmiera, /desk/standards"
  })
  void arePleasantForBothSides(String name, String person, String place, Stage stage) {
    for (var look : Look.SIZES) {
      try (var desk = Desk.signIn(stage, look, person)) {
        desk.visitor().open(place).judge(name + "-" + person.replace('.', '-'));
        var one = desk.page().locator("main table a[href*='/delegations/']");
        if (one.count() > 0) {
          one.first().click();
          desk.page().waitForLoadState();
          desk.visitor().judge(name + "-one-" + person.replace('.', '-'));
        }
      }
    }
  }

  private static void fills(Page page) {
    page.locator("input[name=name]").fill(NAME);
    page.locator("input[name=address]").fill("Rīgas iela 4, Valmiera");
    for (var list : page.locator("main select").all()) {
      if (list.inputValue().isEmpty()) {
        list.selectOption(new SelectOption().setIndex(1));
      }
    }
    page.locator("select[name=language]").selectOption("en");
    Answers.give(page);
  }
}
