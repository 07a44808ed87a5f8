package org.sportel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody reports a problem in the street, with a photo and without a script, and follows it. */
@ExtendWith(Stage.Setter.class)
class ProblemJourneyTests {
  private static final String BASE = "/m/budva/problems";

  @ParameterizedTest
  @EnumSource(names = {"PHONE", "NARROW", "DESKTOP_WITHOUT_SCRIPT"})
  void reportsAProblemAndFollowsIt(Look look, Stage stage) {
    try (var visitor = stage.visitor(look)) {
      visitor.open(BASE).judge("problems");
      visitor.press(Words.of("problems.report")).judge("problems-kind");
      visitor.press(Words.of("problems.next")).judge("problems-kind-refused");
      visitor.page().locator("input[name=category]").first().check();
      visitor.press(Words.of("problems.next")).judge("problems-place");
      visitor.type(Words.of("problems.place.address"), "Mediteranska 12, opposite the school");
      visitor.press(Words.of("problems.next")).judge("problems-words");
      visitor.press(Words.of("problems.send")).judge("problems-words-refused");
      visitor.type(Words.of("problems.words.label"), "It is as deep as a bucket.");
      Answers.give(visitor.page());
      visitor.page().locator("input[name=photo]").setInputFiles(Answers.picture());
      visitor.press(Words.of("problems.send")).judge("problems-sent");
      assertThat(visitor.says()).contains(Words.of("problems.sent.title"));
      var number = visitor.page().locator(".govuk-panel strong").innerText();
      var own = visitor.page().url();
      visitor.open(BASE + "/" + number).judge("problem");
      assertThat(visitor.says()).doesNotContain("deep as a bucket");
      isDealtWith(stage, look, number);
      visitor.open(own).judge("problem-closed");
      assertThat(visitor.says()).contains(Words.of("problems.outcome.FIXED"));
    }
  }

  /** Clicks come closer until the place is right; also where no script runs. */
  @ParameterizedTest
  @EnumSource(names = {"PHONE", "DESKTOP_WITHOUT_SCRIPT"})
  void pointsAtThePlaceOnTheMap(Look look, Stage stage) {
    try (var visitor = stage.visitor(look)) {
      visitor.open(BASE).press(Words.of("problems.report"));
      visitor.page().locator("input[name=category]").first().check();
      visitor.press(Words.of("problems.next"));
      for (var click = 0; click < 2; click++) {
        visitor.page().locator("input[name=at]").click();
        visitor.page().waitForLoadState();
      }
      assertThat(visitor.judge("problems-place-pointed").page().locator("input[name=lat]").count())
          .isPositive();
      visitor.press(Words.of("problems.place.use")).judge("problems-words-pointed");
      visitor.type(Words.of("problems.words.label"), "The lamp is broken.");
      Answers.give(visitor.page());
      visitor.press(Words.of("problems.send"));
      assertThat(visitor.says()).contains(Words.of("problems.sent.title"));
    }
  }

  private static void isDealtWith(Stage stage, Look look, String number) {
    try (var desk = Desk.signIn(stage, look, "case-officer.budva")) {
      var visitor = desk.visitor();
      visitor.open("/desk/problems").judge("desk-problems");
      visitor.follow(number).judge("desk-problem");
      visitor.press(Words.of("problems.take"));
      visitor.page().getByText(Words.of("problems.close.title")).first().click();
      visitor.page().locator("select[name=outcome]").selectOption("FIXED");
      visitor.judge("desk-problem-close").press(Words.of("problems.close"));
      visitor.judge("desk-problem-close-refused");
      visitor.page().locator("#f-closing").fill("The drain was cleaned.");
      visitor.page().locator("select[name=outcome]").selectOption("FIXED");
      visitor.press(Words.of("problems.close"));
      visitor.judge("desk-problem-closed");
    }
  }
}
