package org.sportel.casework;

import org.sportel.casework.access.Desk;
import org.sportel.casework.course.Moment;
import org.sportel.casework.store.Ruling;
import org.sportel.casework.store.Rulings;
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

  private final Desk desk;
  private final Rulings rulings;
  private final Journal journal;
  private final Moment moment;

  DraftDecision(Desk desk, Rulings rulings, Journal journal, Moment moment) {
    this.desk = desk;
    this.rulings = rulings;
    this.journal = journal;
    this.moment = moment;
  }

  /**
   * Keeps the draft.
   *
   * @param version the version that the author saw, 0 for a first draft
   * @throws CaseRefusal NO_SUCH_TASK, ALREADY_DONE, HELD_BY_ANOTHER, CASE_CLOSED, OTHER_KIND,
   *     DRAFT_CHANGED, REASONS_MISSING, REMEDY_MISSING, TEXT_TOO_LONG
   * @throws org.sportel.platform.NotAllowed without the task's power in its unit
   */
  public CaseId draft(TaskId id, int version, Draft draft) {
    var work = desk.take(id, TaskKind.DRAFT, TaskKind.ISSUE);
    var file = work.file();
    var text = checked(draft);
    var by = new Ruling.Drafted(moment.actor().id(), moment.actor().office(), moment.now());
    var before = rulings.find(file.id());
    if (before.map(Ruling::version).orElse(0) != version) {
      throw new CaseRefusal(CaseRefusal.Reason.DRAFT_CHANGED);
    }
    var written =
        before
            .map(old -> old.rewritten(text, by))
            .orElseGet(() -> Ruling.draft(moment.id(), text, by));
    if (before.isPresent()) {
      rulings.update(written);
    } else {
      rulings.insert(file.id(), written);
    }
    journal.record(
        new CaseEvent.DecisionDrafted(
            file.id().value(), file.facts(), written.id(), text.outcome()));
    return file.id();
  }

  private static Ruling.Text checked(Draft draft) {
    if (!draft.outcome().decidable()) {
      throw new IllegalArgumentException("An office does not decide " + draft.outcome());
    }
    var body = Desk.optional("body", draft.body(), LONGEST).orElse("");
    var reasons = Desk.optional("reasons", draft.reasons(), LONGEST).orElse("");
    var remedy = Desk.optional("remedy", draft.remedy(), LONGEST).orElse("");
    if (draft.outcome() != Outcome.GRANTED && reasons.isEmpty()) {
      throw CaseRefusal.at("reasons", CaseRefusal.Reason.REASONS_MISSING);
    }
    if (draft.outcome() != Outcome.GRANTED && remedy.isEmpty()) {
      throw CaseRefusal.at("remedy", CaseRefusal.Reason.REMEDY_MISSING);
    }
    return new Ruling.Text(draft.outcome(), body, reasons, remedy);
  }
}
