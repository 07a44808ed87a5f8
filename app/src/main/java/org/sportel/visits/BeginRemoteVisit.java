package org.sportel.visits;

import java.util.Optional;
import org.sportel.visits.model.Ticket;
import org.springframework.stereotype.Component;

/** Begins the visit of somebody who takes a ticket on the way to the centre. */
@Component
public final class BeginRemoteVisit {
  private final IssueTickets issueTickets;

  BeginRemoteVisit(IssueTickets issueTickets) {
    this.issueTickets = issueTickets;
  }

  /**
   * Begins it in the caller's write transaction; nobody is called until they say that they are
   * there.
   *
   * @throws org.sportel.visits.model.VisitRefusal QUEUE_UNKNOWN, QUEUE_CLOSED, SERVICE_NOT_SERVED,
   *     CENTRE_CLOSED or NO_MORE_TODAY
   */
  public Ticket begin(NewVisit visit) {
    return issueTickets.issue(visit, Optional.empty()).ticket();
  }
}
