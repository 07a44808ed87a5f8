package org.sportel.casework;

import org.sportel.casework.access.TaskGate;
import org.sportel.casework.decision.DraftBeginnings;
import org.sportel.casework.model.CaseEvent;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.model.Decision;
import org.sportel.casework.model.Outcome;
import org.sportel.casework.model.TaskId;
import org.sportel.casework.model.TaskKind;
import org.sportel.casework.procedure.ActionContext;
import org.sportel.casework.store.Decisions;
import org.sportel.casework.texts.OfferedTextBlocks;
import org.sportel.platform.Journal;
import org.springframework.stereotype.Component;

/** Writes the draft of a decision or certificate; the task stays open. */
@Component
public final class DraftDecision {
  static final int LONGEST = 20_000;

  /**
   * What the decision shall say.
   *
   * @param body what is certified, or under which conditions it is granted
   * @param reasons why; a refusal needs them
   * @param remedy how to appeal; a refusal needs it
   */
  public record Draft(Outcome outcome, String body, String reasons, String remedy) {}

  private final TaskGate gate;
  private final Decisions decisions;
  private final OfferedTextBlocks blocks;
  private final Journal journal;
  private final ActionContext context;

  DraftDecision(
      TaskGate gate,
      Decisions decisions,
      OfferedTextBlocks blocks,
      Journal journal,
      ActionContext context) {
    this.gate = gate;
    this.decisions = decisions;
    this.blocks = blocks;
    this.journal = journal;
    this.context = context;
  }

  /**
   * Keeps the draft.
   *
   * @param version the version that the author saw, 0 for a first draft
   * @throws CaseRefusal NO_SUCH_TASK, ALREADY_DONE, HELD_BY_ANOTHER, CASE_CLOSED, OTHER_KIND,
   *     DRAFT_CHANGED, ALREADY_DECIDED, REASONS_MISSING, REMEDY_MISSING, TEXT_OPEN, TEXT_TOO_LONG,
   *     SIGN_NOT_PRINTABLE
   * @throws org.sportel.platform.NotAllowed without the task's power in its unit
   */
  public CaseId draft(TaskId id, int version, Draft draft) {
    var work = gate.take(id, TaskKind.DRAFT, TaskKind.ISSUE);
    var file = work.file();
    var text = checked(draft);
    var by = new Decision.Drafted(context.actor().id(), context.actor().office(), context.now());
    var before = decisions.find(file.id());
    if (before.map(Decision::version).orElse(0) != version) {
      throw new CaseRefusal(CaseRefusal.Reason.DRAFT_CHANGED);
    }
    var written =
        before
            .map(old -> old.unapproved().rewritten(text, by))
            .orElseGet(() -> Decision.draft(context.id(), text, by));
    if (before.isPresent()) {
      decisions.update(written);
    } else {
      decisions.insert(file.id(), written);
    }
    blocks.used(text.reasons());
    journal.record(
        new CaseEvent.DecisionDrafted(
            file.id().value(), file.facts(), written.id(), text.outcome()));
    return file.id();
  }

  private static Decision.Text checked(Draft draft) {
    if (!draft.outcome().decidable()) {
      throw new IllegalArgumentException("An office does not decide " + draft.outcome());
    }
    var body = text("body", draft.body());
    var reasons = text("reasons", draft.reasons());
    var remedy = text("remedy", draft.remedy());
    if (body.contains(DraftBeginnings.OPEN)) {
      throw CaseRefusal.at("body", CaseRefusal.Reason.TEXT_OPEN, DraftBeginnings.OPEN);
    }
    if (reasons.contains(DraftBeginnings.OPEN)) {
      throw CaseRefusal.at("reasons", CaseRefusal.Reason.TEXT_OPEN, DraftBeginnings.OPEN);
    }
    if (draft.outcome() != Outcome.GRANTED && reasons.isEmpty()) {
      throw CaseRefusal.at("reasons", CaseRefusal.Reason.REASONS_MISSING);
    }
    if (draft.outcome() != Outcome.GRANTED && remedy.isEmpty()) {
      throw CaseRefusal.at("remedy", CaseRefusal.Reason.REMEDY_MISSING);
    }
    return new Decision.Text(draft.outcome(), body, reasons, remedy);
  }

  private static String text(String field, String typed) {
    return TaskGate.printed(field, TaskGate.optional(field, typed, LONGEST).orElse(""));
  }
}
