package org.sportel.casework;

import org.sportel.casework.access.CaseAccess;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.procedure.CaseProcedure;
import org.sportel.casework.store.Cases;
import org.springframework.stereotype.Component;

/** Lets a procedure try again after one of its rules had failed and was helped. */
@Component
public final class RetryProcedure {
  private final Cases cases;
  private final CaseProcedure procedure;
  private final CaseAccess access;

  RetryProcedure(Cases cases, CaseProcedure procedure, CaseAccess access) {
    this.cases = cases;
    this.procedure = procedure;
    this.access = access;
  }

  /**
   * Tries again; a rule that still fails stops the procedure at the same place.
   *
   * @throws CaseRefusal NO_SUCH_CASE, CASE_CLOSED
   * @throws org.sportel.platform.NotAllowed for whoever may only look
   */
  public CaseId retry(CaseId id) {
    var file = cases.lock(id);
    access.requireWork(file);
    file.requireOpen();
    cases.update(procedure.retried(file));
    return id;
  }
}
