package org.sportel.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.casework.model.CaseFilter;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.model.CaseRefusal.Reason;
import org.sportel.casework.model.TaskKind;
import org.sportel.casework.model.WorklistView;
import org.sportel.casework.store.CaseMessages;
import org.sportel.catalogue.card.LegalReference;
import org.sportel.catalogue.card.ServiceDeadline;
import org.sportel.deadlines.Deadline;
import org.sportel.deadlines.DeadlineRule;
import org.sportel.deadlines.DeadlineRule.Start;
import org.sportel.deadlines.DeadlineRule.Unit;
import org.sportel.deadlines.Explanations;
import org.sportel.identity.Duty;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.DailyWork;
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
    town = Town.ofDecember(context);
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

  @Test
  void extendsTheTimeOnceWithinWhatTheCardAllowsAndTellsTheApplicant() {
    var id = open("TEST-T6", extendable(ServiceDeadline.Expiry.NONE));
    assertThat(due(id)).contains("2026-12-09");
    assertThat(refused(() -> extend(id, 16, "Obimno"))).isEqualTo(Reason.TOO_LONG_A_TIME);
    assertThat(refused(() -> extend(id, 8, "Obimno"))).isEqualTo(Reason.NOT_LONGER);
    assertThat(refused(() -> extend(id, 15, " "))).isEqualTo(Reason.TEXT_MISSING);
    var other = town.person("Other, Budva", "planiranje", Duty.CASE_OFFICER);
    assertThatThrownBy(() -> extend(other, id, 15, "Obimno")).isInstanceOf(CaseRefusal.class);
    extend(id, 15, "Obimno traženje");
    assertThat(due(id)).contains("2026-12-16");
    assertThat(explained(id)).anyMatch(line -> line.contains("15 days in all"));
    assertThat(told(id)).singleElement().asString().contains("Obimno traženje", "Art. 97");
    assertThat(refused(() -> extend(id, 15, "Opet"))).isEqualTo(Reason.TIME_EXTENDED);
  }

  @Test
  void countsWithTheExtensionAlsoAfterTheClockStood() {
    var id = open("TEST-T7", extendable(ServiceDeadline.Expiry.NONE));
    extend(id, 15, "Obimno");
    var check = town.task(id, TaskKind.CHECK).id();
    town.system(() -> town.get(RequestCorrection.class).ask(check, "Izvod", Optional.empty()));
    assertThat(refused(() -> extend(id, 15, "Opet"))).isEqualTo(Reason.TIME_EXTENDED);
    clock.set(Instant.parse("2026-12-04T09:00:00Z"));
    town.system(
        () ->
            town.get(AnswerCorrection.class)
                .answer(
                    town.task(id, TaskKind.CORRECTION).id(),
                    new AnswerCorrection.Answer("Evo", List.of())));
    assertThat(due(id)).contains("2026-12-21");
  }

  @Test
  void refusesToExtendWhatNoCardAllowsOrWhatIsOver() {
    var plain = open("TEST-T8", rule(8, Unit.CALENDAR_DAY, Start.REGISTRATION, Optional.of(LAW)));
    assertThat(refused(() -> extend(plain, 15, "Obimno"))).isEqualTo(Reason.NOT_EXTENDABLE);
    var late = open("TEST-T9", extendable(ServiceDeadline.Expiry.NONE));
    clock.set(Instant.parse("2026-12-10T09:00:00Z"));
    assertThat(refused(() -> extend(late, 15, "Obimno"))).isEqualTo(Reason.TIME_OVER);
  }

  @Test
  void tellsOnceWhatFollowsFromADeadlineThatPassed() {
    var granted = open("TEST-T10", extendable(ServiceDeadline.Expiry.GRANTED));
    var silent = open("TEST-T11", extendable(ServiceDeadline.Expiry.NONE));
    clock.set(Instant.parse("2026-12-09T21:00:00Z"));
    lookForPassed();
    assertThat(told(granted)).isEmpty();
    clock.set(Instant.parse("2026-12-09T23:30:00Z"));
    lookForPassed();
    lookForPassed();
    assertThat(told(granted)).singleElement().asString().contains("usvojenim", "Art. 97");
    assertThat(told(silent)).isEmpty();
    assertThat(town.file(granted).open()).allMatch(task -> task.plan().priority() == 95);
    assertThat(town.as(officer, () -> lapsed())).contains(granted).doesNotContain(silent);
  }

  private List<CaseId> lapsed() {
    var filter =
        new CaseFilter(
            Optional.empty(),
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            CaseFilter.Due.LAPSED,
            false,
            CaseFilter.Order.NEWEST);
    return town.get(Worklist.class).of(WorklistView.ALL, filter, 1).lines().stream()
        .map(line -> line.row().id())
        .toList();
  }

  private void lookForPassed() {
    context.getBeansOfType(DailyWork.class).values().stream()
        .filter(work -> work.name().equals("casework.lapsed-deadlines"))
        .forEach(work -> town.get(Acting.class).runAs(Actor.system(work.name()), work::run));
  }

  private List<String> told(CaseId id) {
    return town.file(id).said().messages().stream().map(CaseMessages.Message::body).toList();
  }

  private void extend(CaseId id, int amount, String reason) {
    extend(officer, id, amount, reason);
  }

  private void extend(Actor who, CaseId id, int amount, String reason) {
    town.as(
        who,
        () -> town.get(ExtendCaseDeadline.class).extend(id, amount, reason, "Act 56/14, Art. 97"));
  }

  private static Enum<?> refused(Runnable deed) {
    return catchThrowableOfType(CaseRefusal.class, deed::run).reason();
  }

  /** Eight days, extendable to fifteen. */
  static ServiceDeadline extendable() {
    return extendable(ServiceDeadline.Expiry.NONE);
  }

  private static ServiceDeadline extendable(ServiceDeadline.Expiry expiry) {
    var rule = rule(8, Unit.CALENDAR_DAY, Start.REGISTRATION, Optional.of(LAW));
    return new ServiceDeadline(
        rule.purpose(),
        rule.amount(),
        rule.unit(),
        rule.start(),
        rule.first(),
        rule.rolling(),
        rule.stops(),
        Optional.of(new ServiceDeadline.Extension(15, Unit.CALENDAR_DAY, Optional.empty())),
        expiry,
        rule.legalBasis(),
        rule.words());
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
