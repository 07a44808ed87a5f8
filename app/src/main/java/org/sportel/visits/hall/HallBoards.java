package org.sportel.visits.hall;

import static org.sportel.web.Texts.t;

import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.sportel.visits.web.Here;
import org.sportel.visits.web.WaitWords;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/** Draws what everybody in a hall sees, in a transaction. */
@Component
final class HallBoards {
  private final Here here;
  private final CentreSetups setups;
  private final Expectations expectations;
  private final Calls calls;
  private final Tickets tickets;
  private final HallNotices notices;

  HallBoards(
      Here here,
      CentreSetups setups,
      Expectations expectations,
      Calls calls,
      Tickets tickets,
      HallNotices notices) {
    this.here = here;
    this.setups = setups;
    this.expectations = expectations;
    this.calls = calls;
    this.tickets = tickets;
    this.notices = notices;
  }

  /** The calls and the queues of a centre, in the reader's language. */
  HallBoard draw(Centre centre) {
    var setup = setups.of(centre.id());
    var waiting = expectations.waiting(centre.id(), TicketState.THAT_WAIT);
    var counters = names(centre);
    var now = here.now();
    return new HallBoard(
        ShownCalls.of(calls.since(centre.id(), now.minus(ShownCalls.REMEMBERED)), now).stream()
            .map(call -> call(call, centre, counters))
            .toList(),
        setup.open().stream().map(queue -> row(queue, setup, waiting)).toList(),
        notices.of(centre));
  }

  private HallBoard.Call call(CounterCall call, Centre centre, Map<CounterId, Shown> counters) {
    var ticket = tickets.get(call.ticket());
    return new HallBoard.Call(
        call.id() + " " + ShownCalls.called(call),
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

  static Map<CounterId, Shown> names(Centre centre) {
    return centre.counters().stream()
        .collect(Collectors.toMap(Counter::id, counter -> Texts.show(counter.name())));
  }

  private HallBoard.Row row(Queue queue, CentreSetup setup, List<Ticket> waiting) {
    int ahead = (int) waiting.stream().filter(t -> t.queue().equals(queue.id())).count();
    return new HallBoard.Row(
        queue.id().value().toString(),
        queue.letter(),
        queue.colour().name().toLowerCase(Locale.ROOT),
        Texts.show(queue.name()),
        ahead,
        WaitWords.of(expectations.of(setup, queue.id(), ahead)));
  }
}
