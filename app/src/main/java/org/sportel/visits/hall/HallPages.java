package org.sportel.visits.hall;

import static org.sportel.web.Texts.t;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sportel.network.Centre;
import org.sportel.network.Counter;
import org.sportel.network.CounterId;
import org.sportel.platform.LocalText.Shown;
import org.sportel.visits.Calls;
import org.sportel.visits.CentreSetups;
import org.sportel.visits.Expectations;
import org.sportel.visits.Tickets;
import org.sportel.visits.model.CentreSetup;
import org.sportel.visits.model.CounterCall;
import org.sportel.visits.model.Queue;
import org.sportel.visits.model.Ticket;
import org.sportel.visits.model.TicketState;
import org.sportel.visits.outages.Outages;
import org.sportel.visits.outages.SystemOutage;
import org.sportel.visits.web.Here;
import org.sportel.visits.web.WaitWords;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/** What everybody in the hall may see, in a transaction: numbers and counters. */
@Component
final class HallPages {
  private static final List<TicketState> WAIT = List.of(TicketState.WAITING, TicketState.PARKED);
  private static final int SHOWN_CALLS = 6;
  private static final Duration SHOWN_FOR = Duration.ofHours(2);

  private final Here here;
  private final CentreSetups setups;
  private final Expectations expectations;
  private final Calls calls;
  private final Tickets tickets;
  private final Outages outages;

  HallPages(
      Here here,
      CentreSetups setups,
      Expectations expectations,
      Calls calls,
      Tickets tickets,
      Outages outages) {
    this.here = here;
    this.setups = setups;
    this.expectations = expectations;
    this.calls = calls;
    this.tickets = tickets;
    this.outages = outages;
  }

  /** What a display shows. */
  HallBoard board(Centre centre) {
    var setup = setups.of(centre.id());
    var waiting = expectations.waiting(centre.id(), WAIT);
    var counters = names(centre);
    return new HallBoard(
        calls.since(centre.id(), here.now().minus(SHOWN_FOR)).stream()
            .filter(call -> call.endedAt().isEmpty() || call.servingAt().isPresent())
            .limit(SHOWN_CALLS)
            .map(call -> call(call, centre, counters))
            .toList(),
        setup.open().stream().map(queue -> row(queue, setup, waiting)).toList(),
        notices(centre));
  }

  private HallBoard.Call call(CounterCall call, Centre centre, Map<CounterId, Shown> counters) {
    var ticket = tickets.get(call.ticket());
    return new HallBoard.Call(
        call.id() + " " + call.recalledAt().orElse(call.calledAt()),
        ticket.number().text(),
        counters.getOrDefault(call.counter(), new Shown("", Texts.lang().tag())),
        call.servingAt().isEmpty(),
        said(ticket, call.counter(), centre));
  }

  private Shown said(Ticket ticket, CounterId counter, Centre centre) {
    var lang = ticket.visit().lang();
    return Texts.speaking(
        lang,
        here.current().get().zone(),
        () ->
            new Shown(
                t(
                    "visits.board.say",
                    ticket.number().letter(),
                    ticket.number().number(),
                    names(centre).getOrDefault(counter, new Shown("", lang.tag())).text()),
                lang.tag()));
  }

  private static Map<CounterId, Shown> names(Centre centre) {
    return centre.counters().stream()
        .collect(Collectors.toMap(Counter::id, counter -> Texts.show(counter.name())));
  }

  /** What people should know before they wait. */
  List<Shown> notices(Centre centre) {
    return outages.of(centre.id()).stream().map(SystemOutage::text).map(Texts::show).toList();
  }

  /** The queues that give tickets, each with its wait. */
  List<HallBoard.Row> queues(Centre centre) {
    return board(centre).queues();
  }

  private HallBoard.Row row(Queue queue, CentreSetup setup, List<Ticket> waiting) {
    int ahead = (int) waiting.stream().filter(t -> t.queue().equals(queue.id())).count();
    return new HallBoard.Row(
        queue.id().value().toString(),
        queue.letter(),
        queue.colour().name().toLowerCase(java.util.Locale.ROOT),
        Texts.show(queue.name()),
        ahead,
        WaitWords.of(expectations.of(setup, queue.id(), ahead)));
  }

  /** How a ticket stands, for whoever holds its code. */
  TicketStanding standing(Ticket ticket, Centre centre) {
    var setup = setups.of(centre.id());
    int ahead =
        (int)
            expectations.waiting(centre.id(), WAIT).stream()
                .filter(t -> t.queue().equals(ticket.queue()))
                .filter(t -> t.place().isBefore(ticket.place()))
                .count();
    var today = ticket.visit().day().equals(here.today());
    var state = today || !ticket.state().waits() ? ticket.state() : TicketState.LEFT;
    return new TicketStanding(
        ticket.number().text(),
        ticket.onTheWay() && today ? TicketStanding.ON_THE_WAY : state.name(),
        state.called()
            ? calls.of(ticket.id()).stream()
                .findFirst()
                .map(call -> names(centre).get(call.counter()))
            : Optional.empty(),
        setup.onward(ticket).stream().map(Texts::show).toList(),
        t("visits.follow.ahead", ahead),
        WaitWords.of(expectations.of(setup, ticket.queue(), ahead)),
        state == TicketState.PARKED ? until(ticket) : "");
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
