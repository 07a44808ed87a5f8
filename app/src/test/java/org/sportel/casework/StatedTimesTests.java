package org.sportel.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.TaskKind;
import org.sportel.casework.procedure.FirstAnswers;
import org.sportel.casework.store.Correction;
import org.sportel.casework.store.Task;
import org.sportel.catalogue.card.ServiceDeadline;
import org.sportel.catalogue.card.ServiceDeadline.Purpose;
import org.sportel.deadlines.DeadlineRule;
import org.sportel.deadlines.DeadlineRule.Start;
import org.sportel.platform.DailyWork;
import org.sportel.platform.SettableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The times beside that of the decision act: opinions, corrections and first answers. */
@SportelTest
class StatedTimesTests {
  @Autowired ApplicationContext context;
  @Autowired SettableClock clock;
  private Town town;

  @BeforeEach
  void aTuesday() {
    town = Town.ofDecember(context);
    clock.set(Instant.parse("2026-12-01T09:00:00Z"));
  }

  @AfterEach
  void releaseTheClock() {
    clock.release();
  }

  @Test
  void aCorrectionIsDueByTheTimeOfTheServiceWhereNobodyNamesADay() {
    var id = open("TEST-S1", time(Purpose.CORRECTION, 8, Start.REQUEST));
    assertThat(asked(id, Optional.empty()).answerBy()).contains(LocalDate.of(2026, 12, 9));
    var named = open("TEST-S1", time(Purpose.CORRECTION, 8, Start.REQUEST));
    var day = Optional.of(LocalDate.of(2026, 12, 20));
    assertThat(asked(named, day).answerBy()).isEqualTo(day);
  }

  @Test
  void noDayIsMadeUpWhereTheServiceStatesNoneOrFromAnotherEvent() {
    for (var time :
        List.of(
            time(Purpose.DECISION, 8, Start.REGISTRATION),
            time(Purpose.CORRECTION, 8, Start.OTHER))) {
      assertThat(asked(open("TEST-S2", time), Optional.empty()).answerBy()).isEmpty();
    }
  }

  private Correction asked(CaseId id, Optional<LocalDate> day) {
    var check = town.task(id, TaskKind.CHECK).id();
    town.system(() -> town.get(RequestCorrection.class).ask(check, "Izvod", day));
    return town.file(id).said().corrections().getLast();
  }

  @Test
  void anOpinionIsDueByTheTimeOfTheServiceAlsoWhereItIsAskedBesideTheModel() {
    var id = open("TEST-S3", time(Purpose.OPINION, 10, Start.REQUEST));
    var added =
        new AddWork.NewWork(
            AddWork.Added.OPINION,
            Optional.of(town.unit("samouprava")),
            "Mišljenje o buci",
            false,
            Optional.empty());
    town.system(() -> town.get(AddWork.class).add(id, added));
    assertThat(day(town.task(id, TaskKind.OPINION))).isEqualTo(LocalDate.of(2026, 12, 11));
    var other = open("TEST-S3", time(Purpose.OPINION, 10, Start.REQUEST));
    var check = town.task(other, TaskKind.CHECK).id();
    town.system(() -> town.get(AskOpinion.class).ask(check, town.unit("samouprava"), "Buka?"));
    assertThat(day(town.task(other, TaskKind.OPINION))).isEqualTo(LocalDate.of(2026, 12, 11));
  }

  private LocalDate day(Task task) {
    return LocalDate.ofInstant(task.plan().dueAt().orElseThrow(), town.tenant().zone());
  }

  @Test
  void aFirstAnswerIsOwedShownAndReminded() {
    var id = open("TEST-S4", time(Purpose.FIRST_ANSWER, 3, Start.REGISTRATION));
    var answered = open("TEST-S4", time(Purpose.FIRST_ANSWER, 3, Start.REGISTRATION));
    asked(answered, Optional.empty());
    assertThat(first(id).day()).isEqualTo(LocalDate.of(2026, 12, 4));
    assertThat(first(id).given()).isEmpty();
    assertThat(first(id).late()).isFalse();
    remind();
    assertThat(priority(id)).isEqualTo(Task.Plan.ORDINARY);
    clock.set(Instant.parse("2026-12-03T09:00:00Z"));
    remind();
    assertThat(priority(id)).isEqualTo(80);
    assertThat(town.file(answered).open()).allMatch(task -> task.plan().priority() < 80);
    clock.set(Instant.parse("2026-12-10T09:00:00Z"));
    assertThat(first(id).late()).isTrue();
    assertThat(first(answered).given()).isPresent();
    assertThat(first(answered).late()).isFalse();
  }

  private void remind() {
    context.getBeansOfType(DailyWork.class).values().stream()
        .filter(work -> work.name().equals("casework.first-answer-warnings"))
        .forEach(DailyWork::run);
  }

  private int priority(CaseId id) {
    return town.task(id, TaskKind.CHECK).plan().priority();
  }

  private FirstAnswers.FirstAnswer first(CaseId id) {
    return town.system(
        () -> {
          var whole = town.get(CaseFile.class).of(id);
          var moments =
              FirstAnswers.moments(
                  Stream.empty(), whole.said().corrections().stream(), whole.decision());
          return town.get(FirstAnswers.class).of(whole.file(), moments).orElseThrow();
        });
  }

  private CaseId open(String code, ServiceDeadline time) {
    town.publish("BD-012", code, List.of(time));
    return town.open(code, "Vremena Rokić").id();
  }

  private static ServiceDeadline time(Purpose purpose, int days, Start start) {
    return new ServiceDeadline(
        purpose,
        days,
        DeadlineRule.Unit.CALENDAR_DAY,
        start,
        DeadlineRule.First.NEXT_DAY,
        DeadlineRule.Rolling.NONE,
        Set.of(),
        Optional.empty(),
        ServiceDeadline.Expiry.NONE,
        Optional.empty(),
        Optional.empty());
  }
}
