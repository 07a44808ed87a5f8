package org.sportel.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.casework.AnswerCorrection.Answer;
import org.sportel.casework.DraftDecision.Draft;
import org.sportel.casework.decision.DecisionTexts;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.model.CaseState;
import org.sportel.casework.model.Decision;
import org.sportel.casework.model.DeliveryWay;
import org.sportel.casework.model.Outcome;
import org.sportel.casework.model.TaskId;
import org.sportel.casework.model.TaskKind;
import org.sportel.deadlines.Stopped;
import org.sportel.documents.Approval;
import org.sportel.identity.Duty;
import org.sportel.identity.offices.NameOffices;
import org.sportel.platform.Actor;
import org.sportel.platform.LocalText;
import org.sportel.platform.NotAllowed;
import org.sportel.platform.SettableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SportelTest
class ThreeWaysTests {
  @Autowired ApplicationContext context;
  @Autowired SettableClock clock;
  private Town town;

  @BeforeEach
  void aTown() {
    town = Town.budva(context);
    clock.set(town.afterItsRegister());
  }

  @AfterEach
  void releaseTheClock() {
    clock.release();
  }

  @Test
  void issuesACertificateAtOnce() {
    var clerk = town.person("Counter 1, Budva", "samouprava", Duty.COUNTER);
    var opened = town.open("BD-009", "Ana Marić");
    var issue = town.task(opened.id(), TaskKind.ISSUE);
    assertThat(town.file(opened.id()).file().stage().state()).isEqualTo(CaseState.RECEIVED);
    claim(clerk, issue.id());
    draft(clerk, issue.id(), 0, Outcome.GRANTED);
    town.as(clerk, () -> town.get(ApproveDecision.class).approve(issue.id(), 1));
    var whole = town.file(opened.id());
    assertThat(whole.file().stage().state()).isEqualTo(CaseState.CLOSED);
    assertThat(whole.file().stage().outcome()).contains(Outcome.GRANTED);
    town.jobs();
    var decision = town.file(opened.id()).decision().orElseThrow();
    assertThat(decision.state()).isEqualTo(Decision.State.DELIVERED);
    assertThat(decision.document()).isPresent();
    assertThat(decision.approval().orElseThrow().office()).isEqualTo("Counter 1, Budva");
    assertThat(signed(opened.id())).isEqualTo("Counter 1, Budva");
    name(Optional.of(LocalText.of("sr-Latn", "Šalter 1")));
    assertThat(signed(opened.id())).isEqualTo("Šalter 1");
    name(Optional.empty());
    assertThat(types(opened.id()))
        .containsExactly(
            "casework.opened",
            "casework.task-claimed",
            "casework.decision-drafted",
            "casework.decision-approved",
            "casework.task-completed",
            "casework.closed",
            "casework.document-issued",
            "casework.delivered");
  }

  @Test
  void refusesThroughTheHeadWhatCannotBeIssuedAtOnce() {
    var clerk = town.person("Counter 2, Budva", "samouprava", Duty.COUNTER);
    var officer = town.person("Registry, Budva", "samouprava", Duty.CASE_OFFICER);
    var head = town.person("Head of registry, Budva", "samouprava", Duty.HEAD_OF_UNIT);
    var opened = town.open("BD-009", "Marko Perić");
    var issue = town.task(opened.id(), TaskKind.ISSUE).id();
    draft(clerk, issue, 0, Outcome.REFUSED);
    assertThatThrownBy(() -> town.as(clerk, () -> approve(issue, 1)))
        .isInstanceOf(CaseRefusal.class)
        .extracting(e -> ((CaseRefusal) e).reason())
        .isEqualTo(CaseRefusal.Reason.REFUSAL_NEEDS_HEAD);
    town.as(clerk, () -> town.get(ReferToOfficer.class).decline(issue));
    var drafting = town.task(opened.id(), TaskKind.DRAFT).id();
    town.as(officer, () -> town.get(CompleteTask.class).complete(drafting));
    var approval = town.task(opened.id(), TaskKind.APPROVE).id();
    assertThatThrownBy(() -> town.as(officer, () -> approve(approval, 2)))
        .isInstanceOf(NotAllowed.class);
    town.as(head, () -> approve(approval, 2));
    deliver(clerk, opened.id());
    assertThat(town.file(opened.id()).file().stage())
        .returns(CaseState.CLOSED, stage -> stage.state())
        .returns(Optional.of(Outcome.REFUSED), stage -> stage.outcome());
  }

  @Test
  void decidesACertificateWithApprovalAfterACorrection() {
    var officer = town.person("Archive, Budva", "samouprava", Duty.CASE_OFFICER);
    var head = town.person("Head of archive, Budva", "samouprava", Duty.HEAD_OF_UNIT);
    var clerk = town.person("Counter 3, Budva", "samouprava", Duty.COUNTER);
    var opened = town.open("BD-004", "Jelena Đukić");
    assertThat(opened.deadline()).isPresent();
    var check = town.task(opened.id(), TaskKind.CHECK).id();
    claim(officer, check);
    town.as(
        officer,
        () ->
            town.get(RequestCorrection.class)
                .ask(check, "Fotokopija lične karte", Optional.empty()));
    var waiting = town.file(opened.id());
    assertThat(waiting.file().stage().state()).isEqualTo(CaseState.WAITING_FOR_YOU);
    assertThat(waiting.deadline().orElseThrow()).isInstanceOf(Stopped.class);
    town.as(
        Actor.anonymous(),
        () ->
            town.get(AnswerCorrection.class)
                .answer(
                    new ProvenApplicant(opened.id()),
                    new Answer("Donijela sam je lično.", List.of())));
    assertThat(town.file(opened.id()).file().stage().state()).isEqualTo(CaseState.IN_PROGRESS);
    complete(officer, opened.id(), TaskKind.CHECK);
    var drafting = town.task(opened.id(), TaskKind.DRAFT).id();
    draft(officer, drafting, 0, Outcome.GRANTED);
    town.as(officer, () -> town.get(CompleteTask.class).complete(drafting));
    var first = town.task(opened.id(), TaskKind.APPROVE).id();
    town.as(head, () -> town.get(ReturnDraft.class).giveBack(first, "Nedostaje datum rođenja."));
    var again = town.task(opened.id(), TaskKind.DRAFT).id();
    var returned = town.file(opened.id()).decision().orElseThrow();
    assertThat(returned.state()).isEqualTo(Decision.State.RETURNED);
    draft(officer, again, returned.version(), Outcome.GRANTED);
    town.as(officer, () -> town.get(CompleteTask.class).complete(again));
    var second = town.task(opened.id(), TaskKind.APPROVE).id();
    var version = town.file(opened.id()).decision().orElseThrow().version();
    town.as(head, () -> approve(second, version));
    assertThat(town.file(opened.id()).file().stage().state()).isEqualTo(CaseState.DECIDED);
    deliver(clerk, opened.id());
    assertThat(town.file(opened.id()).open()).isEmpty();
  }

  @Test
  void decidesAPermitWithTheOpinionOfAnotherUnit() {
    var officer = town.person("Permits, Budva", "privreda", Duty.CASE_OFFICER);
    var head = town.person("Head of permits, Budva", "privreda", Duty.HEAD_OF_UNIT);
    var clerk = town.person("Counter 4, Budva", "privreda", Duty.COUNTER);
    var other = town.person("Property, Budva", "imovina", Duty.CASE_OFFICER);
    var opened = town.open("BD-012", "Hotel Splendid");
    var check = town.task(opened.id(), TaskKind.CHECK).id();
    assertThatThrownBy(() -> town.as(other, () -> town.get(ClaimTask.class).claim(check)))
        .isInstanceOf(NotAllowed.class);
    town.as(
        officer,
        () ->
            town.get(AskOpinion.class)
                .ask(check, town.unit("imovina"), "Da li je zemljište opštinsko?"));
    var opinion = town.task(opened.id(), TaskKind.OPINION);
    assertThat(opinion.unit()).isEqualTo(town.unit("imovina"));
    town.as(other, () -> town.get(GiveOpinion.class).give(opinion.id(), true, "Jeste."));
    complete(officer, opened.id(), TaskKind.WORK);
    var drafting = town.task(opened.id(), TaskKind.DRAFT).id();
    draft(officer, drafting, 0, Outcome.GRANTED);
    town.as(officer, () -> town.get(CompleteTask.class).complete(drafting));
    var approval = town.task(opened.id(), TaskKind.APPROVE).id();
    town.as(head, () -> approve(approval, 2));
    deliver(clerk, opened.id());
    assertThat(town.file(opened.id()).file().stage().state()).isEqualTo(CaseState.CLOSED);
    assertThat(town.file(opened.id()).documents()).hasSize(1);
  }

  private void claim(Actor actor, TaskId task) {
    town.as(actor, () -> town.get(ClaimTask.class).claim(task));
  }

  private void complete(Actor actor, CaseId id, TaskKind kind) {
    var task = town.task(id, kind).id();
    town.as(actor, () -> town.get(CompleteTask.class).complete(task));
  }

  private void draft(Actor actor, TaskId task, int version, Outcome outcome) {
    var draft =
        new Draft(outcome, "Rođena je u Budvi.", "Iz matične knjige.", "Žalba u roku od 15 dana.");
    town.as(actor, () -> town.get(DraftDecision.class).draft(task, version, draft));
  }

  private CaseId approve(TaskId task, int version) {
    return town.get(ApproveDecision.class).approve(task, version);
  }

  private void deliver(Actor clerk, CaseId id) {
    var task = town.task(id, TaskKind.DELIVER).id();
    assertThatThrownBy(() -> town.as(clerk, () -> deliver(task)))
        .extracting(e -> ((CaseRefusal) e).reason())
        .isEqualTo(CaseRefusal.Reason.DOCUMENT_NOT_READY);
    town.jobs();
    town.as(clerk, () -> deliver(task));
  }

  private CaseId deliver(TaskId task) {
    return town.get(DeliverDecision.class).deliver(task, DeliveryWay.IN_PERSON, "Ana Anić");
  }

  private List<String> types(CaseId id) {
    return town.system(() -> town.get(CaseTimeline.class).of(id)).stream()
        .map(CaseTimeline.Happening::type)
        .toList();
  }

  /** The office on the document of the decision, as it is called now. */
  private String signed(CaseId id) {
    var whole = town.file(id);
    var decision = whole.decision().orElseThrow();
    return town.system(
        () ->
            town.get(DecisionTexts.class)
                .decision(
                    whole.file(),
                    decision.text(),
                    new Approval(decision.approval().orElseThrow().office(), clock.instant()))
                .approval()
                .office());
  }

  private void name(Optional<LocalText> name) {
    town.system(
        () -> {
          town.get(NameOffices.class).name(Map.of("Counter 1, Budva", name));
          return name;
        });
  }
}
