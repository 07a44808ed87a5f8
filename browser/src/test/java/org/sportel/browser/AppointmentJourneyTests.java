package org.sportel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody books without an account, moves and cancels; the centre's manager plans its days. */
@ExtendWith(Stage.Setter.class)
class AppointmentJourneyTests {
  private static final String SERVICE = "BD-047";

  @ParameterizedTest
  @EnumSource(names = {"PHONE", "DESKTOP_WITHOUT_SCRIPT", "NARROW"})
  void booksMovesAndCancelsByCode(Look look, Stage stage) {
    try (var visitor = stage.visitor(look)) {
      visitor.open("/m/budva/appointments").judge("appointments");
      visitor.open("/m/budva/appointments?service=" + SERVICE).judge("appointments-times");
      visitor.page().locator("button[name=begins]").last().click();
      visitor.page().waitForLoadState();
      visitor.judge("appointment-kept").press(Words.of("visits.book.confirm"));
      visitor.judge("appointment-errors");
      assertThat(visitor.page().locator(".govuk-error-summary").innerText())
          .contains(Words.of("visits.book.name.missing"));
      visitor.type(Words.of("visits.book.name"), "Milica Đurašković-Vukotić");
      visitor.type(Words.of("visits.book.phone"), phone(look));
      visitor.press(Words.of("visits.book.confirm")).judge("appointment");
      visitor.print("appointment");
      visitor.follow(Words.of("visits.book.move")).judge("appointment-move");
      visitor.page().locator("button[name=begins]").last().click();
      visitor.page().waitForLoadState();
      visitor
          .page()
          .getByText(Words.of("visits.book.cancel"), new Page.GetByTextOptions().setExact(true))
          .click();
      visitor.judge("appointment-sure").press(Words.of("visits.book.cancel.yes"));
      visitor.judge("appointment-cancelled");
      assertThat(visitor.says()).contains(Words.of("visits.appointment.CANCELLED"));
    }
  }

  private static String phone(Look look) {
    return "+3826%d%06d".formatted(look.ordinal() + 7 > 9 ? 9 : 7, System.nanoTime() % 1_000_000);
  }

  @Test
  void theManagerPlansAndSeesWhoIsExpected(Stage stage) {
    for (var look : Look.SIZES) {
      try (var desk = Desk.signIn(stage, look, "centre-manager.budva")) {
        var visitor = desk.visitor();
        visitor.open("/desk/appointments").judge("diary");
        visitor.open("/desk/appointments?view=week").judge("diary-week");
        visitor.open("/desk/today").judge("today");
        for (var page : new String[] {"booking", "affected", "weeks", "staffing", "outages"}) {
          var link = visitor.page().locator("main a[href$='/" + page + "']").first();
          visitor.open(String.valueOf(link.getAttribute("href"))).judge("centre-" + page);
          visitor.open("/desk/today");
        }
      }
    }
  }
}
