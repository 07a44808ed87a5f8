package org.sportel.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.TaskKind;
import org.sportel.catalogue.card.LegalReference;
import org.sportel.catalogue.card.ServiceDeadline;
import org.sportel.deadlines.Deadline;
import org.sportel.deadlines.DeadlineRule;
import org.sportel.deadlines.DeadlineRule.Start;
import org.sportel.deadlines.DeadlineRule.Unit;
import org.sportel.deadlines.Explanations;
import org.sportel.identity.Duty;
import org.sportel.platform.Actor;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;
import org.sportel.platform.SettableClock;
import org.sportel.web.Texts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** From the rule on a service's card to the date of a case and its explanation. */
@SportelTest
class StatutoryTimeTests {
  private static final LegalReference LAW =
      new LegalReference(
          LocalText.of("en", "Act on Procedure 56/14"), Optional.of("Art. 97"), Optional.empty());

  @Autowired ApplicationContext context;
  @Autowired SettableClock clock;
  private Town town;
  private Actor officer;

  @BeforeEach
  void aTuesday() {
    town = Town.budva(context);
    officer = town.person("Officer, Budva", "privreda", Duty.CASE_OFFICER);
    clock.set(Instant.parse("2026-12-01T09:00:00Z"));
  }

  @AfterEach
  void releaseTheClock() {
    clock.release();
  }

  @Test
  void countsWorkingDaysFromTheRegistrationAndCitesTheArticle() {
    var id = open("TEST-T1", rule(15, Unit.WORKING_DAY, Start.REGISTRATION, Optional.of(LAW)));
    assertThat(due(id)).contains("2026-12-22");
    assertThat(explained(id))
        .contains("Legal basis: Act on Procedure 56/14, Art. 97")
        .anyMatch(line -> line.startsWith("15 working days end"));
  }

  @Test
  void neverCallsTheCataloguesWordsALegalBasis() {
    var id = open("TEST-T2", rule(8, Unit.CALENDAR_DAY, Start.REGISTRATION, Optional.empty()));
    assertThat(explained(id))
        .noneMatch(line -> line.startsWith("Legal basis"))
        .anyMatch(line -> line.contains("Rok: 8 dana"));
  }

  @Test
  void runsOnlyWhenTheFileIsComplete() {
    var id = open("TEST-T3", rule(15, Unit.WORKING_DAY, Start.COMPLETENESS, Optional.of(LAW)));
    assertThat(due(id)).isEmpty();
    clock.set(Instant.parse("2026-12-03T09:00:00Z"));
    var check = town.task(id, TaskKind.CHECK).id();
    town.as(officer, () -> town.get(ClaimTask.class).claim(check));
    town.as(officer, () -> town.get(CompleteTask.class).complete(check));
    assertThat(due(id)).contains("2026-12-24");
    assertThat(explained(id)).anyMatch(line -> line.startsWith("The file was complete on"));
  }

  @Test
  void runsFromThePaymentAndTheTranslationThatAnOfficialRecords() {
    for (var start : List.of(Start.PAYMENT, Start.TRANSLATION)) {
      var id = open("TEST-T4", rule(1, Unit.MONTH, start, Optional.of(LAW)));
      assertThat(due(id)).isEmpty();
      record(id, Start.COMPLETENESS);
      assertThat(due(id)).isEmpty();
      record(id, start);
      assertThat(due(id)).contains("2027-01-04");
      record(id, start);
      assertThat(explained(id))
          .anyMatch(line -> line.contains(start == Start.PAYMENT ? "was paid" : "translation"));
    }
  }

  @Test
  void promisesNothingFromAnEventThatItDoesNotSee() {
    var id = open("TEST-T5", rule(8, Unit.CALENDAR_DAY, Start.OTHER, Optional.empty()));
    assertThat(due(id)).isEmpty();
    assertThat(explained(id)).isEmpty();
  }

  private void record(CaseId id, Start start) {
    town.as(
        officer,
        () -> {
          town.get(StartDeadline.class).start(id, start);
          return id;
        });
  }

  private CaseId open(String code, ServiceDeadline deadline) {
    town.publish("BD-012", code, deadline);
    return town.open(code, "Rok Rokić").id();
  }

  private Optional<String> due(CaseId id) {
    return town.file(id).file().clock().dueOn().map(Object::toString);
  }

  private List<String> explained(CaseId id) {
    var reckoning = town.file(id).deadline();
    return Texts.speaking(
        Lang.EN,
        town.tenant().zone(),
        () ->
            reckoning
                .map(Deadline.class::cast)
                .map(deadline -> Explanations.lines(deadline.explanation()))
                .orElse(List.of()));
  }

  private static ServiceDeadline rule(
      int amount, Unit unit, Start start, Optional<LegalReference> law) {
    return new ServiceDeadline(
        ServiceDeadline.Purpose.DECISION,
        amount,
        unit,
        start,
        DeadlineRule.First.NEXT_DAY,
        DeadlineRule.Rolling.FORWARD,
        Set.of(ServiceDeadline.Stop.CORRECTION),
        Optional.empty(),
        ServiceDeadline.Expiry.NONE,
        law,
        Optional.of(LocalText.of("sr-Latn", "Rok: 8 dana")));
  }
}
