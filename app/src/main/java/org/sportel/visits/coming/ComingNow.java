package org.sportel.visits.coming;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.sportel.catalogue.ServiceCard;
import org.sportel.catalogue.card.Document;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.network.Centre;
import org.sportel.network.Span;
import org.sportel.visits.CentreSetups;
import org.sportel.visits.Expectations;
import org.sportel.visits.LastTicket;
import org.sportel.visits.estimate.WaitEstimate;
import org.sportel.visits.model.CentreSetup;
import org.sportel.visits.model.Queue;
import org.sportel.visits.model.Ticket;
import org.sportel.visits.model.TicketState;
import org.sportel.visits.outages.Outages;
import org.sportel.visits.outages.SystemOutage;
import org.sportel.visits.web.Here;
import org.springframework.stereotype.Component;

/** Says how it stands at a centre now, in a transaction and the reader's language. */
@Component
final class ComingNow {
  private static final long STEP = 5;

  private final Here here;
  private final CentreSetups setups;
  private final Expectations expectations;
  private final LastTicket lastTicket;
  private final Outages outages;

  ComingNow(
      Here here,
      CentreSetups setups,
      Expectations expectations,
      LastTicket lastTicket,
      Outages outages) {
    this.here = here;
    this.setups = setups;
    this.expectations = expectations;
    this.lastTicket = lastTicket;
    this.outages = outages;
  }

  CentreNow of(Centre centre, Optional<ServiceCard> service) {
    var setup = setups.of(centre.id());
    var wanted = service.map(ServiceCard::code).stream().toList();
    var queues = setup.open().stream().filter(queue -> queue.serves(wanted)).toList();
    var waiting = expectations.waiting(centre.id(), TicketState.THAT_WAIT);
    var hours = centre.hours().on(here.today());
    var down =
        outages.of(centre.id()).stream()
            .filter(outage -> wanted.stream().allMatch(outage::stops))
            .toList();
    return new CentreNow(
        centre.code(),
        Here.text(centre.name()),
        here.today().toString(),
        centre.hours().openAt(here.now(), here.current().get().zone()),
        hours.orElse(List.of()).stream().map(ComingNow::hours).toList(),
        service.map(card -> wanted(card, !queues.isEmpty() && isDay(hours))),
        queues.stream().map(queue -> queue(queue, setup, waiting)).toList(),
        down.stream().map(ComingNow::outage).toList());
  }

  private static boolean isDay(Optional<List<Span>> hours) {
    return hours.isEmpty() || !hours.get().isEmpty();
  }

  private static CentreNow.Hours hours(Span span) {
    return new CentreNow.Hours(span.opens().toString(), span.closes().toString());
  }

  private static CentreNow.Wanted wanted(ServiceCard card, boolean given) {
    return new CentreNow.Wanted(
        card.code().value(),
        Here.text(card.title()),
        given,
        card.documentsAsked().stream().map(Document::name).map(Here::text).toList());
  }

  private CentreNow.Queue queue(Queue queue, CentreSetup setup, List<Ticket> all) {
    int waiting = (int) all.stream().filter(one -> one.queue().equals(queue.id())).count();
    return new CentreNow.Queue(
        queue.letter(),
        Here.text(queue.name()),
        queue.services().stream().map(ServiceCode::value).toList(),
        waiting,
        lastTicket.more(setup, queue.id(), waiting),
        expectations.of(setup, queue.id(), waiting).map(ComingNow::range),
        expectations.counters(setup, queue.id()));
  }

  private static CentreNow.Wait range(WaitEstimate estimate) {
    long least = down(estimate.least());
    return new CentreNow.Wait(least, Math.max(least, down(estimate.most())) + STEP);
  }

  private static long down(Duration wait) {
    return wait.toMinutes() / STEP * STEP;
  }

  private static CentreNow.Outage outage(SystemOutage outage) {
    var shown = org.sportel.web.Texts.show(outage.text());
    return new CentreNow.Outage(
        shown.text(),
        shown.lang(),
        outage.services().stream().map(ServiceCode::value).toList(),
        outage.since().toString());
  }
}
