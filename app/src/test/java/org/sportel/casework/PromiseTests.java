package org.sportel.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.casework.procedure.CaseDeadlines;
import org.sportel.casework.store.Cases;
import org.sportel.catalogue.Services;
import org.sportel.deadlines.CalendarChange;
import org.sportel.deadlines.Deadline;
import org.sportel.deadlines.DeadlineRule;
import org.sportel.deadlines.DeclareDay;
import org.sportel.platform.LocalText;
import org.sportel.platform.SettableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What a municipality declares of its own days never moves a date promised before. */
@SportelTest
class PromiseTests {
  @Autowired ApplicationContext context;
  @Autowired DeclareDay declareDay;
  @Autowired CaseDeadlines dates;
  @Autowired Cases cases;
  @Autowired SettableClock clock;
  private Town town;
  private String service;

  @BeforeEach
  void aServiceWithADate() {
    town = Town.budva(context);
    service =
        town.system(
            () ->
                town.get(Services.class).list().stream()
                    .filter(card -> card.deadline().filter(PromiseTests::rolls).isPresent())
                    .map(card -> card.card().code().value())
                    .findFirst()
                    .orElseThrow());
    clock.set(clock.instant());
  }

  private static boolean rolls(DeadlineRule rule) {
    return rule.start() == DeadlineRule.Start.REGISTRATION
        && rule.unit() != DeadlineRule.Unit.HOUR
        && rule.rolling() == DeadlineRule.Rolling.FORWARD;
  }

  @AfterEach
  void releaseTheClock() {
    clock.release();
  }

  @Test
  void staysWhenADayOffIsDeclaredAfterwardsAndHoldsForTheNextCase() {
    var before = town.open(service, "Prije Odluke");
    var promised = promised(before);
    assertThat(explained(before)).isEqualTo(promised);
    clock.advance(java.time.Duration.ofMinutes(1));
    declare(promised);
    try {
      assertThat(promised(before)).isEqualTo(promised);
      assertThat(explained(before)).isEqualTo(promised);
      var after = town.open(service, "Poslije Odluke");
      assertThat(promised(after)).isAfter(promised);
      clock.advance(java.time.Duration.ofMinutes(1));
      town.system(() -> takeBack(promised));
      assertThat(explained(after)).isEqualTo(promised(after));
      assertThat(promised(town.open(service, "Sasvim Poslije"))).isEqualTo(promised);
    } finally {
      town.system(() -> declareDay.declared().isEmpty() ? null : takeBack(promised));
    }
  }

  @Test
  void explainsADateAsItWasGivenAlsoWhenTheCalendarOfThatDayIsCorrected() {
    var opened = town.open(service, "Kako Je Dat");
    var given = opened.deadline().orElseThrow();
    clock.advance(java.time.Duration.ofHours(-1));
    declare(given.day());
    clock.advance(java.time.Duration.ofHours(1));
    try {
      assertThat(explanation(opened)).isEqualTo(given);
    } finally {
      // as if it had stood for a minute: other tests set the clock to hours of this day
      clock.advance(java.time.Duration.ofMinutes(-59));
      town.system(() -> takeBack(given.day()));
    }
  }

  private void declare(LocalDate day) {
    var text = LocalText.of("sr-Latn", "Dan opštine");
    town.system(
        () -> {
          declareDay.declare(new CalendarChange.DayOff(day, text, text));
          return day;
        });
  }

  private LocalDate takeBack(LocalDate day) {
    declareDay.takeBack(day);
    return day;
  }

  private LocalDate promised(Opened opened) {
    return opened.deadline().map(Deadline::day).orElseThrow();
  }

  private LocalDate explained(Opened opened) {
    return explanation(opened).day();
  }

  private Deadline explanation(Opened opened) {
    return town.system(() -> (Deadline) dates.explain(cases.lock(opened.id())).orElseThrow());
  }
}
