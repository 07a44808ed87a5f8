package org.sportel.visits;

import java.util.Optional;
import java.util.UUID;
import org.sportel.network.CounterId;
import org.sportel.platform.Journal;
import org.sportel.visits.model.CounterCall;
import org.sportel.visits.model.QueueId;
import org.sportel.visits.model.TicketId;
import org.sportel.visits.model.VisitEvent;
import org.sportel.visits.model.VisitRefusal;
import org.sportel.visits.model.Wanted;
import org.springframework.stereotype.Component;

/** Gives a visitor to another queue, counter or person; the ticket keeps its place. */
@Component
public final class TransferTicket {
  private final CounterWork work;
  private final CentreSetups setups;
  private final Seats seats;
  private final Journal journal;

  TransferTicket(CounterWork work, CentreSetups setups, Seats seats, Journal journal) {
    this.work = work;
    this.setups = setups;
    this.seats = seats;
    this.journal = journal;
  }

  /** Where a ticket goes. */
  public sealed interface To {
    /** Whoever serves another queue. */
    record AQueue(QueueId queue) implements To {}

    /** One counter. */
    record ACounter(CounterId counter) implements To {}

    /** One person, who sits at a counter today. */
    record APerson(UUID account) implements To {}
  }

  /**
   * Transfers it.
   *
   * @throws VisitRefusal NO_SEAT, TICKET_UNKNOWN, OTHER_COUNTER, QUEUE_UNKNOWN or COUNTER_UNKNOWN
   * @throws org.sportel.platform.NotAllowed without the power to serve at a counter
   */
  public void transfer(TicketId id, To to) {
    work.take(id, CounterCall.End.TRANSFERRED).ifPresent(served -> transfer(served, to));
  }

  private void transfer(CounterWork.Served served, To to) {
    var now = work.now();
    var wanted = wanted(served, to);
    var queue = to instanceof To.AQueue(var other) ? other : served.ticket().queue();
    var waiting = served.ticket().transferred(queue, wanted, now);
    work.end(served, waiting, CounterCall.End.TRANSFERRED, now);
    journal.record(
        new VisitEvent.Transferred(
            waiting.visit().id().value(),
            served.facts(served.ticket()),
            served.since(),
            queue.value(),
            wanted.counter().map(CounterId::value),
            wanted.account()));
  }

  private Wanted wanted(CounterWork.Served served, To to) {
    var setup = setups.of(served.seat().centre());
    return switch (to) {
      case To.AQueue(var queue) -> {
        require(setup.queue(queue), VisitRefusal.Reason.QUEUE_UNKNOWN);
        yield Wanted.any();
      }
      case To.ACounter(var counter) -> {
        require(setup.counter(counter), VisitRefusal.Reason.COUNTER_UNKNOWN);
        yield Wanted.at(counter);
      }
      case To.APerson(var account) -> {
        var there =
            seats.of(served.seat().centre()).stream()
                .filter(seat -> seat.account().equals(account))
                .findFirst();
        require(there, VisitRefusal.Reason.COUNTER_UNKNOWN);
        yield Wanted.by(account);
      }
    };
  }

  private static void require(Optional<?> found, VisitRefusal.Reason otherwise) {
    if (found.isEmpty()) {
      throw new VisitRefusal(otherwise);
    }
  }
}
