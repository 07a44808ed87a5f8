package org.sportel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody complains anonymously, is answered, accepts, and opens it again. */
@ExtendWith(Stage.Setter.class)
class ComplaintJourneyTests {
  private static final String BASE = "/m/budva/complaints";

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

  private static void isAnswered(Stage stage, Look look, String id) {
    var page = "/desk/complaints/" + id;
    var officer = Desk.signIn(stage, look, "complaints-officer.budva");
    officer.visitor().open(page);
    if (officer.page().locator("form[action$='/screen']").count() == 0) {
      officer.close();
      officer = Desk.signIn(stage, look, "complaints-officer.budva2");
    }
    try (var desk = officer) {
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
      visitor.press(Words.of("complaints.propose")).judge("desk-complaint-preview");
      visitor.press(Words.of("complaints.send")).judge("desk-complaint-answered");
    }
  }

  private static void reopens(Visitor visitor) {
    visitor.page().reload();
    visitor.judge("complaints-answered");
    visitor.press(Words.of("complaints.accept")).judge("complaints-closed");
    visitor.page().locator("textarea[name=reason]").fill("It happened again.");
    visitor.press(Words.of("complaints.reopen")).judge("complaints-reopened");
    assertThat(visitor.says()).contains(Words.of("complaints.plain.IN_WORK"));
  }
}
