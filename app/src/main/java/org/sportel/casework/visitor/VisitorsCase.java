package org.sportel.casework.visitor;

import java.util.Optional;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.store.CaseVisits;
import org.sportel.visits.model.VisitId;
import org.sportel.visits.served.ServedVisit;
import org.springframework.stereotype.Component;

/** Whether a case is known to be that of whoever stands at the acting person's counter. */
@Component
public final class VisitorsCase {
  private final ServedVisit served;
  private final KnownVisitors known;
  private final CaseVisits visits;

  VisitorsCase(ServedVisit served, KnownVisitors known, CaseVisits visits) {
    this.served = served;
    this.known = known;
    this.visits = visits;
  }

  /** Why the acting person may look at a case; empty where its applicant is not with them. */
  public Optional<String> purpose(CaseId id) {
    return served.find().filter(visit -> about(visit, id)).map(visit -> "visit");
  }

  /** Whether a visit is the one that the acting person serves at this moment. */
  public boolean serves(VisitId visit) {
    return served.find().filter(visit::equals).isPresent();
  }

  /**
   * Refuses a case of which nobody knows that it is the visitor's.
   *
   * @throws CaseRefusal NOBODY_AT_COUNTER
   */
  public void require(CaseId id) {
    if (purpose(id).isEmpty()) {
      throw new CaseRefusal(CaseRefusal.Reason.NOBODY_AT_COUNTER);
    }
  }

  private boolean about(VisitId visit, CaseId id) {
    return known.of(visit).contains(id) || visits.of(visit).contains(id);
  }
}
