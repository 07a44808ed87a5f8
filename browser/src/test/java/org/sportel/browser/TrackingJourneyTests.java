package org.sportel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A person follows an application without an account, writes to the office, and withdraws. */
@ExtendWith(Stage.Setter.class)
class TrackingJourneyTests {
  @ParameterizedTest
  @EnumSource(names = {"PHONE", "DESKTOP_WITHOUT_SCRIPT"})
  void followsWritesAndWithdraws(Look look, Stage stage) {
    try (var person = new Citizen(stage, look)) {
      var receipt = person.applies("BD-004");
      isRefused(person, receipt);
      person.tracks(receipt);
      var visitor = person.visitor();
      assertThat(visitor.says()).contains(receipt.number(), Words.of("casework.tracked.who"));
      visitor.judge("tracking").print("tracking");
      writes(visitor);
      withdraws(visitor);
    }
  }

  /** A wrong code says which two things to look at, and keeps both as they were typed. */
  private static void isRefused(Citizen person, Receipt receipt) {
    var visitor = person.visitor();
    visitor.open("/track").press(Words.of("casework.track.show")).judge("track-empty");
    assertThat(visitor.says())
        .contains(Words.of("casework.track.numberMissing"))
        .contains(Words.of("casework.track.codeMissing"));
    person.tracks(new Receipt(receipt.number(), "1-AAAA-BBBB-CCCC-DDDD"));
    visitor.judge("track-wrong");
    var page = visitor.page();
    assertThat(page.locator(".govuk-error-summary").isVisible()).isTrue();
    assertThat(page.locator("input[name=number]").inputValue()).isEqualTo(receipt.number());
    assertThat(page.locator("input[name=code]").inputValue()).isEqualTo("1-AAAA-BBBB-CCCC-DDDD");
  }

  private static void writes(Visitor visitor) {
    visitor.page().getByText(Words.of("casework.tracked.write")).first().click();
    visitor.type(Words.of("casework.tracked.message"), "May my sister collect it?");
    visitor.press(Words.of("casework.tracked.send")).judge("tracking-written");
    assertThat(visitor.says())
        .contains(Words.of("casework.tracked.done.message"), "May my sister collect it?");
  }

  private static void withdraws(Visitor visitor) {
    visitor.follow(Words.of("casework.withdraw.link")).judge("withdraw");
    visitor.follow(Words.of("casework.withdraw.keep"));
    visitor.follow(Words.of("casework.withdraw.link"));
    visitor.press(Words.of("casework.withdraw.do")).judge("withdrawn");
    assertThat(visitor.says()).contains(Words.of("casework.tracked.done.withdraw"));
    assertThat(visitor.page().getByText(Words.of("casework.withdraw.link")).count()).isZero();
  }
}
