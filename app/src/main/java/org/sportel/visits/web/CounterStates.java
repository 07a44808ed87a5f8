package org.sportel.visits.web;

import static org.sportel.web.Texts.t;

import org.sportel.network.Counter;
import org.sportel.visits.Calls;
import org.sportel.visits.Tickets;
import org.sportel.visits.help.HelpRequests;
import org.sportel.visits.model.CounterCall;
import org.sportel.visits.model.Seat;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/** Says what happens at a counter now, in a transaction. */
@Component
final class CounterStates {
  private final Here here;
  private final Calls calls;
  private final Tickets tickets;
  private final HelpRequests help;

  CounterStates(Here here, Calls calls, Tickets tickets, HelpRequests help) {
    this.here = here;
    this.calls = calls;
    this.tickets = tickets;
    this.help = help;
  }

  CentreTodayPage.CounterRow row(Counter counter, Seat seat) {
    var doing =
        seat.breakSince()
            .map(since -> t("visits.doing.away", here.minutesSince(since)))
            .or(() -> calls.open(counter.id()).map(this::doing))
            .orElseGet(() -> t("visits.doing.free"));
    return new CentreTodayPage.CounterRow(
        counter.id().value().toString(),
        Texts.show(counter.name()),
        Texts.office(seat.office()),
        doing,
        help.of(seat).map(since -> t("visits.help.since", here.minutesSince(since))).orElse(""));
  }

  private String doing(CounterCall call) {
    return t(
        "visits.doing.serving",
        tickets.get(call.ticket()).number().text(),
        here.minutesSince(call.servedFrom()));
  }
}
