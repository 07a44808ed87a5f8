package org.sportel.visits.alerts;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.sportel.network.CentreId;
import org.sportel.network.CurrentDay;
import org.sportel.platform.Journal;
import org.sportel.visits.Tickets;
import org.sportel.visits.model.AlertKind;
import org.sportel.visits.model.HallEvent;
import org.sportel.visits.model.QueueId;
import org.sportel.visits.model.Ticket;
import org.sportel.visits.model.TicketState;
import org.sportel.visits.room.RoomState;
import org.springframework.stereotype.Component;

/** Looks whether a queue has passed a limit and tells the journal, from where it is mailed. */
@Component
final class RaiseAlert {
  private final Tickets tickets;
  private final RaisedAlerts raised;
  private final CurrentDay today;
  private final Journal journal;
  private final Clock clock;

  RaiseAlert(Tickets tickets, RaisedAlerts raised, CurrentDay today, Journal journal, Clock clock) {
    this.tickets = tickets;
    this.raised = raised;
    this.today = today;
    this.journal = journal;
    this.clock = clock;
  }

  /** Raises one where more wait in a queue than may. */
  void tooMany(CentreId centre, QueueId queue, RoomState.Limits limits) {
    long waiting =
        tickets.of(centre, today.day(), List.of(TicketState.WAITING)).stream()
            .filter(ticket -> ticket.queue().equals(queue))
            .count();
    if (waiting > limits.waiting()) {
      raise(centre, queue, AlertKind.WAITING, (int) waiting, limits.waiting());
    }
  }

  /** Raises one where a ticket of today has waited longer than anybody may. */
  void tooLong(Ticket ticket, RoomState.Limits limits) {
    long minutes = Duration.between(ticket.place(), clock.instant()).toMinutes();
    if (ticket.state() == TicketState.WAITING
        && ticket.visit().day().equals(today.day())
        && minutes > limits.minutes()) {
      raise(
          ticket.visit().centre(),
          ticket.queue(),
          AlertKind.LONGEST,
          (int) minutes,
          limits.minutes());
    }
  }

  private void raise(CentreId centre, QueueId queue, AlertKind kind, int value, int limit) {
    if (raised.raise(centre, queue, kind, clock.instant())) {
      journal.record(new HallEvent.AlertRaised(centre.value(), queue.value(), kind, value, limit));
    }
  }
}
