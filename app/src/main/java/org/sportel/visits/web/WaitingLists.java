package org.sportel.visits.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.network.Centre;
import org.sportel.network.CentreId;
import org.sportel.network.Centres;
import org.sportel.platform.LocalText;
import org.sportel.visits.CentreSetups;
import org.sportel.visits.Seats;
import org.sportel.visits.Tickets;
import org.sportel.visits.model.CallOrder;
import org.sportel.visits.model.CentreSetup;
import org.sportel.visits.model.Queue;
import org.sportel.visits.model.Seat;
import org.sportel.visits.model.Ticket;
import org.sportel.visits.model.TicketId;
import org.sportel.visits.model.TicketState;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/** Who waits in a centre, as a clerk sees it. */
@Component
final class WaitingLists {
  private static final List<TicketState> SHOWN =
      List.of(TicketState.WAITING, TicketState.PARKED, TicketState.MISSED);

  private final Here here;
  private final Centres centres;
  private final CentreSetups setups;
  private final Tickets tickets;
  private final Choices choices;
  private final Seats seats;

  WaitingLists(
      Here here,
      Centres centres,
      CentreSetups setups,
      Tickets tickets,
      Choices choices,
      Seats seats) {
    this.here = here;
    this.centres = centres;
    this.setups = setups;
    this.tickets = tickets;
    this.choices = choices;
    this.seats = seats;
  }

  Centre centre(CentreId id) {
    return centres.get(id);
  }

  CentreSetup setup(CentreId centre) {
    return setups.of(centre);
  }

  /** Those who can be called now by queue, and those who are away; in a transaction. */
  CounterScreenPage.Waiting of(Seat seat) {
    var setup = setups.of(seat.centre());
    var mine = setup.counter(seat.counter()).map(one -> one.queues()).orElse(List.of());
    var now = here.now();
    var all = tickets.of(seat.centre(), seat.day(), SHOWN);
    var titles = choices.titles(all.stream().flatMap(ticket -> ticket.services().stream()));
    var callable =
        new CallOrder(setup, seat, Set.copyOf(seats.of(seat.centre())))
            .of(all, now).stream().map(next -> next.ticket().id()).collect(Collectors.toSet());
    return new CounterScreenPage.Waiting(
        !mine.isEmpty(),
        setup.queues().stream()
            .map(
                queue ->
                    inQueue(
                        queue,
                        mine.contains(queue.id()),
                        all.stream()
                            .filter(t -> t.queue().equals(queue.id()) && t.callable(now))
                            .toList(),
                        callable,
                        titles))
            .filter(queue -> queue.mine() || !queue.tickets().isEmpty())
            .toList(),
        all.stream()
            .filter(ticket -> !ticket.callable(now))
            .map(ticket -> TicketLine.of(ticket, here, titles))
            .toList());
  }

  private CounterScreenPage.InQueue inQueue(
      Queue queue,
      boolean mine,
      List<Ticket> waiting,
      Set<TicketId> callable,
      Map<ServiceCode, LocalText> titles) {
    return new CounterScreenPage.InQueue(
        queue.letter(),
        queue.colour().name().toLowerCase(java.util.Locale.ROOT),
        Texts.show(queue.name()),
        mine,
        waiting.stream()
            .map(
                ticket -> {
                  var line = TicketLine.of(ticket, here, titles);
                  return mine && !callable.contains(ticket.id()) ? line.elsewhere() : line;
                })
            .toList());
  }
}
