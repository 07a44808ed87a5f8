package org.sportel.visits;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.sportel.network.CentreId;
import org.sportel.network.CurrentDay;
import org.sportel.visits.estimate.WaitEstimate;
import org.sportel.visits.model.CentreSetup;
import org.sportel.visits.model.QueueId;
import org.sportel.visits.model.Seat;
import org.sportel.visits.model.Ticket;
import org.sportel.visits.model.TicketState;
import org.springframework.stereotype.Component;

/** How long people will probably wait in the running transaction's tenant. */
@Component
public final class Expectations {
  static final int MOST_TOLD = 99;

  private final Tickets tickets;
  private final Seats seats;
  private final HallMemory memory;
  private final CurrentDay today;

  Expectations(Tickets tickets, Seats seats, HallMemory memory, CurrentDay today) {
    this.tickets = tickets;
    this.memory = memory;
    this.seats = seats;
    this.today = today;
  }

  /** The tickets of today in these states, the longest there first. */
  public List<Ticket> waiting(CentreId centre, List<TicketState> states) {
    return tickets.of(centre, today.day(), states);
  }

  /** How many tickets of a queue are in these states today. */
  int count(CentreId centre, QueueId queue, List<TicketState> states) {
    return tickets.count(centre, queue, today.day(), states);
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
        : Optional.of(memory.tell(setup.centre(), queue, ahead, counters));
  }

  /**
   * How many more can be served from a queue before a time is over; empty where nobody serves it.
   *
   * @param ahead how many wait already
   * @return at most {@value #MOST_TOLD}
   */
  public Optional<Integer> fitting(CentreSetup setup, QueueId queue, int ahead, Duration left) {
    int counters = counters(setup, queue);
    if (counters == 0) {
      return Optional.empty();
    }
    int more = 0;
    while (more < MOST_TOLD
        && memory.tell(setup.centre(), queue, ahead + more, counters).expected().compareTo(left)
            < 0) {
      more++;
    }
    return Optional.of(more);
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
}
