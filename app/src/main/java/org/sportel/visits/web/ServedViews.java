package org.sportel.visits.web;

import static org.sportel.web.Texts.t;

import java.util.Optional;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.network.CounterId;
import org.sportel.visits.Calls;
import org.sportel.visits.Tickets;
import org.sportel.visits.consultations.Consultations;
import org.sportel.visits.model.CallReason;
import org.sportel.visits.model.CentreSetup;
import org.sportel.visits.model.CounterCall;
import org.sportel.visits.model.Ticket;
import org.sportel.visits.model.TicketState;
import org.sportel.visits.model.Wish;
import org.sportel.web.Panels;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/** Shows who stands at a counter. */
@Component
final class ServedViews {
  /** The name of a visit's page for panels of other modules. */
  static final String HOST = "visits.visit";

  private final Here here;
  private final Calls calls;
  private final Tickets tickets;
  private final Consultations consultations;
  private final Choices choices;
  private final Panels panels;

  ServedViews(
      Here here,
      Calls calls,
      Tickets tickets,
      Consultations consultations,
      Choices choices,
      Panels panels) {
    this.here = here;
    this.calls = calls;
    this.tickets = tickets;
    this.consultations = consultations;
    this.choices = choices;
    this.panels = panels;
  }

  /** Who is called or served there now, in a transaction. */
  Optional<CounterScreenPage.Served> at(CounterId counter, CentreSetup setup) {
    return calls.open(counter).map(call -> served(call, setup));
  }

  /** Why it was the next one; of an appointment with its time. */
  private String because(CallReason reason, Ticket ticket) {
    return reason == CallReason.APPOINTMENT
        ? ticket
            .times()
            .due()
            .map(due -> due.atZone(here.current().get().zone()).toLocalTime())
            .map(due -> t("visits.because.appointment", Texts.time(due)))
            .orElseGet(() -> t("visits.because." + reason))
        : t("visits.because." + reason);
  }

  private CounterScreenPage.Onward onward(Wish wish, CounterId counter, CentreSetup setup) {
    return new CounterScreenPage.Onward(
        wish.queue().value().toString(),
        Texts.show(setup.queue(wish.queue()).orElseThrow().name()),
        choices.titles(wish.services().stream()).values().stream().map(Texts::show).toList(),
        setup.counter(counter).filter(one -> one.queues().contains(wish.queue())).isPresent());
  }

  private CounterScreenPage.Served served(CounterCall call, CentreSetup setup) {
    var ticket = tickets.get(call.ticket());
    var visit = ticket.visit().id();
    return new CounterScreenPage.Served(
        TicketLine.of(ticket, here, choices.titles(ticket.services().stream())),
        Texts.show(setup.queue(ticket.queue()).orElseThrow().name()),
        because(call.because(), ticket),
        ticket.state() == TicketState.SERVING,
        here.minutesSince(call.servedFrom()),
        visit.value().toString(),
        call.id().toString(),
        ticket.services().stream().findFirst().map(ServiceCode::value).orElse(""),
        ticket.onward().stream().map(wish -> onward(wish, call.counter(), setup)).toList(),
        consultations.of(visit).stream()
            .map(
                noted ->
                    new CounterScreenPage.Consulted(
                        t("visits.topic." + noted.of().topic()), noted.of().minutes()))
            .toList(),
        panels.of(HOST, visit.value()));
  }
}
