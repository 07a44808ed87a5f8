package org.sportel.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.casework.absence.AbsentColleagues;
import org.sportel.casework.absence.EndAbsence;
import org.sportel.casework.absence.NoteAbsence;
import org.sportel.casework.model.CaseFilter;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.model.CaseRefusal.Reason;
import org.sportel.casework.model.TaskKind;
import org.sportel.casework.model.WorklistView;
import org.sportel.casework.store.Task;
import org.sportel.identity.AccountId;
import org.sportel.identity.Duty;
import org.sportel.network.CurrentDay;
import org.sportel.platform.Actor;
import org.sportel.platform.NotAllowed;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What happens to the tasks of somebody who is away. */
@SportelTest
class AbsentColleagueTests {
  @Autowired ApplicationContext context;
  private Town town;
  private Actor officer;
  private Actor deputy;
  private CaseId id;

  @BeforeEach
  void anOfficerWithACase() {
    town = Town.budva(context);
    officer = town.person("Officer who goes", "privreda", Duty.CASE_OFFICER);
    deputy = town.person("Officer who stays", "privreda", Duty.CASE_OFFICER);
    id = town.open("BD-012", "Odsutni Sluzbenik").id();
    town.as(officer, () -> town.get(ClaimTask.class).claim(town.task(id, TaskKind.CHECK).id()));
  }

  @Test
  void tasksOfAnAbsentColleagueAreTheDeputysToo() {
    var check = town.task(id, TaskKind.CHECK).id();
    assertThatThrownBy(() -> complete(deputy, TaskKind.CHECK))
        .isInstanceOfSatisfying(
            CaseRefusal.class, r -> assertThat(r.reason()).isEqualTo(Reason.HELD_BY_ANOTHER));
    assertThat(mine(deputy)).doesNotContain(id);
    away(Optional.of(deputy));
    assertThat(mine(deputy)).contains(id);
    assertThat(mine(officer)).contains(id);
    town.as(deputy, () -> town.get(ClaimTask.class).claim(check));
    assertThat(holder(TaskKind.CHECK)).contains(deputy.id());
  }

  @Test
  void theNextTaskComesToTheDeputyAndBackAfterwards() {
    var absence = away(Optional.of(deputy));
    complete(deputy, TaskKind.CHECK);
    assertThat(holder(TaskKind.WORK)).contains(deputy.id());
    town.as(officer, () -> ended(absence));
    assertThat(mine(officer)).doesNotContain(id);
  }

  @Test
  void withoutADeputyNewTasksWaitOnTheUnitsList() {
    away(Optional.empty());
    complete(officer, TaskKind.CHECK);
    assertThat(holder(TaskKind.WORK)).isEmpty();
  }

  @Test
  void aDeputyGainsNoPower() {
    var clerk = town.person("Clerk elsewhere", "samouprava", Duty.CASE_OFFICER);
    away(Optional.of(clerk));
    assertThatThrownBy(() -> complete(clerk, TaskKind.CHECK)).isInstanceOf(NotAllowed.class);
  }

  @Test
  void onlyWhoLeadsSomebodyNotesTheirAbsence() {
    assertThatThrownBy(() -> note(deputy, officer, 0, 3, Optional.empty()))
        .isInstanceOf(NotAllowed.class);
    var head = town.person("Head", "privreda", Duty.HEAD_OF_UNIT);
    var absence = note(head, officer, 0, 3, Optional.of(deputy));
    assertThatThrownBy(() -> town.as(deputy, () -> ended(absence))).isInstanceOf(NotAllowed.class);
    assertThat(town.as(head, () -> town.get(AbsentColleagues.class).list()))
        .anySatisfy(
            one -> {
              assertThat(one.absence().id()).isEqualTo(absence);
              assertThat(one.mine()).isTrue();
            });
    town.as(head, () -> ended(absence));
  }

  @Test
  void refusesDaysThatCannotBeMeant() {
    away(Optional.empty());
    refused(Reason.AWAY_THEN, 2, 9, Optional.empty());
    refused(Reason.DAYS_WRONG, 30, 29, Optional.empty());
    refused(Reason.DAYS_WRONG, -9, -1, Optional.empty());
    refused(Reason.DAYS_WRONG, 30, 900, Optional.empty());
    refused(Reason.NO_SUCH_DEPUTY, 30, 33, Optional.of(officer));
  }

  private void refused(Reason reason, int from, int until, Optional<Actor> by) {
    assertThatThrownBy(() -> note(officer, officer, from, until, by))
        .isInstanceOfSatisfying(
            CaseRefusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
  }

  private UUID away(Optional<Actor> by) {
    return note(officer, officer, 0, 7, by);
  }

  private UUID note(Actor actor, Actor who, int from, int until, Optional<Actor> by) {
    return town.as(
        actor,
        () -> {
          LocalDate today = town.get(CurrentDay.class).day();
          return town.get(NoteAbsence.class)
              .note(
                  new AccountId(who.id()),
                  today.plusDays(from),
                  today.plusDays(until),
                  by.map(other -> new AccountId(other.id())));
        });
  }

  private boolean ended(UUID absence) {
    town.get(EndAbsence.class).end(absence);
    return true;
  }

  private void complete(Actor actor, TaskKind kind) {
    town.as(actor, () -> town.get(CompleteTask.class).complete(town.task(id, kind).id()));
  }

  private Optional<UUID> holder(TaskKind kind) {
    return town.task(id, kind).holder().map(Task.Holder::account);
  }

  private List<CaseId> mine(Actor actor) {
    return town.as(
        actor,
        () ->
            town.get(Worklist.class).of(WorklistView.MINE, CaseFilter.none(), 1).lines().stream()
                .map(line -> line.row().id())
                .toList());
  }
}
