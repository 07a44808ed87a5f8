package org.sportel.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;
import org.sportel.platform.SettableClock;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.annotation.Autowired;

/** The administrator's page about days, as a browser without scripts sees it. */
class DaysPageTests extends Served {
  private static final String PAGE = "/desk/admin/days";

  @Autowired WorkCalendars calendars;
  @Autowired DeclareDay declareDay;
  @Autowired Transactions transactions;
  @Autowired SettableClock clock;
  private LocalDate tuesday;

  @BeforeEach
  void signIn() {
    var today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Podgorica"));
    tuesday =
        LocalDate.of(today.getYear() + 1, 3, 1)
            .with(TemporalAdjusters.firstInMonth(DayOfWeek.TUESDAY));
    browser.signIn(desk.name(Duty.ADMINISTRATOR));
  }

  @AfterEach
  void takeBack() {
    browser.post(PAGE + "/take-back", "day", tuesday.toString());
  }

  @Test
  void declaresADayOffAndUndoesIt() {
    var declared = declare("off", tuesday, "Saint <Trifun>", "Decision 01-77");
    assertThat(declared.statusCode()).isEqualTo(302);
    assertThat(working(tuesday)).isFalse();
    var page = browser.get(declared.headers().firstValue("Location").orElseThrow()).body();
    assertThat(page)
        .contains("Saint &lt;Trifun&gt;", "Decision 01-77", "was declared", "Undo", "Take back")
        .contains("The date a person was promised stays");
    var undone = browser.post(PAGE + "/take-back", "day", tuesday.toString());
    assertThat(working(tuesday)).isTrue();
    page = browser.get(undone.headers().firstValue("Location").orElseThrow()).body();
    assertThat(page).contains("was taken back", "action=\"/desk/admin/days/restore\"");
    browser.post(PAGE + "/restore", "day", tuesday.toString());
    assertThat(working(tuesday)).isFalse();
    assertThat(browser.get(PAGE + "?year=" + tuesday.getYear()).body()).contains("Decision 01-77");
  }

  @Test
  void declaresAWorkingSaturday() {
    var saturday = tuesday.with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
    assertThat(declare("worked", saturday, "", "Order 3").statusCode()).isEqualTo(302);
    assertThat(working(saturday)).isTrue();
    browser.post(PAGE + "/take-back", "day", saturday.toString());
    assertThat(working(saturday)).isFalse();
  }

  @Test
  void keepsWhatWasTypedAndRefusesAtTheField() {
    var empty = browser.post(PAGE, "name", "Kept <name>");
    assertThat(empty.statusCode()).isEqualTo(422);
    assertThat(empty.body())
        .contains("value=\"Kept &lt;name>\"")
        .contains("href=\"#f-kind\"", "href=\"#f-day\"", "href=\"#f-order\"");
    var past = declare("off", LocalDate.parse("2020-03-03"), "Late", "Order");
    assertThat(past.statusCode()).isEqualTo(422);
    assertThat(past.body()).contains("Days that are over", "value=\"2020\"");
    var sunday = tuesday.with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
    assertThat(declare("off", sunday, "S", "O").body()).contains("is a day off already");
    assertThat(declare("worked", tuesday, "", "O").body()).contains("is a working day already");
    assertThat(declare("off", tuesday.plusYears(9), "S", "O").body()).contains("the next 5 years");
    declare("off", tuesday, "Once", "O");
    assertThat(declare("worked", tuesday, "", "O").body()).contains("Take that back first");
  }

  @Test
  void saysWhenAYearIsNotKnownAndTakesAnyAddress() {
    assertThat(browser.get(PAGE + "?year=2034").body()).contains("are not known to the program");
    for (var odd : new String[] {"?year=0", "?year=x", "?done=declared&day=nonsense", "?day="}) {
      assertThat(browser.get(PAGE + odd).statusCode()).isEqualTo(200);
    }
    assertThat(browser.post(PAGE + "/take-back", "day", "2020-01-01").statusCode()).isEqualTo(422);
    assertThat(browser.post(PAGE + "/take-back", "day", "nonsense").statusCode()).isEqualTo(400);
  }

  private HttpResponse<String> declare(String kind, LocalDate day, String name, String order) {
    return browser.post(
        PAGE,
        "kind",
        kind,
        "day-day",
        String.valueOf(day.getDayOfMonth()),
        "day-month",
        String.valueOf(day.getMonthValue()),
        "day-year",
        String.valueOf(day.getYear()),
        "name",
        name,
        "order",
        order);
  }

  private boolean working(LocalDate day) {
    return transactions.read(desk.scope(), () -> calendars.current().isWorking(day));
  }
}
