package org.sportel.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.TaskKind;
import org.sportel.casework.store.Opinion;
import org.sportel.casework.store.Task;
import org.sportel.casework.store.Tasks;
import org.sportel.catalogue.card.ServiceDeadline;
import org.sportel.catalogue.card.ServiceDeadline.Expiry;
import org.sportel.catalogue.card.ServiceDeadline.Purpose;
import org.sportel.catalogue.card.ServiceDeadline.Stop;
import org.sportel.deadlines.DeadlineRule;
import org.sportel.deadlines.ReckoningStep;
import org.sportel.platform.DailyWork;
import org.sportel.platform.SettableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What the card says of the time for opinions happens. */
@SportelTest
class OpinionTimeTests {
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

  private static ServiceDeadline time(Purpose purpose, int days, Expiry expiry, Set<Stop> stops) {
    return new ServiceDeadline(
        purpose,
        days,
        DeadlineRule.Unit.CALENDAR_DAY,
        purpose == Purpose.OPINION ? DeadlineRule.Start.REQUEST : DeadlineRule.Start.REGISTRATION,
        DeadlineRule.First.NEXT_DAY,
        DeadlineRule.Rolling.NONE,
        stops,
        Optional.empty(),
        expiry,
        Optional.empty(),
        Optional.empty());
  }

  private CaseId asked(String code, Expiry expiry, Set<Stop> ofDecision, Set<Stop> ofOpinion) {
    town.publish(
        "BD-012",
        code,
        List.of(
            time(Purpose.DECISION, 30, Expiry.NONE, ofDecision),
            time(Purpose.OPINION, 5, expiry, ofOpinion)));
    var id = town.open(code, "Mišo Mišić").id();
    var check = town.task(id, TaskKind.CHECK).id();
    town.system(() -> town.get(AskOpinion.class).ask(check, town.unit("samouprava"), "Buka?"));
    return id;
  }

  private void night(String instant) {
    clock.set(Instant.parse(instant));
    context.getBeansOfType(DailyWork.class).values().stream()
        .filter(work -> work.name().equals("casework.lapsed-opinions"))
        .forEach(DailyWork::run);
  }

  private boolean waits(CaseId id) {
    return town.file(id).open().stream().anyMatch(task -> task.kind() == TaskKind.OPINION);
  }

  private Opinion last(CaseId id) {
    return town.file(id).said().opinions().getLast();
  }

  private Optional<LocalDate> due(CaseId id) {
    return town.file(id).file().clock().dueOn();
  }

  @Test
  void theCaseGoesOnByWhatTheServiceSaysOnceTheTimeIsOver() {
    for (var expiry : List.of(Expiry.GRANTED, Expiry.REFUSED, Expiry.WITHOUT)) {
      var id = asked("TEST-O-" + expiry, expiry, Set.of(), Set.of());
      assertThat(town.file(id).pauses().getLast().then()).contains(expiry);
      night("2026-12-06T22:30:00Z");
      assertThat(waits(id)).as("the last day is not over in Budva").isTrue();
      night("2026-12-07T00:30:00Z");
      assertThat(waits(id)).isFalse();
      assertThat(last(id).lapsed().orElseThrow().effect()).isEqualTo(expiry);
      assertThat(last(id).given()).isEmpty();
      assertThat(town.file(id).open()).isNotEmpty();
      assertThat(town.file(id).file().run().data())
          .contains("\"opinionLapsed\": true")
          .contains(
              "\"opinionFavourable\": "
                  + (expiry == Expiry.WITHOUT ? "null" : expiry == Expiry.GRANTED));
      clock.set(Instant.parse("2026-12-01T09:00:00Z"));
    }
  }

  @Test
  void itIsAskedAgainWithANewDayAsOftenAsTheTimePasses() {
    var id = asked("TEST-O-AGAIN", Expiry.AGAIN, Set.of(), Set.of());
    night("2026-12-07T00:30:00Z");
    night("2026-12-07T00:40:00Z");
    assertThat(waits(id)).isTrue();
    assertThat(town.file(id).said().opinions()).hasSize(2);
    assertThat(town.file(id).said().opinions().getFirst().lapsed()).isPresent();
    assertThat(last(id).awaited()).isTrue();
    var task = town.task(id, TaskKind.OPINION);
    assertThat(day(task)).isEqualTo(LocalDate.of(2026, 12, 12));
    assertThat(task.plan().priority()).isEqualTo(80);
    town.system(() -> town.get(GiveOpinion.class).give(task.id(), true, "Bez primjedbi"));
    assertThat(waits(id)).isFalse();
    assertThat(last(id).given()).isPresent();
  }

  private LocalDate day(Task task) {
    return LocalDate.ofInstant(task.plan().dueAt().orElseThrow(), town.tenant().zone());
  }

  /** A day that an official named is a reminder; what follows from silence is the law's. */
  @Test
  void aDayThatAnOfficialNamedBringsNoSilence() {
    var id = asked("TEST-O-NAMED", Expiry.GRANTED, Set.of(), Set.of());
    var task = town.task(id, TaskKind.OPINION).id();
    town.system(
        () -> {
          town.get(Tasks.class).due(task, Optional.of(Instant.parse("2026-12-02T22:59:00Z")));
          return task;
        });
    night("2026-12-03T00:30:00Z");
    assertThat(waits(id)).isTrue();
    night("2026-12-07T00:30:00Z");
    assertThat(waits(id)).isFalse();
  }

  /** Asked again, the new time stands still as the first one did. */
  @Test
  void whatIsAskedAgainStandsStillToo() {
    var id = asked("TEST-O-TWICE", Expiry.AGAIN, Set.of(), Set.of(Stop.CORRECTION));
    night("2026-12-07T00:30:00Z");
    var due = day(town.task(id, TaskKind.OPINION));
    var added =
        new AddWork.NewWork(
            AddWork.Added.CORRECTION, Optional.empty(), "Izvod", false, Optional.empty());
    clock.set(Instant.parse("2026-12-08T09:00:00Z"));
    town.system(() -> town.get(AddWork.class).add(id, added));
    clock.set(Instant.parse("2026-12-11T09:00:00Z"));
    var correction = town.task(id, TaskKind.CORRECTION).id();
    town.system(() -> town.get(TakeBackWork.class).take(correction));
    assertThat(day(town.task(id, TaskKind.OPINION))).isAfter(due);
  }

  @Test
  void nothingHappensWhereTheServiceSaysNothing() {
    var id = asked("TEST-O-NONE", Expiry.NONE, Set.of(), Set.of());
    night("2026-12-20T00:30:00Z");
    assertThat(waits(id)).isTrue();
    assertThat(last(id).awaited()).isTrue();
  }

  @Test
  void theClockOfTheCaseStandsWhileAnOpinionIsOwedWhereTheServiceSaysSo() {
    var stops = asked("TEST-O-STOPS", Expiry.WITHOUT, Set.of(Stop.OPINION), Set.of());
    var runs = asked("TEST-O-RUNS", Expiry.WITHOUT, Set.of(Stop.CORRECTION), Set.of());
    assertThat(town.file(stops).deadline().orElseThrow())
        .isInstanceOf(org.sportel.deadlines.Stopped.class);
    assertThat(town.file(stops).pauses()).hasSize(1);
    assertThat(due(runs)).contains(LocalDate.of(2026, 12, 31));
    night("2026-12-07T00:30:00Z");
    assertThat(due(runs)).contains(LocalDate.of(2026, 12, 31));
    assertThat(due(stops)).contains(LocalDate.of(2027, 1, 6));
    assertThat(town.file(stops).deadline().orElseThrow().explanation())
        .anyMatch(
            step ->
                step instanceof ReckoningStep.StoppedFor(var reason, var at)
                    && reason.equals("opinion"));
  }

  @Test
  void anOpinionTakenBackLetsTheClockRunAgain() {
    town.publish(
        "BD-012",
        "TEST-O-BACK",
        List.of(time(Purpose.DECISION, 30, Expiry.NONE, Set.of(Stop.OPINION))));
    var id = town.open("TEST-O-BACK", "Mišo Mišić").id();
    var added =
        new AddWork.NewWork(
            AddWork.Added.OPINION,
            Optional.of(town.unit("samouprava")),
            "Buka?",
            false,
            Optional.empty());
    town.system(() -> town.get(AddWork.class).add(id, added));
    assertThat(town.file(id).deadline().orElseThrow())
        .isInstanceOf(org.sportel.deadlines.Stopped.class);
    clock.set(Instant.parse("2026-12-03T09:00:00Z"));
    var task = town.task(id, TaskKind.OPINION).id();
    town.system(() -> town.get(TakeBackWork.class).take(task));
    assertThat(due(id)).contains(LocalDate.of(2027, 1, 2));
  }

  @Test
  void theTimeForTheOpinionStandsStillForWhatTheServiceSaysOfIt() {
    var id = asked("TEST-O-OWN", Expiry.WITHOUT, Set.of(), Set.of(Stop.CORRECTION));
    var added =
        new AddWork.NewWork(
            AddWork.Added.CORRECTION, Optional.empty(), "Izvod", false, Optional.empty());
    clock.set(Instant.parse("2026-12-02T09:00:00Z"));
    town.system(() -> town.get(AddWork.class).add(id, added));
    night("2026-12-07T00:30:00Z");
    assertThat(waits(id)).as("it stands still while the applicant is asked").isTrue();
    clock.set(Instant.parse("2026-12-08T09:00:00Z"));
    var correction = town.task(id, TaskKind.CORRECTION).id();
    town.system(() -> town.get(TakeBackWork.class).take(correction));
    assertThat(day(town.task(id, TaskKind.OPINION))).isEqualTo(LocalDate.of(2026, 12, 12));
    night("2026-12-11T00:30:00Z");
    assertThat(waits(id)).isTrue();
    night("2026-12-13T00:30:00Z");
    assertThat(waits(id)).isFalse();
  }
}
