package org.sportel.visits;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sportel.network.CurrentDay;
import org.sportel.platform.Journal;
import org.sportel.platform.text.CodeLetters;
import org.sportel.visits.model.CentreSetup;
import org.sportel.visits.model.Ticket;
import org.sportel.visits.model.TicketFacts;
import org.sportel.visits.model.TicketId;
import org.sportel.visits.model.TicketState;
import org.sportel.visits.model.Visit;
import org.sportel.visits.model.VisitEvent;
import org.sportel.visits.model.VisitId;
import org.sportel.visits.model.Wanted;
import org.sportel.visits.model.Wish;
import org.springframework.stereotype.Component;

/** Writes a visit with its ticket. */
@Component
final class IssueTickets {
  private final Wishes wishes;
  private final Visits visits;
  private final Tickets tickets;
  private final CurrentDay today;
  private final Journal journal;
  private final Making making;
  private final SecureRandom random = new SecureRandom();

  IssueTickets(
      Wishes wishes,
      Visits visits,
      Tickets tickets,
      CurrentDay today,
      Journal journal,
      Making making) {
    this.wishes = wishes;
    this.visits = visits;
    this.tickets = tickets;
    this.today = today;
    this.journal = journal;
    this.making = making;
  }

  NewVisit.Begun issue(NewVisit wanted, Optional<UUID> grantedBy) {
    return issue(wanted, wishes.check(wanted), grantedBy, Optional.empty());
  }

  /** Writes the visit of somebody who has an appointment. */
  NewVisit.Begun issue(NewVisit wanted, Instant due) {
    return issue(wanted, wishes.checkBooked(wanted), Optional.empty(), Optional.of(due));
  }

  private NewVisit.Begun issue(
      NewVisit wanted, CentreSetup setup, Optional<UUID> grantedBy, Optional<Instant> due) {
    var now = making.now();
    var visit =
        new Visit(
            new VisitId(making.ids().next()),
            wanted.centre(),
            today.day(),
            wanted.channel(),
            wanted.lang(),
            wanted.needs(),
            wanted.priority(),
            now);
    visits.add(visit, grantedBy);
    journal.record(
        new VisitEvent.Begun(
            visit.id().value(),
            wanted.centre().value(),
            wanted.channel(),
            wanted.lang().tag(),
            wanted.priority().isPresent()));
    var times =
        new Ticket.Times(
            now, Optional.empty(), Optional.empty(), due, Optional.empty(), Optional.empty());
    return new NewVisit.Begun(visit, issue(visit, setup, wanted.wishes(), times));
  }

  private Ticket issue(Visit visit, CentreSetup setup, List<Wish> wishes, Ticket.Times times) {
    var first = wishes.getFirst();
    var letter = setup.queue(first.queue()).orElseThrow().letter();
    var ticket =
        new Ticket(
            new TicketId(making.ids().next()),
            visit,
            first.queue(),
            visits.number(visit.centre(), visit.day(), letter),
            CodeLetters.draw(Ticket.CODE_LENGTH, random),
            first.services(),
            TicketState.ISSUED,
            times,
            Wanted.any(),
            wishes.subList(1, wishes.size()));
    tickets.add(ticket);
    journal.record(
        new VisitEvent.TicketIssued(visit.id().value(), TicketFacts.of(ticket, Optional.empty())));
    return ticket;
  }
}
