package org.sportel.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Visits from their beginning to their end: booked, begun at the door, missed and called again. */
@ExtendWith(Stage.Setter.class)
@ResourceLock(Hall.COUNTERS)
class VisitJourneyTests {
  private static final ZoneId ZONE = ZoneId.of("Europe/Podgorica");
  private static final LocalTime TOO_LATE = LocalTime.of(22, 30);
  private static final String BOOKED = "BD-047";

  /** Booked without an account, moved, checked in at the kiosk, followed on a phone, served. */
  @Test
  void anAppointmentIsMovedCheckedInAtTheKioskAndServed(Stage stage) {
    assumeThat(LocalTime.now(ZONE)).isBefore(TOO_LATE);
    try (var manager = Desk.signIn(stage, Look.DESKTOP, "centre-manager.budva");
        var person = stage.visitor(Look.PHONE);
        var kiosk = stage.visitor(Look.KIOSK);
        var clerk = Desk.signIn(stage, Look.DESKTOP, "counter.budva")) {
      var today = OpenToday.until(manager);
      var code = booksAndMoves(person);
      today.close();
      var device = Hall.adds(manager, "KIOSK");
      Hall.pairs(kiosk.open(device.address()), device);
      kiosk.type(Words.of("visits.book.code"), "QQQQQ-QQQQQ").press(Words.of("visits.kiosk.here"));
      assertThat(kiosk.page().locator(".govuk-error-summary").count()).isEqualTo(1);
      kiosk.judge("kiosk-code-wrong");
      var scanned = "HTTPS://BUDVA.EXAMPLE.ORG/M/BUDVA/APPOINTMENTS/" + code;
      kiosk.type(Words.of("visits.book.code"), scanned).press(Words.of("visits.kiosk.here"));
      var number = kiosk.page().locator(".sp-ticket__number").innerText().strip();
      var ticket = kiosk.page().url().replaceAll(".*/tickets/", "");
      kiosk.press(Words.of("visits.kiosk.phone"));
      person.open("/m/budva/tickets/" + ticket).judge("ticket-waiting");
      var need = Words.of("visits.need.HELP_WITH_FORMS");
      person.check(need).press(Words.of("visits.follow.needs.keep"));
      Hall.sits(clerk);
      Hall.calls(clerk, number);
      person.page().waitForSelector("[data-call]");
      assertThat(person.says()).contains(Words.of("visits.follow.turn"));
      assertThat(person.page().locator("[data-while-waiting]").isHidden()).isTrue();
      assertThat(clerk.page().locator("#counter").innerText()).contains(need);
      person.judge("ticket-called");
      serves(clerk);
      assertThat(person.open("/m/budva/tickets/" + ticket).says())
          .contains(Words.of("visits.follow.FINISHED"));
    }
  }

  /**
   * Nobody knows them before; what they began at home is opened by its code, another application is
   * taken at the counter and stands on the visit. A line that is cut for a moment loses nothing.
   */
  @Test
  void aWalkInLeavesWithAnApplicationThatTheVisitKeeps(Stage stage) {
    try (var person = new Citizen(stage, Look.PHONE);
        var clerk = Desk.signIn(stage, Look.DESKTOP, "counter.budva")) {
      var page = clerk.page();
      Hall.sits(clerk);
      beginsWhenTheLineIsBack(clerk);
      opensWhatWasBegun(clerk, saves(person));
      var visit =
          String.valueOf(page.locator("main a[href^='/desk/visits/']").last().getAttribute("href"));
      var apply = page.locator("main a[href*='/desk/apply?visit=']").last().getAttribute("href");
      clerk.visitor().open(String.valueOf(apply));
      clerk.visitor().type(Words.of("intake.desk.search"), "tax certificate");
      clerk.visitor().press(Words.of("web.search")).follow("Tax certificate");
      CounterJourneyTests.fills(page, CounterJourneyTests.newNumber(Look.DESKTOP));
      clerk.visitor().press(Words.of("intake.desk.take"));
      var receipt = Receipt.on(page);
      clerk.visitor().open("/desk/counter").judge("counter-with-case");
      assertThat(clerk.visitor().says()).contains(receipt.number());
      page.locator("#act-cause-NEW_MATTER").click();
      page.waitForSelector("#served-number, .sp-served--free");
      assertThat(clerk.visitor().open(visit).judge("visit").says()).contains(receipt.number());
      clerk.visitor().open("/desk/counter");
      Hall.ends(clerk);
    }
  }

  private static void beginsWhenTheLineIsBack(Desk clerk) {
    var page = clerk.page();
    var begin = page.locator("form[action='/desk/counter/begin'] button");
    clerk.visitor().offline(true);
    begin.click();
    page.waitForSelector("[data-line]:not(:empty)");
    assertThat(page.locator("[data-line]").innerText()).isEqualTo(Words.of("web.line.silent"));
    clerk.visitor().judge("counter-without-line");
    clerk.visitor().offline(false);
    begin.click();
    page.waitForSelector("#served-number");
    assertThat(page.locator("[data-line]").isVisible()).isFalse();
  }

  /** The code under which a person keeps what they began. */
  private static String saves(Citizen person) {
    person.begins(BOOKED);
    Answers.give(person.visitor().page());
    person.visitor().press(Words.of("intake.saveForLater"));
    person.visitor().press(Words.of("intake.saved.button"));
    return person.visitor().page().locator(".govuk-panel .sp-code").innerText();
  }

  private static void opensWhatWasBegun(Desk clerk, String code) {
    clerk.visitor().type(Words.of("intake.desk.resume"), "ABCD");
    clerk.visitor().press(Words.of("intake.resume.button")).judge("counter-draft-code-wrong");
    clerk.visitor().type(Words.of("intake.resume.code"), code);
    clerk.visitor().press(Words.of("intake.resume.button")).judge("counter-draft-opened");
    assertThat(clerk.page().locator("input[name=identifier]").isVisible()).isTrue();
    clerk.visitor().open("/desk/counter");
  }

  /**
   * Who brings what was missing is done in one step from the clerk's screen and back; so is who
   * fetches the decision later.
   */
  @Test
  void whatWasMissingIsTakenAtTheCounterAndTheVisitKeepsIt(Stage stage) {
    try (var person = new Citizen(stage, Look.DESKTOP);
        var head = Desk.signIn(stage, Look.DESKTOP, "head-of-unit.budva");
        var officer = Desk.signIn(stage, Look.DESKTOP, "case-officer.budva");
        var clerk = Desk.signIn(stage, Look.PHONE, "counter.budva")) {
      var number = CounterJourneyTests.newNumber(Look.PHONE);
      person.begins(ApplicationJourneyTests.SERVICE);
      var asked = person.visitor().page();
      person.answers(
          step -> asked.locator("input[name=identifier]").all().forEach(one -> one.fill(number)));
      var receipt = person.sends();
      ApplicationJourneyTests.asksForAPaper(officer, receipt);
      Hall.sits(clerk);
      var page = clerk.page();
      page.locator("form[action='/desk/counter/begin'] button").click();
      page.waitForSelector("#served-number");
      clerk.visitor().open("/desk/counter").follow(Words.of("casework.visit.person"));
      clerk.visitor().type(Words.of("casework.visit.person.identifier"), number);
      clerk.visitor().press(Words.of("web.search")).judge("visitor-found");
      clerk.visitor().open("/desk/counter").judge("counter-with-visitor");
      page.locator("main a[href$='/answer']").click();
      page.waitForLoadState();
      clerk.visitor().judge("counter-answer").press(Words.of("casework.visit.answer.take"));
      clerk.visitor().judge("counter-answer-empty");
      clerk.visitor().type(Words.of("casework.visit.answer.words"), "The plan on paper.");
      page.locator("main input[type=file]").setInputFiles(Answers.picture());
      clerk.visitor().press(Words.of("casework.visit.answer.take"));
      assertThat(page.url()).endsWith("/desk/counter");
      assertThat(clerk.visitor().says()).contains(Words.of("casework.visit.came.CORRECTED"));
      officer.opens(receipt);
      assertThat(officer.page().locator("main").textContent()).contains("The plan on paper.");
      ApplicationJourneyTests.decides(officer, receipt);
      ApplicationJourneyTests.approves(head, receipt);
      fetchesTheDecision(clerk);
      Hall.ends(clerk);
    }
  }

  private static void fetchesTheDecision(Desk clerk) {
    clerk.visitor().open("/desk/counter");
    clerk.page().locator("main a[href$='/hand-over']").first().click();
    clerk.page().waitForLoadState();
    clerk.visitor().reloadUntil("main form[action$='/hand-over']");
    clerk.visitor().judge("counter-hand-over").press(Words.of("casework.visit.handOver.do"));
    clerk.visitor().judge("counter-hand-over-empty");
    clerk.visitor().type(Words.of("casework.visit.handOver.proof"), "Identity card shown");
    clerk.visitor().press(Words.of("casework.visit.handOver.do"));
    assertThat(clerk.page().url()).endsWith("/desk/counter");
    assertThat(clerk.visitor().says()).contains(Words.of("casework.visit.came.HANDED_OVER"));
  }

  /** Priority is granted with its reason; called, called again, missed, back, and served. */
  @Test
  void whoMissedTheCallComesBackAndIsServed(Stage stage) {
    try (var clerk = Desk.signIn(stage, Look.DESKTOP, "counter.budva")) {
      Hall.sits(clerk);
      clerk.visitor().open("/desk/reception");
      var page = clerk.page();
      page.locator("select[name=priority]").selectOption("DISABILITY");
      page.locator("button[name=queue]").first().click();
      page.waitForLoadState();
      var number = page.locator(".sp-ticket__number").innerText().strip();
      clerk.visitor().press(Words.of("visits.ticket.hand"));
      clerk.visitor().open("/desk/counter");
      Hall.callsUntil(clerk, number);
      assertThat(page.locator("#counter").innerText())
          .contains(Words.of("visits.because.PRIORITY"), Words.of("visits.priority.DISABILITY"));
      page.keyboard().press("F6");
      page.waitForTimeout(300);
      page.keyboard().press("F7");
      var back = "#waiting li:has(strong:text-is('" + number + "')) button[id^='back-']";
      page.waitForSelector(back);
      page.locator(back).click();
      page.waitForSelector("#waiting li:has(strong:text-is('" + number + "')) summary");
      Hall.calls(clerk, number);
      serves(clerk);
    }
  }

  /** Takes the last time of today, then the first. */
  private static String booksAndMoves(Visitor person) {
    person.open("/m/budva/appointments?service=" + BOOKED);
    person
        .page()
        .locator("fieldset:has(button[name=begins])")
        .first()
        .locator("button")
        .last()
        .click();
    person.page().waitForLoadState();
    person.type(Words.of("visits.book.name"), "Milica Đurašković-Vukotić");
    person.type(
        Words.of("visits.book.phone"), "+38267%06d".formatted(System.nanoTime() % 1_000_000));
    person.press(Words.of("visits.book.confirm"));
    var code = person.page().locator(".sp-code").innerText().strip();
    var before = person.says();
    person.follow(Words.of("visits.book.move"));
    person.page().locator("button[name=begins]").first().click();
    person.page().waitForLoadState();
    assertThat(person.says()).contains(code).isNotEqualTo(before);
    return code;
  }

  private static void serves(Desk clerk) {
    clerk.page().keyboard().press("F4");
    clerk.page().waitForCondition(() -> clerk.page().locator("#act-serve").count() == 0);
    Hall.ends(clerk);
  }

  /** The centre is open all day today and takes bookings at once, also on a Sunday. */
  private record OpenToday(Desk manager, String centre, String lead) {
    static OpenToday until(Desk manager) {
      var visitor = manager.visitor().open("/desk/today");
      var booking = visitor.page().locator("main a[href$='/booking']").first().getAttribute("href");
      var centre = String.valueOf(booking).replaceAll("^/desk/today/|/booking$", "");
      visitor.open(String.valueOf(booking));
      var lead = visitor.page().locator("input[name=lead]").inputValue();
      leads(visitor, "0");
      visitor.open("/desk/admin/centres/" + centre);
      visitor.day("day", LocalDate.now(ZONE));
      visitor.page().locator("input[name=times]").fill("00:00-24:00");
      visitor.page().locator("input[name=reason]").fill("Open day");
      visitor.press(Words.of("network.exceptions.add"));
      return new OpenToday(manager, centre, lead);
    }

    void close() {
      var visitor = manager.visitor().open("/desk/admin/centres/" + centre);
      var today = "form:has(input[name=day][value='" + LocalDate.now(ZONE) + "']) button";
      visitor.page().locator(today).click();
      visitor.page().waitForLoadState();
      leads(visitor.open("/desk/today/" + centre + "/booking"), lead);
    }

    private static void leads(Visitor visitor, String hours) {
      visitor.page().locator("input[name=lead]").fill(hours);
      visitor.press(Words.of("visits.save"));
    }
  }
}
