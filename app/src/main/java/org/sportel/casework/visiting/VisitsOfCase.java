package org.sportel.casework.visiting;

import java.util.UUID;
import org.sportel.casework.model.CaseEvent;
import org.sportel.casework.model.CaseFacts;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.model.VisitPurpose;
import org.sportel.casework.store.CaseVisits;
import org.sportel.platform.Journal;
import org.sportel.visits.model.VisitId;
import org.sportel.visits.served.ServedVisit;
import org.springframework.stereotype.Component;

/** Keeps which visits a case took and tells the journal, each visit once. */
@Component
public final class VisitsOfCase {
  private final CaseVisits visits;
  private final ServedVisit served;
  private final Journal journal;

  VisitsOfCase(CaseVisits visits, ServedVisit served, Journal journal) {
    this.visits = visits;
    this.served = served;
    this.journal = journal;
  }

  /** Notes a visit. */
  public void note(UUID id, CaseFacts facts, VisitId visit, VisitPurpose purpose) {
    switch (visits.add(new CaseId(id), visit, purpose)) {
      case FRESH -> journal.record(new CaseEvent.Visited(id, facts, visit.value(), purpose));
      case MORE -> journal.record(new CaseEvent.VisitBecame(id, facts, visit.value(), purpose));
      case KNOWN -> {}
    }
  }

  /**
   * The visit that the acting person serves at this moment.
   *
   * @throws CaseRefusal NOBODY_AT_COUNTER where they serve none
   */
  public VisitId served() {
    return served.find().orElseThrow(() -> new CaseRefusal(CaseRefusal.Reason.NOBODY_AT_COUNTER));
  }

  /** Notes the visit that the acting person serves at this moment, where they serve one. */
  public void noteServed(UUID id, CaseFacts facts, VisitPurpose purpose) {
    served.find().ifPresent(visit -> note(id, facts, visit, purpose));
  }
}
