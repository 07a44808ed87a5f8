package org.sportel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What people say without a device, and what a centre says of itself once a year. */
@ExtendWith(Stage.Setter.class)
class PaperJourneyTests {
  private static final String SLIPS = "/desk/feedback/slips";
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Podgorica"));

  @ParameterizedTest
  @EnumSource(names = {"PHONE", "DESKTOP_WITHOUT_SCRIPT"})
  void typesTheBoxAPageOfTheRemarkBookAndALetter(Look look, Stage stage) {
    try (var clerk = Desk.signIn(stage, look, "counter.budva")) {
      var desk = clerk.visitor();
      typesTheBox(desk);
      typesTheRemarkBook(desk);
      takesInALetter(desk);
    }
  }

  private static void typesTheBox(Visitor desk) {
    desk.open("/desk/boxes").judge("desk-boxes");
    desk.press(Words.of("complaints.box.begin")).judge("desk-boxes-refused");
    choosesCentre(desk);
    desk.day("emptied", TODAY);
    desk.page().locator("input[name=present]").fill("The head of the centre and a visitor");
    desk.press(Words.of("complaints.box.begin"));
    desk.press(Words.of("complaints.box.take")).judge("desk-box-refused");
    types(desk, "SUGGESTION", "A bench under the tree, please.");
    desk.page().locator("input[name=files]").setInputFiles(Answers.picture());
    types(desk, "COMPLAINT", "Nobody answers the telephone.");
    desk.judge("desk-box");
    assertThat(desk.page().locator("main table tbody tr").count()).isEqualTo(2);
    desk.press(Words.of("complaints.box.close"));
    assertThat(desk.page().locator("textarea[name=body]").count()).isZero();
  }

  private static void types(Visitor desk, String kind, String words) {
    desk.page().locator("input[name=kind][value=" + kind + "]").check();
    desk.page().locator("textarea[name=body]").fill(words);
    desk.page().locator("select[name=topic]").selectOption("SERVICE");
    desk.press(Words.of("complaints.box.take"));
    assertThat(desk.page().locator(".govuk-error-summary").allTextContents()).isEmpty();
  }

  private static void typesTheRemarkBook(Visitor desk) {
    desk.open(SLIPS);
    choosesCentre(desk);
    desk.page().locator("input[name=score-1]").fill("4");
    desk.page().locator("input[name=words-2]").fill("No score was given.");
    desk.press(Words.of("feedback.slips.take")).judge("desk-slips-refused");
    desk.page().locator("input[name=score-2]").fill("5");
    desk.page().locator("input[name=photos]").setInputFiles(Answers.picture());
    desk.press(Words.of("feedback.slips.take")).judge("desk-slips-taken");
  }

  private static void takesInALetter(Visitor desk) {
    desk.open("/desk/complaints/new?channel=LETTER");
    desk.day("arrived", TODAY.minusDays(1));
    desk.page().locator("select[name=topic]").selectOption("WAITING");
    desk.page().locator("textarea[name=body]").fill("She waited from eight to noon.");
    desk.press(Words.of("complaints.takein.do")).judge("desk-complaints-letter-refused");
    desk.page().locator("input[name=name]").fill("Jelena Radović");
    desk.page().locator("input[name=files]").setInputFiles(Answers.picture());
    desk.press(Words.of("complaints.takein.do")).judge("desk-complaints-letter");
    assertThat(desk.page().locator(".sp-code").count()).isEqualTo(1);
  }

  private static void choosesCentre(Visitor desk) {
    var last = desk.page().locator("select[name=centre] option").last();
    desk.page().locator("select[name=centre]").selectOption(last.getAttribute("value"));
  }

  @ParameterizedTest
  @EnumSource(names = {"PHONE", "DESKTOP_WITHOUT_SCRIPT"})
  void readsTheBoxAndWritesDownAnInterview(Look look, Stage stage) {
    try (var manager = Desk.signIn(stage, look, "centre-manager.budva")) {
      var desk = manager.visitor();
      desk.open("/desk/boxes").page().locator("main table a").last().click();
      desk.judge("desk-box-read");
      assertThat(desk.says()).contains(Words.of("complaints.box.said"));
      desk.open(SLIPS + "/photos").judge("desk-slips-photos");
      var photo = desk.page().locator("main .sp-panel a").first().getAttribute("href");
      assertThat(desk.page().request().get(photo).status()).isEqualTo(200);
      desk.open("/desk/interviews").judge("desk-interviews");
      desk.press(Words.of("feedback.interview.new"));
      desk.press(Words.of("feedback.interview.save")).judge("desk-interview-refused");
      tells(desk, look);
      desk.press(Words.of("feedback.interview.save"));
      assertThat(desk.says()).contains(Words.of("feedback.interview.kept"));
    }
  }

  /** A year's self-assessment begins with what the program knows, and is kept to go on later. */
  @ParameterizedTest
  @EnumSource(names = {"PHONE", "DESKTOP_WITHOUT_SCRIPT"})
  void beginsTheSelfAssessmentOfTheYear(Look look, Stage stage) {
    try (var manager = Desk.signIn(stage, look, "centre-manager.budva")) {
      var desk = manager.visitor();
      desk.open("/desk/assessment").judge("desk-assessments");
      desk.open("/desk/assessment/" + TODAY.getYear()).judge("desk-assessment");
      assertThat(desk.page().locator("main input:checked").count()).isPositive();
      desk.press(Words.of("rights.assessment.keep"));
      assertThat(desk.page().locator(".govuk-error-summary").count()).isZero();
    }
  }

  /** Each look tells of another month. */
  private static void tells(Visitor desk, Look look) {
    var months = desk.page().locator("select[name=month] option");
    var month = months.nth(months.count() - 1 - look.ordinal()).getAttribute("value");
    desk.page().locator("select[name=month]").selectOption(month);
    var units = desk.page().locator("select[name=unit] option");
    desk.page().locator("select[name=unit]").selectOption(units.last().getAttribute("value"));
    desk.page().locator("input[name=people]").fill("12");
    desk.page().locator("textarea[name=said-TIME]").fill("On Mondays people wait an hour.");
    desk.page().locator("textarea[name=change]").fill("A third counter on Mondays.");
  }
}
