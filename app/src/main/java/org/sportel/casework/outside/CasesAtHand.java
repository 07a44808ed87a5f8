package org.sportel.casework.outside;

import org.sportel.casework.access.CaseAccess;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.model.CaseStage;
import org.sportel.casework.store.Case;
import org.sportel.casework.store.Cases;
import org.sportel.platform.Authority.Places;
import org.springframework.stereotype.Component;

/** Lets modules above at the cases on which the acting person may work. */
@Component
public final class CasesAtHand {
  private final Cases cases;
  private final CaseAccess access;

  CasesAtHand(Cases cases, CaseAccess access) {
    this.cases = cases;
    this.access = access;
  }

  /**
   * Locks a case until the transaction ends; the lock of the case comes before every other.
   *
   * @throws CaseRefusal NO_SUCH_CASE
   * @throws org.sportel.platform.NotAllowed for whoever may only look
   */
  public CaseAtHand lock(CaseId id) {
    return worked(cases.lock(id));
  }

  /**
   * Answers a case on which the acting person may work, as it stands now.
   *
   * @throws CaseRefusal NO_SUCH_CASE
   * @throws org.sportel.platform.NotAllowed for whoever may only look
   */
  public CaseAtHand find(CaseId id) {
    return worked(
        cases.find(id).orElseThrow(() -> new CaseRefusal(CaseRefusal.Reason.NO_SUCH_CASE)));
  }

  /** Whether a case is open and the acting person may work on it. */
  public boolean workable(CaseId id) {
    return cases
        .find(id)
        .filter(file -> !(file.stage() instanceof CaseStage.Closed))
        .filter(access::mayWork)
        .isPresent();
  }

  /** The units whose cases the acting person may work on. */
  public Places worked() {
    return access.worked();
  }

  private CaseAtHand worked(Case file) {
    access.requireWork(file);
    return new CaseAtHand(
        file.id(),
        file.number().value(),
        file.title(),
        file.facts().unit(),
        file.facts().receivedAt(),
        !(file.stage() instanceof CaseStage.Closed));
  }
}
