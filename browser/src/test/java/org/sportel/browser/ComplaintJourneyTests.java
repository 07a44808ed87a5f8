package org.sportel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody complains anonymously, is answered, accepts, and opens it again. */
@ExtendWith(Stage.Setter.class)
class ComplaintJourneyTests {
  private static final String BASE = "/m/budva/complaints";
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Podgorica"));

  @ParameterizedTest
  @EnumSource(names = {"PHONE", "DESKTOP_WITHOUT_SCRIPT"})
  void complainsAnonymouslyFollowsAndOpensAgain(Look look, Stage stage) {
    try (var visitor = stage.visitor(look)) {
      visitor.open(BASE).judge("complaints-how");
      visitor.open(BASE + "/paper").judge("complaints-paper").print("complaints-paper");
      visitor.open(BASE + "/figures").judge("complaints-figures");
      visitor.open(BASE).press(Words.of("complaints.how.file")).judge("complaints-level");
      visitor.follow(Words.of("complaints.level.ANONYMOUS")).judge("complaints-form");
      visitor.press(Words.of("complaints.file.send")).judge("complaints-form-refused");
      visitor.page().locator("select[name=topic]").selectOption("WAITING");
      visitor.page().locator("textarea[name=body]").fill("I waited three hours for nothing.");
      visitor.press(Words.of("complaints.file.send")).judge("complaints-filed");
      var number = visitor.page().locator(".govuk-panel strong").innerText();
      var code = visitor.page().locator(".sp-code").innerText();
      isFollowed(visitor, number, code);
      var path = visitor.page().url();
      isAnswered(stage, look, path.substring(path.lastIndexOf('/') + 1).split("\\?", 2)[0]);
      reopens(visitor);
    }
  }

  private static void isFollowed(Visitor visitor, String number, String code) {
    visitor.open(BASE + "/track").judge("complaints-track");
    visitor.page().locator("input[name=number]").fill(number);
    visitor.page().locator("input[name=code]").fill(code);
    visitor.press(Words.of("complaints.track.show")).judge("complaints-followed");
    assertThat(visitor.says()).contains(number, Words.of("complaints.plain.RECEIVED"));
  }

  /** The officer in charge, with the complaint open. */
  private static Desk inCharge(Stage stage, Look look, String page) {
    var officer = Desk.signIn(stage, look, "complaints-officer.budva");
    officer.page().navigate(page);
    if (officer.page().locator("form[action$='/screen']").count() == 0) {
      officer.close();
      officer = Desk.signIn(stage, look, "complaints-officer.budva2");
      officer.visitor().open(page);
    }
    return officer;
  }

  private static void isAnswered(Stage stage, Look look, String id) {
    var page = "/desk/complaints/" + id;
    try (var desk = inCharge(stage, look, page)) {
      var visitor = desk.visitor();
      visitor.open("/desk/complaints").judge("desk-complaints");
      visitor.open("/desk/complaints/settings").judge("desk-complaints-settings");
      visitor.open("/desk/complaints/actions").judge("desk-complaints-actions");
      visitor.open("/desk/complaints/figures").judge("desk-complaints-figures");
      visitor.open("/desk/complaints/new").judge("desk-complaints-new");
      visitor.open(page).judge("desk-complaint");
      visitor.press(Words.of("complaints.screen"));
      visitor.page().locator("input[name=outcome]").first().check();
      visitor.page().locator("textarea[name=answer]").fill("You are right. We are sorry.");
      visitor.press(Words.of("complaints.propose"));
      visitor
          .page()
          .locator("section[aria-labelledby=answer-files] input[type=file]")
          .setInputFiles(Answers.picture());
      visitor.press(Words.of("complaints.answer.files.send")).judge("desk-complaint-preview");
      visitor.press(Words.of("complaints.send")).judge("desk-complaint-answered");
      changesSomething(visitor);
    }
  }

  /** What was changed is told to everybody once it is done. */
  private static void changesSomething(Visitor visitor) {
    var what = "A bench in the hall " + System.nanoTime();
    var form = visitor.page().locator("form[action$='/action']");
    visitor.page().getByText(Words.of("complaints.action.title")).first().click();
    form.locator("input[name=what-en]").fill(what);
    var people = form.locator("select[name=owner] option");
    form.locator("select[name=owner]").selectOption(people.last().getAttribute("value"));
    visitor.day("dueOn", TODAY.plusDays(20));
    visitor.press(Words.of("complaints.action.record"));
    visitor.open("/desk/complaints/actions").follow(what).judge("desk-complaint-action");
    visitor.page().locator("textarea[name=evidence]").fill("It was bought and stands there.");
    visitor.day("checkOn", TODAY.plusDays(28));
    visitor.press(Words.of("complaints.action.finish"));
    visitor.open("/m/budva/notice-board").judge("notice-board");
    assertThat(visitor.open(BASE + "/figures").says()).contains(what);
  }

  /**
   * Who is complained about is the officer in charge: the other one gets it, and opens the seal.
   */
  @ParameterizedTest
  @EnumSource(names = {"PHONE", "DESKTOP_WITHOUT_SCRIPT"})
  void complainsInConfidenceAboutWhoeverWouldHandleIt(Look look, Stage stage) {
    try (var visitor = stage.visitor(look)) {
      visitor.open(BASE + "/new?level=CONFIDENTIAL");
      visitor.page().locator("select[name=topic]").selectOption("BEHAVIOUR");
      visitor.page().locator("textarea[name=body]").fill("The officer for complaints shouted.");
      visitor.page().locator("input[name=name]").fill("Petar Vukić");
      visitor.press(Words.of("complaints.file.send"));
      var number = visitor.page().locator(".govuk-panel strong").innerText();
      isFollowed(visitor, number, visitor.page().locator(".sp-code").innerText());
      var path = visitor.page().url();
      goesToTheOther(stage, look, "/desk/complaints/" + path.substring(path.lastIndexOf('/') + 1));
    }
  }

  private static void goesToTheOther(Stage stage, Look look, String path) {
    var page = path.split("\\?", 2)[0];
    try (var concerned = inCharge(stage, look, page)) {
      var visitor = concerned.visitor();
      assertThat(visitor.says()).doesNotContain("Petar Vukić");
      visitor.page().getByText(Words.of("complaints.concerned.title")).first().click();
      var people = visitor.page().locator("select[name=person]");
      var own = concerned.page().locator(".sp-who__me").first().textContent().strip();
      people.selectOption(new SelectOption().setLabel(own));
      visitor.page().locator("form[action$='/concerned'] button").click();
      visitor.page().waitForLoadState();
      visitor.open(page, 404);
    }
    try (var other = inCharge(stage, look, page)) {
      var visitor = other.visitor();
      visitor.follow(Words.of("complaints.identity.title")).judge("desk-complaint-sealed");
      visitor.page().locator("input[name=purpose]").fill("To ask when it happened");
      visitor.press(Words.of("complaints.identity.open")).judge("desk-complaint-opened");
      assertThat(visitor.says()).contains("Petar Vukić");
    }
  }

  private static void reopens(Visitor visitor) {
    visitor.page().reload();
    visitor.judge("complaints-answered");
    var file = visitor.page().locator("section[aria-labelledby=answer] li a").first();
    var got = visitor.page().request().get(file.getAttribute("href"));
    assertThat(got.status()).isEqualTo(200);
    assertThat(got.headers().get("content-type")).startsWith("image/");
    visitor.press(Words.of("complaints.accept")).judge("complaints-closed");
    visitor.page().locator("textarea[name=reason]").fill("It happened again.");
    visitor.press(Words.of("complaints.reopen")).judge("complaints-reopened");
    assertThat(visitor.says()).contains(Words.of("complaints.plain.IN_WORK"));
  }
}
