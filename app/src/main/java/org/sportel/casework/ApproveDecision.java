package org.sportel.casework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sportel.casework.access.FourEyes;
import org.sportel.casework.access.TaskGate;
import org.sportel.casework.decision.OrderPrint;
import org.sportel.casework.model.ApprovalPolicy;
import org.sportel.casework.model.CaseEvent;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.model.Decision;
import org.sportel.casework.model.TaskId;
import org.sportel.casework.model.TaskKind;
import org.sportel.casework.procedure.ActionContext;
import org.sportel.casework.store.Applications;
import org.sportel.casework.store.Case;
import org.sportel.casework.store.Decisions;
import org.sportel.casework.store.Tasks;
import org.sportel.platform.Journal;
import org.sportel.platform.Lang;
import org.sportel.register.Book;
import org.sportel.register.Entered;
import org.sportel.register.EntryDraft;
import org.sportel.register.Register;
import org.springframework.stereotype.Component;

/**
 * Decides the case: the draft counts from now on, under the name of the approving office and with
 * an outgoing number. Its document is made at once afterwards.
 */
@Component
public final class ApproveDecision {
  private final TaskGate gate;
  private final Rows rows;
  private final Outgoing outgoing;
  private final FourEyes fourEyes;
  private final Journal journal;
  private final ActionContext context;

  ApproveDecision(
      TaskGate gate,
      Rows rows,
      Outgoing outgoing,
      FourEyes fourEyes,
      Journal journal,
      ActionContext context) {
    this.gate = gate;
    this.rows = rows;
    this.outgoing = outgoing;
    this.fourEyes = fourEyes;
    this.journal = journal;
    this.context = context;
  }

  /** The tables this command reads and writes. */
  @Component
  record Rows(Decisions decisions, Applications applications, Tasks tasks) {}

  /** The outgoing book, written in the language of the office, and the printing after it. */
  @Component
  record Outgoing(Register register, OrderPrint printing) {
    Entered enter(Case file, Lang lang, Optional<EntryDraft.Party> party) {
      var object = file.title().in(lang).text();
      var answered = List.of(file.number().value());
      return register.enter(
          Book.OUTGOING,
          new EntryDraft(file.id().value(), object, party, answered, Optional.empty()));
    }
  }

  /**
   * Approves the draft that the approver saw. At a task that issues at once, whoever may do the
   * task approves; otherwise the power to approve decisions in the unit is needed, and nobody
   * approves who ever wrote on the draft, also not after it was returned or rewritten by another,
   * unless the service's procedure allows it.
   *
   * <p>Office rule (who may approve): Whoever has the power to approve decisions in the unit of the
   * task, but nobody who ever wrote on the draft; at a task that issues at once, whoever may do the
   * task, and only what is granted.
   *
   * @param version the version of the draft that the approver saw
   * @throws CaseRefusal NO_SUCH_TASK, ALREADY_DONE, HELD_BY_ANOTHER, CASE_CLOSED, OTHER_KIND,
   *     NO_DRAFT, DRAFT_CHANGED, ALREADY_DECIDED, OWN_DRAFT, REQUIRED_WORK_OPEN, REFUSAL_NEEDS_HEAD
   *     when a refusal would be issued at once
   * @throws org.sportel.platform.NotAllowed without the task's power in its unit
   */
  public CaseId approve(TaskId id, int version) {
    var work = gate.take(id, TaskKind.APPROVE, TaskKind.ISSUE);
    var draft = draft(work.file(), version);
    var outcome = draft.text().outcome();
    ApprovalPolicy.require(
        new ApprovalPolicy.Approving(
            work.task().kind(),
            outcome,
            !fourEyes.allow(work.file(), work.task()),
            requiredOpen(work.file())));
    var now = context.now();
    var file = work.file();
    journal.record(
        new CaseEvent.DecisionApproved(file.id().value(), file.facts(), draft.id(), outcome));
    outgoing.printing().order(file, draft);
    gate.done(
        work.with(file.decided(outcome, now)), Map.of("approved", true, "outcome", outcome.word()));
    var entered = outgoing.enter(file, context.tenant().lang(), party(file));
    rows.decisions()
        .update(
            draft.approved(
                new Decision.Approval(
                    context.actor().id(),
                    context.actor().office(),
                    now,
                    entered.number().value())));
    return file.id();
  }

  private boolean requiredOpen(Case file) {
    return rows.tasks().of(file.id()).stream()
        .anyMatch(task -> task.closed().isEmpty() && task.plan().required());
  }

  private Decision.Unapproved draft(Case file, int version) {
    var draft =
        rows.decisions()
            .find(file.id())
            .orElseThrow(() -> new CaseRefusal(CaseRefusal.Reason.NO_DRAFT));
    if (draft.version() != version) {
      throw new CaseRefusal(CaseRefusal.Reason.DRAFT_CHANGED);
    }
    return draft.unapproved();
  }

  private Optional<EntryDraft.Party> party(Case file) {
    return rows.applications()
        .find(file.id())
        .map(application -> application.applicant())
        .map(applicant -> new EntryDraft.Party(applicant.name(), applicant.address()));
  }
}
