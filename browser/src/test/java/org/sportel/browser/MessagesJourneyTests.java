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
      opensOneToBeSentAgain(visitor);
      visitor.judge("message").press(Words.of("notify.send.again")).judge("message-again");
      assertThat(visitor.says()).contains(Words.of("notify.resent"));
    }
  }

  /** What holds a secret is never sent again, and may be the newest. */
  private static void opensOneToBeSentAgain(Visitor visitor) {
    var page = visitor.open("/desk/messages?state=SENT").page();
    var sent =
        page.locator("main tbody a").all().stream().map(a -> a.getAttribute("href")).toList();
    for (var one : sent) {
      if (visitor.open(one).page().locator("main form[action$='/send']").count() > 0) {
        return;
      }
    }
    throw new AssertionError("Nothing on the first page may be sent again");
  }
}
