package org.sportel.visits;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sportel.platform.Journal;
import org.sportel.visits.model.QueueId;
import org.sportel.visits.model.Ticket;
import org.sportel.visits.model.TicketFacts;
import org.sportel.visits.model.TicketId;
import org.sportel.visits.model.VisitEvent;
import org.sportel.visits.model.VisitRefusal;
import org.sportel.visits.model.Wish;
import org.springframework.stereotype.Component;

/** Adds to what the one at the counter wants, or takes from it. */
@Component
public final class ChangeWishes {
  private final CounterWork work;
  private final Wishes wishes;
  private final Tickets tickets;
  private final Journal journal;

  ChangeWishes(CounterWork work, Wishes wishes, Tickets tickets, Journal journal) {
    this.work = work;
    this.wishes = wishes;
    this.tickets = tickets;
    this.journal = journal;
  }

  /**
   * Adds a wish; a service of the queue from which the person is served now is served with it,
   * anything else afterwards.
   *
   * @throws VisitRefusal NO_SEAT, TICKET_UNKNOWN, OTHER_COUNTER, QUEUE_UNKNOWN, QUEUE_CLOSED,
   *     SERVICE_NOT_SERVED or TOO_MANY_WISHES
   * @throws org.sportel.platform.NotAllowed without the power to serve at a counter
   */
  public void add(TicketId id, Wish wish) {
    var served = work.served(id);
    var ticket = served.ticket();
    wishes.check(served.seat().centre(), wish);
    if (wish.queue().equals(ticket.queue())) {
      var now = new Wish(ticket.queue(), ticket.services()).and(wish.services());
      change(served, ticket.wanting(now.services(), ticket.onward()));
      return;
    }
    var onward = Stream.concat(ticket.onward().stream(), Stream.of(wish)).toList();
    if (Wish.joined(onward).size() >= Wish.MOST) {
      throw new VisitRefusal(VisitRefusal.Reason.TOO_MANY_WISHES, Wish.MOST);
    }
    change(served, ticket.wanting(ticket.services(), onward));
  }

  /**
   * Takes away what the person does not want from a queue any more.
   *
   * @throws VisitRefusal NO_SEAT, TICKET_UNKNOWN or OTHER_COUNTER
   * @throws org.sportel.platform.NotAllowed without the power to serve at a counter
   */
  public void drop(TicketId id, QueueId queue) {
    var served = work.served(id);
    var ticket = served.ticket();
    List<Wish> left = ticket.onward().stream().filter(wish -> !wish.queue().equals(queue)).toList();
    change(served, ticket.wanting(ticket.services(), left));
  }

  private void change(CounterWork.Served served, Ticket after) {
    if (after.equals(served.ticket())) {
      return;
    }
    tickets.change(after, null);
    journal.record(
        new VisitEvent.WishesChanged(
            after.visit().id().value(),
            TicketFacts.of(after, Optional.of(served.seat())),
            after.onward().stream().map(wish -> wish.queue().value()).toList()));
  }
}
