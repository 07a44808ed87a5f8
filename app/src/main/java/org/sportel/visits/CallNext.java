package org.sportel.visits;

import java.util.Optional;
import org.sportel.platform.Busy;
import org.sportel.visits.model.CallOrder;
import org.sportel.visits.model.CounterCall;
import org.sportel.visits.model.Seat;
import org.sportel.visits.model.VisitRefusal;
import org.springframework.stereotype.Component;

/**
 * Calls the next one to the acting person's counter. Two clerks never call the same ticket: whoever
 * is second takes the one behind it at once, without waiting.
 */
@Component
public final class CallNext {
  private static final int ROUNDS = 8;

  /** Of each queue so many of the oldest are weighed against each other, at first few. */
  private static final int FEW = 16;

  private static final int MANY = 60;

  private final CounterWork work;
  private final CentreSetups setups;
  private final Tickets tickets;

  CallNext(CounterWork work, CentreSetups setups, Tickets tickets) {
    this.work = work;
    this.setups = setups;
    this.tickets = tickets;
  }

  /**
   * Calls it in the caller's write transaction. While somebody is called or served there, that call
   * is the answer: a second click, a second browser and a lost answer call nobody else.
   *
   * @return empty where nobody waits whom this counter serves
   * @throws VisitRefusal NO_SEAT or ON_BREAK
   * @throws org.sportel.platform.NotAllowed without the power to serve at a counter
   */
  public Optional<CounterCall> call() {
    var mine = work.mine();
    var seat = mine.seat();
    if (!seat.serving()) {
      throw new VisitRefusal(VisitRefusal.Reason.ON_BREAK);
    }
    return mine.call().isPresent() ? mine.call() : next(seat);
  }

  private Optional<CounterCall> next(Seat seat) {
    for (int round = 0; round < ROUNDS; round++) {
      int oldest = round == 0 ? FEW : MANY;
      var callable = tickets.callable(seat.centre(), seat.day(), oldest);
      var room = setups.room(seat.centre(), callable.room());
      var order = new CallOrder(room.setup(), seat, room.staffed());
      var waiting = order.of(callable.tickets(), work.now());
      if (waiting.isEmpty() && oldest == MANY) {
        return Optional.empty();
      }
      var first = tickets.first(waiting.stream().map(next -> next.ticket().id()).toList());
      if (first.isPresent()) {
        var ticket = first.get();
        var chosen =
            waiting.stream()
                .filter(next -> next.ticket().id().equals(ticket.id()))
                .findFirst()
                .orElseThrow();
        return Optional.of(work.call(seat, ticket, chosen.because()));
      }
    }
    throw new Busy();
  }
}
