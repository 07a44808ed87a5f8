package org.sportel.visits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sportel.network.CentreId;
import org.sportel.platform.Busy;
import org.sportel.platform.Transactions;
import org.sportel.visits.model.CallOrder;
import org.sportel.visits.model.CounterCall;
import org.sportel.visits.model.Seat;
import org.sportel.visits.model.TicketId;
import org.sportel.visits.model.VisitRefusal;
import org.springframework.stereotype.Component;

/**
 * Calls the next one to the acting person's counter. Two clerks never call the same ticket: whoever
 * is second takes the one behind it at once, without waiting.
 */
@Component
public final class CallNext {
  private static final int ROUNDS = 8;

  /** From this round on those whom others are calling are waited for; it is hardly ever reached. */
  private static final int PATIENT = 3;

  /** So many of the order are tried at first. */
  private static final int TRIED = 6;

  private final CounterWork work;
  private final CentreSetups setups;
  private final Tickets tickets;
  private final Transactions transactions;

  /** Whom this program is just calling, and where; forgotten after a moment if it failed. */
  private final Cache<TicketId, CentreId> reached =
      Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(1)).build();

  CallNext(CounterWork work, CentreSetups setups, Tickets tickets, Transactions transactions) {
    this.work = work;
    this.setups = setups;
    this.tickets = tickets;
    this.transactions = transactions;
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
      boolean wide = round > 0;
      var without = wide ? Set.<TicketId>of() : reachedFor(seat.centre());
      var callable = tickets.callable(seat.centre(), seat.day(), wide, without);
      var room = setups.room(seat.centre(), callable.room());
      var order = new CallOrder(room.setup(), seat, room.staffed());
      var waiting = order.of(callable.tickets(), work.now());
      if (waiting.isEmpty() && wide) {
        return Optional.empty();
      }
      var tried = reachFor(waiting, seat.centre());
      var first =
          tickets.first(
              wide ? tried : tried.subList(0, Math.min(tried.size(), TRIED)), round >= PATIENT);
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

  private Set<TicketId> reachedFor(CentreId centre) {
    return reached.asMap().entrySet().stream()
        .filter(one -> one.getValue().equals(centre))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /**
   * Reaches for the first for whom nobody else does, so that clerks who press at one moment do not
   * all try the same ones; who is called is decided by the lock on the row alone.
   */
  private List<TicketId> reachFor(List<CallOrder.Next> waiting, CentreId centre) {
    var order = new ArrayList<TicketId>();
    waiting.forEach(next -> order.add(next.ticket().id()));
    order.stream()
        .filter(id -> reached.asMap().putIfAbsent(id, centre) == null)
        .findFirst()
        .ifPresent(
            mine -> {
              transactions.afterCommit(() -> reached.invalidate(mine));
              order.remove(mine);
              order.addFirst(mine);
            });
    return order;
  }
}
