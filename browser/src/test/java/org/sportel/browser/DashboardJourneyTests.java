package org.sportel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Dashboards with their charts and notes, the network's map, and what everybody may see. */
@ExtendWith(Stage.Setter.class)
class DashboardJourneyTests {
  private static final ZoneId ZONE = ZoneId.of("Europe/Podgorica");

  @ParameterizedTest
  @EnumSource(names = {"PHONE", "NARROW", "DESKTOP_WITHOUT_SCRIPT"})
  void isComposedDrawnNotedAndPrinted(Look look, Stage stage) {
    try (var administrator = Desk.signIn(stage, look, "administrator.budva")) {
      var desk = administrator.visitor();
      var noted = "A new law " + UUID.randomUUID().toString().substring(0, 6);
      desk.open("/desk/event-notes/new").press(Words.of("insight.dashboard.save"));
      desk.judge("note-refused");
      desk.day("day", LocalDate.now(ZONE).minusDays(40)).types("words", noted);
      desk.press(Words.of("insight.dashboard.save")).judge("notes");
      desk.open("/desk/dashboards/new").types("name", "What we look at");
      desk.press(Words.of("insight.dashboard.compose")).judge("dashboard-which");
      shows(desk, "cases:received", "MONTH", "SERVICE", "STACKED");
      shows(desk, "cases:received", "MONTH", "", "PLAIN");
      shows(desk, "events:waiting-median", "MONTH", "CENTRE", "MULTIPLES");
      shows(desk, "events:tickets-served", "", "", "HEAT");
      shows(desk, "events:waiting-median", "", "QUEUE", "SPREAD");
      desk.judge("dashboard-change").follow(Words.of("insight.dashboard.look"));
      desk.judge("dashboard-charts").print("dashboard-charts");
      assertThat(desk.says()).contains(noted);
      var page = desk.page();
      assertThat(page.locator("main [class^=sp-stack-]").count()).isPositive();
      assertThat(page.locator("main [class^=sp-heat-]").count()).isPositive();
      assertThat(page.locator("main .sp-box__median").count()).isPositive();
      assertThat(page.locator("main .sp-multiples__one").count()).isPositive();
      var pdf = page.request().get(page.url() + "/pdf");
      assertThat(pdf.status()).isEqualTo(200);
      assertThat(new String(pdf.body(), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
          .isEqualTo("%PDF-");
      desk.open("/desk/event-notes");
      page.locator("li", new com.microsoft.playwright.Page.LocatorOptions().setHasText(noted))
          .locator("a")
          .click();
      desk.judge("note").press(Words.of("insight.note.remove"));
      assertThat(desk.says()).doesNotContain(noted);
      desk.open("/desk/explanations").judge("explanations");
    }
  }

  /** Puts an indicator on the dashboard whose page of choosing is open or can be opened. */
  private static void shows(
      Visitor desk, String figure, String course, String parts, String chart) {
    if (!desk.page().url().contains("/figures/new")) {
      desk.press(Words.of("insight.dashboard.add"));
    }
    desk.page().locator("[name=figure]").selectOption(figure);
    desk.press(Words.of("insight.dashboard.next"));
    desk.page().locator("[name=course]").selectOption(course);
    desk.page().locator("[name=parts]").selectOption(parts);
    desk.page().locator("[name=chart][value=" + chart + "]").check();
    desk.judge("dashboard-how").press(Words.of("insight.dashboard.put"));
  }

  @ParameterizedTest
  @EnumSource(names = {"PHONE_WITHOUT_SCRIPT", "DESKTOP"})
  void standReadyFromTheStartAndAreCopied(Look look, Stage stage) {
    try (var head = Desk.signIn(stage, look, "head-of-unit.budva")) {
      var desk = head.visitor();
      for (var name : List.of("For the mayor", "For the manager of a centre", "For everybody")) {
        desk.open("/desk/dashboards").judge("dashboards");
        desk.follow(name).judge("dashboard-ready").print("dashboard-ready");
      }
      desk.press(Words.of("insight.dashboard.copy")).judge("dashboard-copied");
      desk.press(Words.of("insight.dashboard.discard"));
    }
    try (var visitor = stage.visitor(look)) {
      visitor.open("/m/budva/figures").judge("public-figures").print("public-figures");
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"PHONE", "NARROW", "DESKTOP_WITHOUT_SCRIPT"})
  void showTheMinistryItsMap(Look look, Stage stage) {
    try (var operator = Desk.signIn(stage, look, "operator")) {
      var desk = operator.visitor();
      desk.open("/desk/network/map?indicator=applications-received").judge("network-map");
      desk.print("network-map");
      desk.open("/desk/network/fair?indicator=waiting-in-target").judge("network-fair");
      desk.open("/desk/event-notes").judge("network-notes");
    }
  }
}
