package org.sportel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The administrator reads every text that may go out, finds a message, and sends it again. */
@ExtendWith(Stage.Setter.class)
class MessagesJourneyTests {
  @ParameterizedTest
  @EnumSource(names = {"PHONE_WITHOUT_SCRIPT", "DESKTOP"})
  void previewsTheTextsAndSendsOneAgain(Look look, Stage stage) {
    try (var administrator = Desk.signIn(stage, look, "administrator.budva")) {
      var visitor = administrator.visitor();
      visitor.open("/desk/messages").follow(Words.of("notify.texts.link"));
      for (var language : new String[] {"en", "sq", "sr-Latn", "sr-Cyrl"}) {
        visitor.page().locator("select[name=in]").selectOption(language);
        visitor.press(Words.of("notify.filter")).judge("messages-texts-" + language);
        assertThat(visitor.says())
            .contains("IN-00012/2026")
            .doesNotContain("{")
            .doesNotContain("..");
      }
      visitor.open("/desk/messages?state=SENT").page().locator("main tbody a").first().click();
      visitor.page().waitForLoadState();
      visitor.judge("message").press(Words.of("notify.send.again")).judge("message-again");
      assertThat(visitor.says()).contains(Words.of("notify.resent"));
    }
  }
}
