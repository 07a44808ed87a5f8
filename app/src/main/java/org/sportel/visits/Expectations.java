package org.sportel.visits;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.sportel.network.CentreId;
import org.sportel.network.CurrentDay;
import org.sportel.visits.model.CentreSetup;
import org.sportel.visits.model.CounterCall;
import org.sportel.visits.model.QueueId;
import org.sportel.visits.model.Seat;
import org.sportel.visits.model.Ticket;
import org.sportel.visits.model.TicketState;
import org.sportel.visits.model.WaitEstimate;
import org.springframework.stereotype.Component;

/** How long people will probably wait in the running transaction's tenant. */
@Component
public final class Expectations {
  /** Calls of the last hours say how long serving takes today. */
  private static final Duration LOOKED_BACK = Duration.ofHours(3);

  private final Tickets tickets;
  private final Calls calls;
  private final Seats seats;
  private final CurrentDay today;
  private final Clock clock;

  Expectations(Tickets tickets, Calls calls, Seats seats, CurrentDay today, Clock clock) {
    this.tickets = tickets;
    this.calls = calls;
    this.seats = seats;
    this.today = today;
    this.clock = clock;
  }

  /** The tickets of today in these states, the longest there first. */
  public List<Ticket> waiting(CentreId centre, List<TicketState> states) {
    return tickets.of(centre, today.day(), states);
  }

  /**
   * The wait of whoever has so many before them in a queue; empty where nobody serves it now.
   *
   * @param ahead how many are served before
   */
  public Optional<WaitEstimate> of(CentreSetup setup, QueueId queue, int ahead) {
    int counters = counters(setup, queue);
    return counters == 0
        ? Optional.empty()
        : Optional.of(new WaitEstimate(ahead, counters, WaitEstimate.serving(served(setup))));
  }

  /** How many counters serve a queue now. */
  public int counters(CentreSetup setup, QueueId queue) {
    return Math.toIntExact(
        seats.of(setup.centre()).stream()
            .filter(Seat::serving)
            .flatMap(seat -> setup.counter(seat.counter()).stream())
            .filter(counter -> counter.queues().contains(queue))
            .count());
  }

  private List<Duration> served(CentreSetup setup) {
    return calls.since(setup.centre(), clock.instant().minus(LOOKED_BACK)).stream()
        .filter(call -> call.endedAs().equals(Optional.of(CounterCall.End.FINISHED)))
        .flatMap(
            call -> call.endedAt().map(end -> Duration.between(call.servedFrom(), end)).stream())
        .toList();
  }
}
