package org.sportel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** People say how it was and answer surveys; nobody learns who they are. */
@ExtendWith(Stage.Setter.class)
class HeardJourneyTests {
  private static final String SURVEYS = "/desk/surveys";
  private static final ZoneId ZONE = ZoneId.of("Europe/Podgorica");

  @ParameterizedTest
  @EnumSource(names = {"PHONE", "DESKTOP_WITHOUT_SCRIPT"})
  void saysWhatIsNeededAndRatesFromTheReceipt(Look look, Stage stage) {
    try (var person = new Citizen(stage, look)) {
      var visitor = person.visitor();
      person.begins("BD-004");
      person.answers(step -> {});
      visitor.check(Words.of("intake.accommodation.LARGE_PRINT")).judge("needs-check");
      var receipt = person.sends();
      visitor.judge("needs-receipt").follow(Words.of("feedback.panel.link")).judge("rate");
      visitor.press(Words.of("feedback.send")).judge("rate-refused");
      visitor.check(Words.of("feedback.score.2"));
      visitor.press(Words.of("feedback.send")).judge("rate-more");
      visitor.page().locator("input[name=reasons]").first().check();
      visitor.page().locator("textarea[name=words]").fill("The letter was hard to read.");
      var contact = "069 " + System.nanoTime();
      visitor.page().locator("input[name=contact]").fill(contact);
      visitor.page().locator("input[name=complain][value=NAMED]").check();
      var rating = visitor.page().url();
      visitor.press(Words.of("feedback.send"));
      complains(visitor, receipt);
      visitor.open(rating).judge("rate-done");
      assertThat(visitor.says()).contains(Words.of("feedback.done.title"));
      try (var officer = Desk.signIn(stage, look, "case-officer.budva")) {
        officer.opens(receipt);
        assertThat(officer.visitor().says()).contains(Words.of("intake.accommodation.LARGE_PRINT"));
        officer.visitor().judge("needs-case");
      }
      isAskedBack(stage, look, contact);
    }
  }

  private static void isAskedBack(Stage stage, Look look, String contact) {
    try (var manager = Desk.signIn(stage, look, "centre-manager.budva")) {
      var desk = manager.visitor();
      desk.open("/desk/feedback").judge("desk-feedback");
      var waiting =
          desk.page()
              .locator(".sp-panel")
              .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(contact));
      waiting.locator("input[name=note]").fill("Explained the letter on the telephone.");
      waiting.locator("button").click();
      desk.page().waitForLoadState();
      assertThat(desk.says()).doesNotContain(contact);
    }
  }

  /** The complaint is filled in with what the rating said. */
  private static void complains(Visitor visitor, Receipt receipt) {
    var form = visitor.judge("complaints-after-rating").page();
    assertThat(form.locator("textarea[name=body]").inputValue()).contains("hard to read");
    assertThat(form.locator("input[name=reference]").inputValue()).isEqualTo(receipt.number());
    assertThat(form.locator("select[name=service]").inputValue()).isEqualTo("BD-004");
    form.locator("select[name=topic]").selectOption("SERVICE");
    form.locator("input[name=name]").fill("Ana Perović");
    visitor.press(Words.of("complaints.file.send"));
    assertThat(form.locator(".sp-code").count()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(names = {"PHONE", "DESKTOP_WITHOUT_SCRIPT"})
  void writesASurveyThatPeopleAnswer(Look look, Stage stage) {
    try (var manager = Desk.signIn(stage, look, "centre-manager.budva");
        var anybody = stage.visitor(look)) {
      var desk = manager.visitor();
      desk.open(SURVEYS).judge("desk-surveys");
      plans(desk, "How is the hall? " + UUID.randomUUID());
      var at = desk.page().url();
      asks(desk, "How clear was it?", "SCALE");
      asks(desk, "What should change?", "WORDS");
      desk.judge("desk-survey-draft");
      desk.follow(Words.of("feedback.survey.preview")).judge("desk-survey-preview");
      desk.print("desk-survey-sheet").open(at);
      desk.press(Words.of("feedback.survey.publish")).judge("desk-survey-open");
      var address = desk.page().locator(".sp-address").innerText();
      anybody.open("/m/budva/surveys").judge("surveys");
      answers(anybody, address.substring(address.indexOf("/m/")));
      desk.open(at).follow(Words.of("feedback.survey.results")).judge("desk-survey-results");
      desk.open(at).press(Words.of("feedback.survey.close")).judge("desk-surveys-closed");
      anybody.open(address.substring(address.indexOf("/m/"))).judge("survey-over");
      desk.open(at + "/results").judge("desk-survey-results-over").print("desk-survey-results");
    }
  }

  /** The demo holds a survey that is over, with answers of both ways, and one that runs. */
  @ParameterizedTest
  @EnumSource(names = {"PHONE", "NARROW", "DESKTOP_WITHOUT_SCRIPT"})
  void readsResultsAndTypesSheetsOfPaper(Look look, Stage stage) {
    try (var manager = Desk.signIn(stage, look, "centre-manager.budva");
        var clerk = Desk.signIn(stage, look, "counter.budva");
        var anybody = stage.visitor(look)) {
      var desk = manager.visitor();
      desk.open(SURVEYS).follow("Opening hours and waiting").judge("desk-survey-demo");
      desk.follow(Words.of("feedback.survey.results")).judge("desk-survey-demo-results");
      assertThat(desk.says()).contains("After four", "subota mjesečno");
      anybody.open("/m/budva/surveys").judge("surveys-demo");
      anybody.follow("Opening hours and waiting").judge("survey-demo-over");
      var typing = clerk.visitor();
      typing.open(SURVEYS).follow("Our letters").follow(Words.of("feedback.survey.paper"));
      typing.judge("desk-survey-paper");
      typing.press(Words.of("feedback.send")).judge("desk-survey-paper-refused");
      typing.check(Words.of("feedback.score.3"));
      typing.press(Words.of("feedback.send")).judge("desk-survey-paper-taken");
      assertThat(typing.says()).contains(Words.of("feedback.survey.paper.taken"));
    }
  }

  private static void plans(Visitor desk, String title) {
    desk.open(SURVEYS + "/new").press(Words.of("feedback.survey.save"));
    desk.judge("desk-survey-plan-refused");
    desk.types("title", title);
    desk.page().locator("input[name=channels][value=PAPER]").check();
    desk.day("opens", LocalDate.now(ZONE).minusDays(1));
    desk.day("closes", LocalDate.now(ZONE).plusDays(7));
    desk.press(Words.of("feedback.survey.save"));
  }

  private static void asks(Visitor desk, String text, String kind) {
    desk.press(Words.of("feedback.survey.question.add")).judge("desk-survey-question");
    desk.types("text", text);
    desk.page().locator("input[name=kind][value=" + kind + "]").check();
    desk.press(Words.of("feedback.survey.save"));
  }

  private static void answers(Visitor anybody, String path) {
    anybody.open(path).judge("survey");
    anybody.press(Words.of("feedback.send")).judge("survey-refused");
    anybody.check(Words.of("feedback.score.4"));
    anybody.press(Words.of("feedback.send")).judge("survey-thanks");
    assertThat(anybody.says()).contains(Words.of("feedback.survey.thanks"));
  }
}
