package org.sportel.casework.visitor;

import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.model.VisitPurpose;
import org.sportel.casework.store.Cases;
import org.sportel.casework.visiting.VisitsOfCase;
import org.sportel.visits.Visits;
import org.sportel.visits.model.VisitId;
import org.sportel.visits.serving.ServingRight;
import org.springframework.stereotype.Component;

/** Notes that a visit is about a case, so that the visits which a case takes are counted. */
@Component
public final class JoinVisit {
  private final ServingRight serving;
  private final Cases cases;
  private final Visits visits;
  private final VisitsOfCase visitsOfCase;
  private final KnownVisitors known;

  JoinVisit(
      ServingRight serving,
      Cases cases,
      Visits visits,
      VisitsOfCase visitsOfCase,
      KnownVisitors known) {
    this.known = known;
    this.serving = serving;
    this.cases = cases;
    this.visits = visits;
    this.visitsOfCase = visitsOfCase;
  }

  /**
   * Joins them; a second time nothing happens.
   *
   * @throws CaseRefusal NO_SUCH_CASE, or NOBODY_AT_COUNTER for a case of which nobody found out
   *     today that it is the visitor's
   * @throws org.sportel.visits.model.VisitRefusal VISIT_UNKNOWN
   * @throws org.sportel.platform.NotAllowed without the power to serve in the visit's centre
   */
  public void join(CaseId id, VisitId visit) {
    serving.require(visits.get(visit).centre());
    var file = cases.find(id).orElseThrow(() -> new CaseRefusal(CaseRefusal.Reason.NO_SUCH_CASE));
    if (!known.of(visit).contains(id)) {
      throw new CaseRefusal(CaseRefusal.Reason.NOBODY_AT_COUNTER);
    }
    visitsOfCase.note(id.value(), file.facts(), visits.get(visit).id(), VisitPurpose.ASKED);
  }
}
