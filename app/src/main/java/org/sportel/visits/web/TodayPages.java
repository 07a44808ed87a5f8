package org.sportel.visits.web;

import static org.sportel.web.Texts.t;

import java.util.List;
import org.sportel.network.Centre;
import org.sportel.network.Counter;
import org.sportel.visits.Calls;
import org.sportel.visits.CentreSetups;
import org.sportel.visits.Expectations;
import org.sportel.visits.Seats;
import org.sportel.visits.Tickets;
import org.sportel.visits.model.CentreSetup;
import org.sportel.visits.model.CounterCall;
import org.sportel.visits.model.Queue;
import org.sportel.visits.model.Seat;
import org.sportel.visits.model.Ticket;
import org.sportel.visits.model.TicketState;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/** Fills the page of the day, in a transaction. */
@Component
final class TodayPages {
  private static final List<TicketState> WAIT = List.of(TicketState.WAITING, TicketState.PARKED);

  private final Here here;
  private final CentreSetups setups;
  private final Expectations expectations;
  private final Seats seats;
  private final Calls calls;
  private final Tickets tickets;

  TodayPages(
      Here here,
      CentreSetups setups,
      Expectations expectations,
      Seats seats,
      Calls calls,
      Tickets tickets) {
    this.here = here;
    this.setups = setups;
    this.expectations = expectations;
    this.seats = seats;
    this.calls = calls;
    this.tickets = tickets;
  }

  CentreTodayPage.Room room(Centre centre) {
    var setup = setups.of(centre.id());
    var waiting = expectations.waiting(centre.id(), WAIT);
    var sitting = seats.of(centre.id());
    return new CentreTodayPage.Room(
        centre.id().value().toString(),
        Texts.show(centre.name()),
        !setup.queues().isEmpty(),
        setup.queues().stream().map(queue -> row(queue, setup, waiting)).toList(),
        centre.counters().stream()
            .flatMap(
                counter ->
                    sitting.stream()
                        .filter(seat -> seat.counter().equals(counter.id()))
                        .map(seat -> row(counter, seat)))
            .toList());
  }

  private CentreTodayPage.Row row(Queue queue, CentreSetup setup, List<Ticket> waiting) {
    var own = waiting.stream().filter(ticket -> ticket.queue().equals(queue.id())).toList();
    long longest = own.isEmpty() ? 0 : here.minutesSince(own.getFirst().place());
    return new CentreTodayPage.Row(
        queue.letter(),
        queue.colour().name().toLowerCase(java.util.Locale.ROOT),
        Texts.show(queue.name()),
        own.size(),
        longest,
        longest > queue.targetMinutes(),
        expectations.counters(setup, queue.id()));
  }

  private CentreTodayPage.CounterRow row(Counter counter, Seat seat) {
    var doing =
        seat.breakSince()
            .map(since -> t("visits.doing.away", here.minutesSince(since)))
            .or(() -> calls.open(counter.id()).map(this::doing))
            .orElseGet(() -> t("visits.doing.free"));
    return new CentreTodayPage.CounterRow(Texts.show(counter.name()), seat.office(), doing);
  }

  private String doing(CounterCall call) {
    return t(
        "visits.doing.serving",
        tickets.get(call.ticket()).number().text(),
        here.minutesSince(call.servedFrom()));
  }
}
