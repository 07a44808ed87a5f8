package org.sportel.casework.stopped;

import org.sportel.casework.access.TaskGate;
import org.sportel.casework.model.CaseEvent;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.model.FormKey;
import org.sportel.casework.procedure.ActionContext;
import org.sportel.casework.procedure.CaseProcedure;
import org.sportel.casework.store.Case;
import org.sportel.casework.store.CaseMessages;
import org.sportel.casework.store.Cases;
import org.sportel.casework.store.StoppedSteps;
import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.platform.NotAllowed;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/**
 * Sends a case from a step at which it stopped to another one, where that begins anew. Where the
 * office asks for two persons, one proposes and another approves; the reason is kept with the
 * case's notes.
 */
@Component
public final class MoveStoppedStep {
  private static final int LONGEST = 1000;

  private final Rows rows;
  private final CaseProcedure procedure;
  private final Authority authority;
  private final Journal journal;
  private final ActionContext context;

  MoveStoppedStep(
      Rows rows,
      CaseProcedure procedure,
      Authority authority,
      Journal journal,
      ActionContext context) {
    this.rows = rows;
    this.procedure = procedure;
    this.authority = authority;
    this.journal = journal;
    this.context = context;
  }

  /** The tables this command reads and writes. */
  @Component
  record Rows(Cases cases, StoppedSteps stops, StoppedMoves moves, CaseMessages messages) {}

  /**
   * Sends the step on, or proposes that where a second person must approve; answers whether it was
   * sent.
   *
   * @throws CaseRefusal NO_SUCH_CASE, CASE_CLOSED, NOT_STOPPED, NO_SUCH_STEP, TEXT_MISSING,
   *     TEXT_TOO_LONG
   * @throws NotAllowed for whoever neither designs services nor administers
   */
  public boolean send(CaseId id, int token, String element, String reason) {
    var file = file(id);
    var stop = stop(id, token);
    var text = TaskGate.text("reason", reason, LONGEST);
    procedure.foreseen(file, token, element);
    var by = context.actor();
    var note = new CaseMessages.Note(context.id(), text, by.office(), context.now());
    rows.messages().add(id, note, by, FormKey.fresh());
    if (!rows.moves().twoPersons()) {
      move(file, stop, element);
      return true;
    }
    rows.moves().propose(stop, element, text, by, context.now());
    journal.record(
        new StepMoveEvent.Proposed(id.value(), file.facts(), token, stop.element(), element));
    return false;
  }

  /**
   * Sends the step where another person proposed.
   *
   * @throws CaseRefusal NO_SUCH_CASE, CASE_CLOSED, NOT_STOPPED, NOTHING_PROPOSED, OWN_PROPOSAL
   * @throws NotAllowed for whoever neither designs services nor administers
   */
  public CaseId approve(CaseId id, int token) {
    var file = file(id);
    var stop = stop(id, token);
    var proposed = proposed(stop);
    if (proposed.by().equals(context.actor().id())) {
      throw new CaseRefusal(CaseRefusal.Reason.OWN_PROPOSAL);
    }
    move(file, stop, proposed.element());
    return id;
  }

  /**
   * Takes an own proposal back, or gives another person's back; the step stays where it stopped.
   *
   * @throws CaseRefusal NO_SUCH_CASE, CASE_CLOSED, NOT_STOPPED, NOTHING_PROPOSED
   * @throws NotAllowed for whoever neither designs services nor administers
   */
  public CaseId drop(CaseId id, int token) {
    var file = file(id);
    var stop = stop(id, token);
    var element = proposed(stop).element();
    rows.moves().drop(stop);
    journal.record(
        new StepMoveEvent.Dropped(id.value(), file.facts(), token, stop.element(), element));
    return id;
  }

  private void move(Case file, StoppedSteps.Stop stop, String element) {
    rows.moves().drop(stop);
    journal.record(
        new CaseEvent.StepRedirected(
            file.id().value(), file.facts(), stop.token(), stop.element(), element));
    rows.cases()
        .update(
            procedure
                .redirected(file, stop.token(), element)
                .orElseThrow(() -> new CaseRefusal(CaseRefusal.Reason.NOT_STOPPED)));
  }

  private StoppedMoves.Proposed proposed(StoppedSteps.Stop stop) {
    return rows.moves()
        .of(stop)
        .orElseThrow(() -> new CaseRefusal(CaseRefusal.Reason.NOTHING_PROPOSED));
  }

  private Case file(CaseId id) {
    if (!authority.may(Power.DESIGN_SERVICES)) {
      authority.require(Power.ADMINISTER);
    }
    var file = rows.cases().lock(id);
    file.requireOpen();
    return file;
  }

  private StoppedSteps.Stop stop(CaseId id, int token) {
    return rows.stops()
        .find(id, token)
        .map(StoppedSteps.Listed::stop)
        .orElseThrow(() -> new CaseRefusal(CaseRefusal.Reason.NOT_STOPPED));
  }
}
