package org.sportel.casework;

import java.util.Optional;
import org.sportel.casework.model.CaseEvent;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.model.Outcome;
import org.sportel.casework.procedure.ActionContext;
import org.sportel.casework.procedure.CaseProcedure;
import org.sportel.casework.procedure.WaitingForApplicant;
import org.sportel.casework.store.Case;
import org.sportel.casework.store.Cases;
import org.sportel.platform.Journal;
import org.springframework.stereotype.Component;

/** Takes an application back, as long as it is not decided. */
@Component
public final class Withdraw {
  private final Cases cases;
  private final CaseProcedure procedure;
  private final WaitingForApplicant waiting;
  private final Journal journal;
  private final ActionContext context;

  Withdraw(
      Cases cases,
      CaseProcedure procedure,
      WaitingForApplicant waiting,
      Journal journal,
      ActionContext context) {
    this.cases = cases;
    this.procedure = procedure;
    this.waiting = waiting;
    this.journal = journal;
    this.context = context;
  }

  /**
   * Takes the application back for its applicant: everything open is closed.
   *
   * @throws CaseRefusal NO_SUCH_CASE, CASE_CLOSED, ALREADY_DECIDED
   * @throws org.sportel.platform.NotAllowed for staff, who never act as the applicant
   */
  public CaseId withdraw(ProvenApplicant applicant) {
    var id = applicant.of(context.actor());
    var file = cases.lock(id);
    file.requireOpen();
    file.stage().undecided();
    journal.record(new CaseEvent.Withdrawn(id.value(), file.facts()));
    var ended = procedure.cancelled(withdrawn(waiting.over(file)));
    cases.update(ended.closed(Optional.of(Outcome.WITHDRAWN), context.now()));
    return id;
  }

  private Case withdrawn(Case file) {
    return file.closed(Optional.of(Outcome.WITHDRAWN), context.now());
  }
}
