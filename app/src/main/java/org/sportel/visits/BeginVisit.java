package org.sportel.visits;

import org.sportel.platform.Acting;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/** Begins a visit and gives it tickets, when somebody of the staff receives a person. */
@Component
public final class BeginVisit {
  private final IssueTickets issueTickets;
  private final Authority authority;
  private final Acting acting;

  BeginVisit(IssueTickets issueTickets, Authority authority, Acting acting) {
    this.issueTickets = issueTickets;
    this.authority = authority;
    this.acting = acting;
  }

  /**
   * Begins it in the caller's write transaction. The acting person stands for the priority.
   *
   * @throws org.sportel.visits.model.VisitRefusal QUEUE_UNKNOWN, QUEUE_CLOSED, SERVICE_NOT_SERVED,
   *     CENTRE_CLOSED or NO_MORE_TODAY
   * @throws org.sportel.platform.NotAllowed without the power to serve at a counter
   */
  public NewVisit.Begun begin(NewVisit visit) {
    authority.require(Power.SERVE_COUNTER);
    return issueTickets.issue(visit, visit.priority().map(reason -> acting.now().id()));
  }
}
