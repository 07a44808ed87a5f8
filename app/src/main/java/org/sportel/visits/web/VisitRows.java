package org.sportel.visits.web;

import static org.sportel.web.Texts.t;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sportel.network.Centres;
import org.sportel.network.Counter;
import org.sportel.network.CounterId;
import org.sportel.platform.LocalText.Shown;
import org.sportel.visits.Calls;
import org.sportel.visits.CentreSetups;
import org.sportel.visits.Tickets;
import org.sportel.visits.Visits;
import org.sportel.visits.consultations.Consultations;
import org.sportel.visits.model.CounterCall;
import org.sportel.visits.model.Ticket;
import org.sportel.visits.model.Visit;
import org.sportel.visits.model.VisitId;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/** What a visit's page reads, in a transaction. */
@Component
final class VisitRows {
  private final Visits visits;
  private final Centres centres;
  private final CentreSetups setups;
  private final Tickets tickets;
  private final Calls calls;
  private final Consultations consultations;

  VisitRows(
      Visits visits,
      Centres centres,
      CentreSetups setups,
      Tickets tickets,
      Calls calls,
      Consultations consultations) {
    this.visits = visits;
    this.centres = centres;
    this.setups = setups;
    this.tickets = tickets;
    this.calls = calls;
    this.consultations = consultations;
  }

  Visit visit(VisitId id) {
    return visits.get(id);
  }

  Shown centre(Visit visit) {
    return Texts.show(centres.get(visit.centre()).name());
  }

  List<CounterScreenPage.Consulted> consulted(VisitId id) {
    return consultations.of(id).stream()
        .map(
            noted ->
                new CounterScreenPage.Consulted(
                    t("visits.topic." + noted.of().topic()), noted.of().minutes()))
        .toList();
  }

  List<VisitPage.Row> tickets(Visit visit) {
    var setup = setups.of(visit.centre());
    Map<CounterId, Counter> counters =
        centres.get(visit.centre()).counters().stream()
            .collect(Collectors.toMap(Counter::id, counter -> counter));
    return tickets.of(visit.id()).stream()
        .map(
            ticket ->
                new VisitPage.Row(
                    ticket.number().text(),
                    Texts.show(setup.queue(ticket.queue()).orElseThrow().name()),
                    t("visits.state." + ticket.state()),
                    setup.onward(ticket).stream().map(Texts::show).toList(),
                    calls(ticket, counters)))
        .toList();
  }

  private List<String> calls(Ticket ticket, Map<CounterId, Counter> counters) {
    return calls.of(ticket.id()).reversed().stream().map(call -> said(call, counters)).toList();
  }

  private static String said(CounterCall call, Map<CounterId, Counter> counters) {
    var counter = counters.get(call.counter());
    var end = call.endedAs().map(as -> t("visits.end." + as)).orElseGet(() -> t("visits.end.open"));
    return t(
        "visits.called",
        Texts.shortDateTime(call.calledAt()),
        counter == null ? "" : Here.text(counter.name()),
        end);
  }
}
