package org.sportel.casework;

import org.sportel.casework.access.CaseAccess;
import org.sportel.casework.access.TaskGate;
import org.sportel.casework.deadline.LongerTime;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.store.Cases;
import org.springframework.stereotype.Component;

/**
 * Extends the time for the decision of a case once, by at most what its service allows, and tells
 * the applicant why.
 */
@Component
public final class ExtendCaseDeadline {
  /** The longest reason. */
  public static final int LONGEST = 2000;

  private static final int LONGEST_LAW = 300;

  private final Cases cases;
  private final CaseAccess access;
  private final LongerTime longer;

  ExtendCaseDeadline(Cases cases, CaseAccess access, LongerTime longer) {
    this.cases = cases;
    this.access = access;
    this.longer = longer;
  }

  /**
   * Extends it.
   *
   * @param amount the whole time from the same start, in the unit in which the service states it
   * @param reason why, in words for the applicant
   * @param legalBasis the article that allows it
   * @throws org.sportel.casework.model.CaseRefusal NO_SUCH_CASE, CASE_CLOSED, ALREADY_DECIDED,
   *     NOT_EXTENDABLE where the service does not allow it, TIME_EXTENDED, NO_TIME_RUNS, TIME_OVER,
   *     TOO_LONG_A_TIME, NOT_LONGER, TEXT_MISSING, TEXT_TOO_LONG
   * @throws org.sportel.platform.NotAllowed for whoever neither works on cases nor approves in the
   *     responsible unit
   */
  public CaseId extend(CaseId id, int amount, String reason, String legalBasis) {
    var file = cases.lock(id);
    access.requireWork(file);
    access.requireResponsible(file);
    file.requireOpen();
    cases.update(
        longer.extend(
            file,
            amount,
            TaskGate.text("reason", reason, LONGEST),
            TaskGate.text("legalBasis", legalBasis, LONGEST_LAW)));
    return id;
  }
}
