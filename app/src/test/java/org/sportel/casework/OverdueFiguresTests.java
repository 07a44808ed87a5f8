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
import org.sportel.catalogue.card.ServiceDeadline;
import org.sportel.catalogue.card.ServiceDeadline.Purpose;
import org.sportel.catalogue.card.ServiceDeadline.Stop;
import org.sportel.deadlines.DeadlineRule;
import org.sportel.platform.SettableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Figures count as overdue what cases themselves do, whatever stops their time. */
@SportelTest
class OverdueFiguresTests {
  private static final Instant LATER = Instant.parse("2027-06-01T09:00:00Z");

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

  private CaseId open(String code, Set<Stop> stops) {
    town.publish(
        "BD-012",
        code,
        List.of(
            new ServiceDeadline(
                Purpose.DECISION,
                30,
                DeadlineRule.Unit.CALENDAR_DAY,
                DeadlineRule.Start.REGISTRATION,
                DeadlineRule.First.NEXT_DAY,
                DeadlineRule.Rolling.NONE,
                stops,
                Optional.empty(),
                ServiceDeadline.Expiry.NONE,
                Optional.empty(),
                Optional.empty())));
    return town.open(code, "Mišo Mišić").id();
  }

  private boolean late(CaseId id) {
    return new Overdue(context, town.tenant())
        .agreed(LATER)
        .contains(town.file(id).file().number().value());
  }

  private void add(CaseId id, AddWork.Added what) {
    var unit = Optional.of(town.unit("samouprava")).filter(_ -> what == AddWork.Added.OPINION);
    var added = new AddWork.NewWork(what, unit, "Buka?", false, Optional.empty());
    town.system(() -> town.get(AddWork.class).add(id, added));
  }

  private void takeBack(CaseId id, TaskKind kind) {
    var task = town.task(id, kind).id();
    town.system(() -> town.get(TakeBackWork.class).take(task));
  }

  @Test
  void nobodyIsLateWhileAnOpinionIsOwed() {
    var stops = open("TEST-L-STOPS", Set.of(Stop.OPINION));
    var runs = open("TEST-L-RUNS", Set.of());
    for (var id : List.of(stops, runs)) {
      var check = town.task(id, TaskKind.CHECK).id();
      town.system(() -> town.get(AskOpinion.class).ask(check, town.unit("samouprava"), "Buka?"));
    }
    assertThat(late(stops)).isFalse();
    assertThat(late(runs)).isTrue();
    for (var id : List.of(stops, runs)) {
      var task = town.task(id, TaskKind.OPINION).id();
      town.system(() -> town.get(GiveOpinion.class).give(task, true, "Bez primjedbi"));
      assertThat(late(id)).isTrue();
    }
  }

  @Test
  void whatWasTakenBackStopsNothingAnyMore() {
    var id = open("TEST-L-BACK", Set.of(Stop.OPINION, Stop.CORRECTION));
    add(id, AddWork.Added.OPINION);
    add(id, AddWork.Added.CORRECTION);
    assertThat(late(id)).isFalse();
    takeBack(id, TaskKind.OPINION);
    assertThat(late(id)).as("the applicant is still asked").isFalse();
    takeBack(id, TaskKind.CORRECTION);
    assertThat(late(id)).isTrue();
  }

  @Test
  void anApplicantWhoIsNotAskedAnyMoreIsNotWaitedForEither() {
    var id = open("TEST-L-ASKED", Set.of());
    add(id, AddWork.Added.CORRECTION);
    assertThat(late(id)).isFalse();
    takeBack(id, TaskKind.CORRECTION);
    assertThat(late(id)).isTrue();
  }
}
