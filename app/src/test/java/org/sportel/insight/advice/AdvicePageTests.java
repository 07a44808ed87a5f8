package org.sportel.insight.advice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;

/** The page and the file of advice and applications. */
class AdvicePageTests extends Served {
  @Test
  void showsTheSeriesSideBySideAndAsAFile() {
    browser.signIn(desk.name(Duty.CENTRE_MANAGER));
    for (var by : AdviceSeries.By.values()) {
      var page = browser.get("/desk/figures/advice?by=" + by);
      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(page.body()).contains("Advice and applications");
    }
    var file = browser.get("/desk/figures/advice.csv?by=centre");
    assertThat(file.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
    assertThat(file.body()).startsWith("month,key,name,consultations,");
    assertThat(browser.get("/desk/figures").body()).contains("/desk/figures/advice");
  }
}
