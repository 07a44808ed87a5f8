package org.sportel.casework.visitor;

import java.util.List;
import org.sportel.casework.Applicants;
import org.sportel.casework.model.CaseId;
import org.sportel.platform.Journal;
import org.sportel.visits.Visits;
import org.sportel.visits.model.VisitId;
import org.sportel.visits.serving.ServingRight;
import org.springframework.stereotype.Component;

/**
 * Keeps until the night what the office has of a visitor, so that the counter sees it when the
 * visitor is called. Nobody has to say who they are to be served.
 */
@Component
public final class KnowVisitor {
  private final ServingRight serving;
  private final Applicants applicants;
  private final Visits visits;
  private final KnownVisitors known;
  private final Journal journal;

  KnowVisitor(
      ServingRight serving,
      Applicants applicants,
      Visits visits,
      KnownVisitors known,
      Journal journal) {
    this.serving = serving;
    this.applicants = applicants;
    this.visits = visits;
    this.known = known;
    this.journal = journal;
  }

  /**
   * Looks for the person and keeps what was found in place of what was kept before; where nothing
   * is found nothing is kept.
   *
   * @return the cases, the newest first
   * @throws org.sportel.visits.model.VisitRefusal VISIT_UNKNOWN
   * @throws org.sportel.platform.NotAllowed without the power to serve in the visit's centre
   */
  public List<CaseId> know(VisitId id, Applicants.Wanted wanted) {
    var visit = visits.get(id);
    serving.require(visit.centre());
    var found = applicants.seenBefore(wanted).stream().map(Applicants.Earlier::id).toList();
    known.put(visit.id(), visit.day(), found);
    if (!found.isEmpty()) {
      journal.record(new VisitorEvent.VisitorKnown(visit.id().value(), found.size()));
    }
    return found;
  }
}
