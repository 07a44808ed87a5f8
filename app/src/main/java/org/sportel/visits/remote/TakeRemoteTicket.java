package org.sportel.visits.remote;

import org.sportel.network.Centres;
import org.sportel.visits.BeginRemoteVisit;
import org.sportel.visits.NewVisit;
import org.sportel.visits.Tickets;
import org.sportel.visits.model.Ticket;
import org.sportel.visits.model.VisitRefusal;
import org.sportel.visits.web.Here;
import org.springframework.stereotype.Component;

/** Takes a ticket for somebody who is on the way to a centre; each person has one. */
@Component
public final class TakeRemoteTicket {
  private final RemoteTickets remote;
  private final BeginRemoteVisit beginVisit;
  private final Tickets tickets;
  private final Centres centres;
  private final Here here;

  TakeRemoteTicket(
      RemoteTickets remote,
      BeginRemoteVisit beginVisit,
      Tickets tickets,
      Centres centres,
      Here here) {
    this.remote = remote;
    this.beginVisit = beginVisit;
    this.tickets = tickets;
    this.centres = centres;
    this.here = here;
  }

  /**
   * Takes it in the caller's write transaction; its place counts from now on, provided that the
   * person is there before their turn has passed.
   *
   * @param contact by which one person is known; only a digest is kept, until the night
   * @throws VisitRefusal NOT_FROM_AFAR, CENTRE_CLOSED outside the opening hours, TICKET_HELD,
   *     QUEUE_UNKNOWN, QUEUE_CLOSED, SERVICE_NOT_SERVED or NO_MORE_TODAY
   */
  public Ticket take(NewVisit visit, String contact) {
    if (!remote.given(visit.centre())) {
      throw new VisitRefusal(VisitRefusal.Reason.NOT_FROM_AFAR);
    }
    var zone = here.current().get().zone();
    if (!centres.get(visit.centre()).hours().openAt(here.now(), zone).orElse(false)) {
      throw new VisitRefusal(VisitRefusal.Reason.CENTRE_CLOSED);
    }
    boolean held =
        remote
            .of(visit.centre(), here.today(), contact)
            .map(tickets::get)
            .filter(ticket -> !ticket.state().gone())
            .isPresent();
    if (held) {
      throw new VisitRefusal(VisitRefusal.Reason.TICKET_HELD);
    }
    var ticket = beginVisit.begin(visit);
    remote.keep(visit.centre(), here.today(), contact, ticket.id());
    return ticket;
  }
}
