package org.sportel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Signing in, and a sign-in that lapses while somebody types. */
@ExtendWith(Stage.Setter.class)
class SignInJourneyTests {
  private static final String NOTE = "Call back on Monday; the plan is with the surveyor.";

  @ParameterizedTest
  @EnumSource(names = {"PHONE", "DESKTOP_WITHOUT_SCRIPT"})
  void keepsTheFormOfASignInThatLapsed(Look look, Stage stage) {
    try (var officer = Desk.signIn(stage, look, "case-officer.budva")) {
      var visitor = officer.visitor();
      var page = officer.page();
      visitor.open("/desk/absences").judge("absences");
      visitor.open("/desk/cases?view=unit");
      page.locator("main tbody a").first().click();
      page.waitForLoadState();
      var address = page.url();
      page.getByText(Words.of("casework.note.write")).first().click();
      page.locator("textarea[name=note]").fill(NOTE);
      visitor.isForgotten();
      page.locator("form[action$='/note'] button").click();
      page.waitForLoadState();
      assertThat(visitor.says()).contains(Words.of("identity.signIn.kept")).doesNotContain(NOTE);
      visitor.judge("sign-in-lapsed");
      officer.signsIn("case-officer.budva");
      visitor.judge("send-again").press(Words.of("identity.sendAgain.do"));
      assertThat(page.url()).startsWith(address);
      assertThat(visitor.says()).contains(NOTE);
    }
  }

  @Test
  void saysNothingOfWhichOfTheTwoIsWrong(Stage stage) {
    try (var visitor = stage.visitor(Look.PHONE)) {
      visitor.open("/desk").type(Words.of("identity.signIn.name"), "nobody.budva");
      visitor.type(Words.of("identity.signIn.password"), "not the password");
      visitor.press(Words.of("identity.signIn.do")).judge("sign-in-wrong");
      assertThat(visitor.page().locator("input[name=name]").inputValue()).isEqualTo("nobody.budva");
      assertThat(visitor.page().locator("input[name=password]").inputValue()).isEmpty();
      visitor.type(Words.of("identity.signIn.name"), "counter.budva");
      visitor.type(Words.of("identity.signIn.password"), Desk.PASSWORD);
      visitor.press(Words.of("identity.signIn.do"));
      assertThat(visitor.page().url()).endsWith("/desk");
    }
  }
}
