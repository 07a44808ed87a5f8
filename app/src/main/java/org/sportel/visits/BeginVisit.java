package org.sportel.visits;

import org.sportel.platform.Acting;
import org.sportel.visits.serving.ServingRight;
import org.springframework.stereotype.Component;

/** Begins a visit and gives it tickets, when somebody of the staff receives a person. */
@Component
public final class BeginVisit {
  private final IssueTickets issueTickets;
  private final ServingRight serving;
  private final Acting acting;

  BeginVisit(IssueTickets issueTickets, ServingRight serving, Acting acting) {
    this.issueTickets = issueTickets;
    this.serving = serving;
    this.acting = acting;
  }

  /**
   * Begins it in the caller's write transaction. The acting person stands for the priority.
   *
   * @throws org.sportel.visits.model.VisitRefusal QUEUE_UNKNOWN, QUEUE_CLOSED, SERVICE_NOT_SERVED,
   *     CENTRE_CLOSED or NO_MORE_TODAY
   * @throws org.sportel.platform.NotAllowed without the power to serve at a counter there
   */
  public NewVisit.Begun begin(NewVisit visit) {
    serving.require(visit.centre());
    return issueTickets.issue(visit, visit.priority().map(reason -> acting.now().id()));
  }
}
