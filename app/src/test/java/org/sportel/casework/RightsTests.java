package org.sportel.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.casework.DraftDecision.Draft;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.model.CaseState;
import org.sportel.casework.model.FormKey;
import org.sportel.casework.model.Outcome;
import org.sportel.casework.model.TaskId;
import org.sportel.casework.model.TaskKind;
import org.sportel.identity.Duty;
import org.sportel.platform.Actor;
import org.sportel.platform.NotAllowed;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who may answer in the applicant's place, and who may approve. */
@SportelTest
class RightsTests {
  private static final AnswerCorrection.Answer ANSWER =
      new AnswerCorrection.Answer("Evo.", List.of());

  @Autowired ApplicationContext context;
  private Town town;

  @BeforeEach
  void aTown() {
    town = Town.budva(context);
  }

  @Test
  void anOfficerOfAnotherUnitCannotAnswerForTheApplicant() {
    var stranger = town.person("Registry", "samouprava", Duty.CASE_OFFICER, Duty.COUNTER);
    var id = waiting();
    var task = town.task(id, TaskKind.CORRECTION).id();
    assertThatThrownBy(() -> town.as(stranger, () -> answer(task))).isInstanceOf(NotAllowed.class);
    var madeUp = new TaskId(UUID.randomUUID());
    assertThat(reason(stranger, () -> answer(madeUp))).isEqualTo(CaseRefusal.Reason.NO_SUCH_TASK);
    assertThat(town.file(id).file().stage().state()).isEqualTo(CaseState.WAITING_FOR_YOU);
  }

  @Test
  void anAnswerKeyedInByTheOfficeNamesTheOffice() {
    var officer = town.person("Permits, Budva", "privreda", Duty.CASE_OFFICER);
    var id = waiting();
    var task = town.task(id, TaskKind.CORRECTION).id();
    town.as(officer, () -> answer(task));
    assertThat(answered(id).typedBy()).contains(officer);
    var other = waiting();
    town.as(Actor.anonymous(), () -> answer(other));
    assertThat(answered(other).typedBy()).isEmpty();
  }

  @Test
  void staffNeverActAsTheApplicant() {
    var officer = town.person("Permits, Budva", "privreda", Duty.CASE_OFFICER);
    var id = waiting();
    var applicant = new ProvenApplicant(id);
    assertThatThrownBy(() -> town.as(officer, () -> answer(id))).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> town.as(officer, () -> town.get(Withdraw.class).withdraw(applicant)))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(
            () ->
                town.as(
                    officer,
                    () -> {
                      town.get(SendMessage.class).send(applicant, "Halo", FormKey.fresh());
                      return id;
                    }))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void nobodyApprovesWhatTheyWroteAlsoAfterAnotherSavedItAgain() {
    var head = town.person("Head", "privreda", Duty.HEAD_OF_UNIT, Duty.CASE_OFFICER);
    var second = town.person("Deputy", "privreda", Duty.HEAD_OF_UNIT);
    var officer = town.person("Officer", "privreda", Duty.CASE_OFFICER);
    var id = town.open("BD-012", "Sam Svoj Sudija").id();
    town.system(() -> town.get(CompleteTask.class).complete(town.task(id, TaskKind.CHECK).id()));
    town.system(() -> town.get(CompleteTask.class).complete(town.task(id, TaskKind.WORK).id()));
    var drafting = town.task(id, TaskKind.DRAFT).id();
    town.as(head, () -> draft(drafting, 0));
    town.as(officer, () -> draft(drafting, 1));
    town.as(officer, () -> town.get(CompleteTask.class).complete(drafting));
    var approval = town.task(id, TaskKind.APPROVE).id();
    var version = town.file(id).decision().orElseThrow().version();
    assertThat(reason(head, () -> approve(approval, version)))
        .isEqualTo(CaseRefusal.Reason.OWN_DRAFT);
    assertThatThrownBy(() -> town.as(officer, () -> approve(approval, version)))
        .isInstanceOf(NotAllowed.class);
    town.as(second, () -> approve(approval, version));
    assertThat(town.file(id).file().stage().state()).isEqualTo(CaseState.DECIDED);
  }

  private CaseId waiting() {
    var id = town.open("BD-012", "Ceka Odgovor").id();
    var check = town.task(id, TaskKind.CHECK).id();
    town.system(() -> town.get(RequestCorrection.class).ask(check, "Skica", Optional.empty()));
    return id;
  }

  private org.sportel.casework.store.Correction.Answered answered(CaseId id) {
    return town.file(id).said().corrections().getFirst().answered().orElseThrow();
  }

  private CaseId answer(TaskId task) {
    return town.get(AnswerCorrection.class).answer(task, ANSWER);
  }

  private CaseId answer(CaseId id) {
    return town.get(AnswerCorrection.class).answer(new ProvenApplicant(id), ANSWER);
  }

  private CaseId draft(TaskId task, int version) {
    var text = new Draft(Outcome.GRANTED, "Dozvoljava se.", "", "");
    return town.get(DraftDecision.class).draft(task, version, text);
  }

  private CaseId approve(TaskId task, int version) {
    return town.get(ApproveDecision.class).approve(task, version);
  }

  private Enum<?> reason(Actor actor, java.util.function.Supplier<CaseId> work) {
    var refused = org.assertj.core.api.Assertions.catchThrowable(() -> town.as(actor, work));
    assertThat(refused).isInstanceOf(CaseRefusal.class);
    return ((CaseRefusal) refused).reason();
  }
}
