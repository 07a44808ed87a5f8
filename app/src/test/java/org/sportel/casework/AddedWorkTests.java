package org.sportel.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.casework.AddWork.Added;
import org.sportel.casework.AddWork.NewWork;
import org.sportel.casework.DraftDecision.Draft;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CasePause;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.model.CaseState;
import org.sportel.casework.model.Outcome;
import org.sportel.casework.model.TaskId;
import org.sportel.casework.model.TaskKind;
import org.sportel.casework.model.WaitOwner;
import org.sportel.casework.store.Task;
import org.sportel.casework.store.Tasks;
import org.sportel.deadlines.Stopped;
import org.sportel.identity.Duty;
import org.sportel.platform.Actor;
import org.sportel.platform.NotAllowed;
import org.sportel.platform.SettableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Work that officials add beside the model, and who may approve. */
@SportelTest
class AddedWorkTests {
  @Autowired ApplicationContext context;
  @Autowired SettableClock clock;
  private Town town;
  private Actor officer;

  @BeforeEach
  void aTown() {
    town = Town.budva(context);
    officer = town.person("Referent", "samouprava", Duty.CASE_OFFICER, Duty.HEAD_OF_UNIT);
  }

  @Test
  void aRequiredItemKeepsTheCaseFromBeingDecidedUntilItIsDone() {
    var id = town.open("BD-004", "Obavezna Stavka").id();
    add(id, new NewWork(Added.ITEM, Optional.empty(), "Provjeri plan", true, Optional.empty()));
    var item = added(id);
    assertThat(item.holder().orElseThrow().account()).isEqualTo(officer.id());
    drafted(id);
    var approve = town.task(id, TaskKind.APPROVE).id();
    refuses(CaseRefusal.Reason.REQUIRED_WORK_OPEN, () -> approve(approve));
    town.as(officer, () -> town.get(CompleteTask.class).complete(item.id()));
    approve(approve);
    assertThat(town.file(id).file().stage().state()).isEqualTo(CaseState.DECIDED);
  }

  @Test
  void anOpinionCanBeAskedAtAnyStepAndTheProcedureGoesOnBesideIt() {
    var id = town.open("BD-004", "Mišljenje Usput").id();
    var unit = town.unit("planiranje");
    add(id, new NewWork(Added.OPINION, Optional.of(unit), "Smeta li?", false, Optional.empty()));
    var opinion = added(id);
    assertThat(opinion.unit()).isEqualTo(unit);
    town.system(() -> town.get(GiveOpinion.class).give(opinion.id(), true, "Ne smeta."));
    assertThat(town.file(id).said().opinions())
        .allMatch(asked -> asked.given().isPresent())
        .hasSize(1);
    assertThat(town.task(id, TaskKind.CHECK)).isNotNull();
    refuses(
        CaseRefusal.Reason.NO_SUCH_UNIT,
        () ->
            add(
                id,
                new NewWork(Added.OPINION, Optional.empty(), "Pitanje", false, Optional.empty())));
  }

  @Test
  void theApplicantIsAskedAtAnyStepAndTheTimeIsTheirs() {
    try {
      clock.set(clock.instant());
      var id = town.open("BD-012", "Dopuna Usput").id();
      officer = Actor.system("test");
      var ask = new NewWork(Added.CORRECTION, Optional.empty(), "Skica", false, Optional.empty());
      add(id, ask);
      assertThat(town.file(id).deadline().orElseThrow()).isInstanceOf(Stopped.class);
      refuses(CaseRefusal.Reason.ALREADY_ASKED, () -> add(id, ask));
      clock.advance(Duration.ofDays(3));
      var answer = new AnswerCorrection.Answer("Evo.", List.of());
      town.as(
          Actor.anonymous(),
          () -> town.get(AnswerCorrection.class).answer(new ProvenApplicant(id), answer));
      assertThat(town.file(id).file().stage().state()).isEqualTo(CaseState.IN_PROGRESS);
      assertThat(town.file(id).pauses())
          .filteredOn(pause -> pause.owner() == WaitOwner.APPLICANT)
          .extracting(AddedWorkTests::days)
          .containsExactly(3L);
      add(id, ask);
      town.as(officer, () -> town.get(TakeBackWork.class).take(added(id).id()));
      assertThat(town.file(id).file().stage().state()).isEqualTo(CaseState.IN_PROGRESS);
      refuses(
          CaseRefusal.Reason.NOT_ADDED,
          () ->
              town.as(
                  officer,
                  () -> town.get(TakeBackWork.class).take(town.task(id, TaskKind.CHECK).id())));
    } finally {
      clock.release();
    }
  }

  @Test
  void whatWasAddedEndsWithTheCase() {
    var id = town.open("BD-004", "Kraj Svega").id();
    add(id, new NewWork(Added.TASK, Optional.empty(), "Nazovi", false, Optional.empty()));
    town.as(Actor.anonymous(), () -> town.get(Withdraw.class).withdraw(new ProvenApplicant(id)));
    assertThat(town.file(id).open()).isEmpty();
    refuses(
        CaseRefusal.Reason.CASE_CLOSED,
        () -> add(id, new NewWork(Added.ITEM, Optional.empty(), "x", false, Optional.empty())));
  }

  @Test
  void anotherUnitAddsNothing() {
    var id = town.open("BD-004", "Tuđa Jedinica").id();
    var stranger = town.person("Drugi", "planiranje", Duty.CASE_OFFICER);
    var work = new NewWork(Added.ITEM, Optional.empty(), "x", false, Optional.empty());
    assertThatThrownBy(() -> town.as(stranger, () -> town.get(AddWork.class).add(id, work)))
        .isInstanceOfAny(CaseRefusal.class, NotAllowed.class);
  }

  @Test
  void theAuthorApprovesOnlyWhereTheServicesProcedureAllowsIt() {
    var refused = ready("TEST-EYES4", "");
    refuses(CaseRefusal.Reason.OWN_DRAFT, () -> approve(refused));
    var allowed = ready("TEST-EYES2", "allowed");
    approve(allowed);
  }

  private TaskId ready(String code, String ownDraft) {
    town.publish(
        "BD-004",
        code,
        Drawn.model("eyes")
            .task("draft", "", "kind", "draft")
            .task("approve", "", "kind", "approve", "ownDraft", ownDraft)
            .flow("start", "draft", "approve", "end")
            .xml());
    var id = town.open(code, "Četiri Oka").id();
    write(id, officer);
    return town.task(id, TaskKind.APPROVE).id();
  }

  private void drafted(CaseId id) {
    var author = town.person("Autor", "samouprava", Duty.CASE_OFFICER);
    var check = town.task(id, TaskKind.CHECK).id();
    town.as(author, () -> town.get(CompleteTask.class).complete(check));
    write(id, author);
  }

  private void write(CaseId id, Actor author) {
    var task = town.task(id, TaskKind.DRAFT).id();
    var draft = new Draft(Outcome.GRANTED, "Tekst", "", "");
    town.as(author, () -> town.get(DraftDecision.class).draft(task, 0, draft));
    town.as(author, () -> town.get(CompleteTask.class).complete(task));
  }

  private CaseId approve(TaskId task) {
    var version =
        town.system(
            () ->
                town.get(CaseFile.class)
                    .of(town.get(Tasks.class).lock(task).file().id())
                    .decision()
                    .orElseThrow()
                    .version());
    return town.as(officer, () -> town.get(ApproveDecision.class).approve(task, version));
  }

  private void add(CaseId id, NewWork work) {
    town.as(officer, () -> town.get(AddWork.class).add(id, work));
  }

  private Task added(CaseId id) {
    return town.file(id).open().stream().filter(Task::added).findFirst().orElseThrow();
  }

  private static long days(CasePause pause) {
    return Duration.between(pause.from(), pause.to().orElseThrow()).toDays();
  }

  private static void refuses(CaseRefusal.Reason why, Runnable deed) {
    assertThatThrownBy(deed::run)
        .isInstanceOf(CaseRefusal.class)
        .extracting(refused -> ((CaseRefusal) refused).reason())
        .isEqualTo(why);
  }
}
