package org.sportel.visits.web;

import java.util.List;
import org.sportel.network.Centre;
import org.sportel.visits.CentreSetups;
import org.sportel.visits.Expectations;
import org.sportel.visits.Seats;
import org.sportel.visits.model.CentreSetup;
import org.sportel.visits.model.Queue;
import org.sportel.visits.model.Ticket;
import org.sportel.visits.model.TicketState;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/** Fills the page of the day, in a transaction. */
@Component
final class TodayPages {
  private final Here here;
  private final FigureRows figures;
  private final CentreSetups setups;
  private final Expectations expectations;
  private final Seats seats;
  private final CounterStates states;

  TodayPages(
      Here here,
      FigureRows figures,
      CentreSetups setups,
      Expectations expectations,
      Seats seats,
      CounterStates states) {
    this.here = here;
    this.figures = figures;
    this.setups = setups;
    this.expectations = expectations;
    this.seats = seats;
    this.states = states;
  }

  CentreTodayPage.Room room(Centre centre) {
    var setup = setups.of(centre.id());
    var waiting = expectations.waiting(centre.id(), TicketState.THAT_WAIT);
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
                        .map(seat -> states.row(counter, seat)))
            .toList(),
        figures.of(centre.id()),
        List.of());
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
}
