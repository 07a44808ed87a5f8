package org.sportel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A round of mystery visits, by those who plan, visit and run the centre. */
@ExtendWith(Stage.Setter.class)
class MysteryJourneyTests {
  private static final String BASE = "/desk/mystery";
  private static final ZoneId ZONE = ZoneId.of("Europe/Podgorica");

  @ParameterizedTest
  @EnumSource(names = {"PHONE", "NARROW", "DESKTOP_WITHOUT_SCRIPT"})
  void isPlannedMadeAndTold(Look look, Stage stage) {
    var name = "Moving house " + UUID.randomUUID();
    try (var administrator = Desk.signIn(stage, look, "administrator.budva")) {
      var desk = administrator.visitor();
      desk.open(BASE).judge("mystery-rounds");
      writes(desk, name);
      plans(desk, name);
      desk.judge("mystery-round-draft").press(Words.of("feedback.mystery.start"));
      desk.judge("mystery-round");
      var round = desk.page().url();
      visits(stage, look, name);
      desk.open(round).page().locator("main table a").first().click();
      desk.judge("mystery-report");
      desk.press(Words.of("feedback.mystery.release")).judge("mystery-released");
      desk.open(round).press(Words.of("feedback.mystery.close"));
    }
    reads(stage, look);
  }

  private static void writes(Visitor desk, String name) {
    desk.open(BASE + "/scenarios").judge("mystery-scenarios");
    desk.open(BASE + "/scenarios/new").press(Words.of("feedback.survey.save"));
    desk.judge("mystery-scenario-refused");
    desk.types("title", name);
    desk.types("task", "You have moved here. Ask what must be registered. (example)");
    desk.types("questions", "Were you told all documents at once?\nWere you spoken to politely?");
    desk.page().locator("input[name=standards]").first().check();
    desk.press(Words.of("feedback.survey.save"));
    desk.follow(name).judge("mystery-scenario");
  }

  private static void plans(Visitor desk, String name) {
    desk.open(BASE + "/rounds/new").press(Words.of("feedback.survey.save"));
    desk.judge("mystery-plan-refused");
    desk.types("title", name);
    desk.day("opens", LocalDate.now(ZONE).minusDays(1));
    desk.day("closes", LocalDate.now(ZONE).plusDays(7));
    desk.page().locator("input[name=centres]").first().check();
    desk.check(name);
    desk.check("Mystery visitor, Municipality of Budva");
    desk.press(Words.of("feedback.survey.save"));
  }

  private static void visits(Stage stage, Look look, String name) {
    try (var outsider = Desk.signIn(stage, look, "mystery-visitor.budva")) {
      var visitor = outsider.visitor();
      visitor.open("/desk").judge("mystery-own");
      visitor.open("/desk/guide").judge("mystery-guide");
      visitor.open("/desk").follow(name).judge("mystery-sheet");
      visitor.press(Words.of("feedback.mystery.send")).judge("mystery-sheet-refused");
      visitor.day("day", LocalDate.now(ZONE));
      visitor.page().locator("input[name=waited]").fill("12");
      for (var kept : visitor.page().locator("input[type=radio][value=KEPT]").all()) {
        kept.check();
      }
      visitor.page().locator("textarea[name=words]").fill("The fee hung on the wall.");
      visitor.page().locator("input[name=files]").setInputFiles(Answers.picture());
      visitor.press(Words.of("feedback.mystery.send")).judge("mystery-sent");
      assertThat(visitor.says()).contains(Words.of("feedback.mystery.own.sent"));
    }
  }

  /** The rounds that the demo played have enough visits to be told. */
  private static void reads(Stage stage, Look look) {
    try (var manager = Desk.signIn(stage, look, "centre-manager.budva")) {
      var desk = manager.visitor();
      desk.open(BASE).judge("mystery-rounds-read");
      desk.page().locator("main table a:text-matches('^Round ')").first().click();
      desk.judge("mystery-results").print("mystery-results");
      assertThat(desk.says()).contains(Words.of("feedback.mystery.same"));
    }
  }
}
