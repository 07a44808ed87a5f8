package org.sportel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The official reads in the case what a register of another body answered. */
@ExtendWith(Stage.Setter.class)
class RegisterAnswerJourneyTests {
  private static final String SERVICE = "BD-057";
  private static final String PLOT = "1042/3";
  private static final String OWNER = "Petar Franović";

  @Test
  void standsInTheCaseWithTheQuestion(Stage stage) {
    try (var person = new Citizen(stage, Look.PHONE);
        var officer = Desk.signIn(stage, Look.DESKTOP, "case-officer.budva")) {
      person.begins(SERVICE);
      person.answers(
          step -> {
            var plot = person.visitor().page().locator("input[name$=parcel]");
            if (plot.count() > 0) {
              plot.first().fill(PLOT);
            }
          });
      var receipt = person.sends();
      officer.opens(receipt);
      officer.sees(receipt, "main:has-text('" + OWNER + "')");
      officer.visitor().judge("register-answer");
      assertThat(person.visitor().says()).doesNotContain(OWNER);
    }
  }
}
