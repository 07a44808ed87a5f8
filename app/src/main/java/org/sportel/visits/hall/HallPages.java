package org.sportel.visits.hall;

import static org.sportel.web.Texts.t;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.sportel.network.Centre;
import org.sportel.network.CentreId;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText.Shown;
import org.sportel.visits.Calls;
import org.sportel.visits.CentreSetups;
import org.sportel.visits.Expectations;
import org.sportel.visits.changes.HallViews;
import org.sportel.visits.model.CentreSetup;
import org.sportel.visits.model.QueueId;
import org.sportel.visits.model.Ticket;
import org.sportel.visits.model.TicketState;
import org.sportel.visits.web.Here;
import org.sportel.visits.web.WaitWords;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/**
 * What everybody in the hall may see, in a transaction: numbers and counters. Drawn once for all
 * who look, until something changes.
 */
@Component
final class HallPages {
  private final Here here;
  private final HallViews views;
  private final HallBoards boards;
  private final CentreSetups setups;
  private final Expectations expectations;
  private final Calls calls;

  HallPages(
      Here here,
      HallViews views,
      HallBoards boards,
      CentreSetups setups,
      Expectations expectations,
      Calls calls) {
    this.here = here;
    this.views = views;
    this.boards = boards;
    this.setups = setups;
    this.expectations = expectations;
    this.calls = calls;
  }

  /** The board of a centre in a language. */
  private record BoardOf(CentreId centre, Lang lang) {}

  /** How a centre stands. */
  private record StateOf(CentreId centre) {}

  /** The wait of whoever has so many before them, in a language. */
  private record WaitOf(QueueId queue, int ahead, Lang lang) {}

  /** How a centre is set up and who waits there. */
  private record State(CentreSetup setup, List<Ticket> waiting) {}

  /** What a display shows. */
  HallBoard board(Centre centre) {
    return views.get(new BoardOf(centre.id(), Texts.lang()), () -> boards.draw(centre));
  }

  /** What people should know before they wait. */
  List<Shown> notices(Centre centre) {
    return board(centre).notices();
  }

  /** The queues that give tickets, each with its wait. */
  List<HallBoard.Row> queues(Centre centre) {
    return board(centre).queues();
  }

  /** How a ticket stands, for whoever holds its code. */
  TicketStanding standing(Ticket ticket, Centre centre) {
    var room =
        views.get(
            new StateOf(centre.id()),
            () ->
                new State(
                    setups.of(centre.id()),
                    expectations.waiting(centre.id(), TicketState.THAT_WAIT)));
    int ahead =
        (int)
            room.waiting().stream()
                .filter(t -> t.queue().equals(ticket.queue()))
                .filter(t -> t.place().isBefore(ticket.place()))
                .count();
    var today = ticket.visit().day().equals(here.today());
    var state = today ? ticket.state() : afterTheDay(ticket.state());
    return new TicketStanding(
        ticket.number().text(),
        ticket.onTheWay() && today ? TicketStanding.ON_THE_WAY : state.name(),
        state.called()
            ? calls.of(ticket.id()).stream()
                .findFirst()
                .map(call -> HallBoards.names(centre).get(call.counter()))
            : Optional.empty(),
        room.setup().onward(ticket).stream().map(Texts::show).toList(),
        t("visits.follow.ahead", ahead),
        views.get(
            new WaitOf(ticket.queue(), ahead, Texts.lang()),
            () -> WaitWords.of(expectations.of(room.setup(), ticket.queue(), ahead))),
        state == TicketState.PARKED ? until(ticket) : "");
  }

  /** What nobody ended yet is over all the same. */
  private static TicketState afterTheDay(TicketState state) {
    return state.waits()
        ? TicketState.LEFT
        : state == TicketState.ISSUED ? TicketState.LAPSED : state;
  }

  private String until(Ticket ticket) {
    return ticket
        .times()
        .parkedUntil()
        .filter(time -> ticket.times().later().isPresent())
        .map(time -> Texts.time(LocalTime.ofInstant(time, here.current().get().zone())))
        .orElse("");
  }
}
