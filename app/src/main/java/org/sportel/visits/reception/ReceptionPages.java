package org.sportel.visits.reception;

import java.util.List;
import org.sportel.network.Centre;
import org.sportel.network.Centres;
import org.sportel.visits.CentreSetups;
import org.sportel.visits.Expectations;
import org.sportel.visits.model.CentreSetup;
import org.sportel.visits.model.Queue;
import org.sportel.visits.model.Ticket;
import org.sportel.visits.model.TicketState;
import org.sportel.visits.serving.ServingRight;
import org.sportel.visits.web.Choices;
import org.sportel.visits.web.Here;
import org.sportel.visits.web.WaitWords;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/** Fills the pages of the reception. */
@Component
final class ReceptionPages {
  private final Here here;
  private final Centres centres;
  private final CentreSetups setups;
  private final Expectations expectations;
  private final Choices choices;
  private final ServingRight serving;

  ReceptionPages(
      Here here,
      Centres centres,
      CentreSetups setups,
      Expectations expectations,
      Choices choices,
      ServingRight serving) {
    this.here = here;
    this.centres = centres;
    this.setups = setups;
    this.expectations = expectations;
    this.choices = choices;
    this.serving = serving;
  }

  ReceptionPage page(ReceptionPage.Form form, String once, FieldErrors errors) {
    return here.read(
        () ->
            new ReceptionPage(
                centres.list().stream()
                    .filter(serving::in)
                    .map(this::room)
                    .filter(room -> !room.queues().isEmpty())
                    .toList(),
                choices.offered(List.of()),
                form,
                once,
                errors));
  }

  private ReceptionPage.Room room(Centre centre) {
    var setup = setups.of(centre.id());
    var waiting = expectations.waiting(centre.id(), TicketState.THAT_WAIT);
    return new ReceptionPage.Room(
        centre.id().value().toString(),
        Texts.show(centre.name()),
        setup.open().stream().map(queue -> row(queue, setup, waiting)).toList(),
        expectations.waiting(centre.id(), List.of(TicketState.ISSUED)).stream()
            .filter(Ticket::onTheWay)
            .map(
                ticket ->
                    new ReceptionPage.Coming(
                        ticket.id().value().toString(),
                        ticket.number().text(),
                        Texts.show(setup.queue(ticket.queue()).orElseThrow().name())))
            .toList());
  }

  private ReceptionPage.Row row(Queue queue, CentreSetup setup, List<Ticket> waiting) {
    int ahead = (int) waiting.stream().filter(t -> t.queue().equals(queue.id())).count();
    return new ReceptionPage.Row(
        queue.id().value().toString(),
        queue.letter(),
        queue.colour().name().toLowerCase(java.util.Locale.ROOT),
        Texts.show(queue.name()),
        ahead,
        WaitWords.of(expectations.of(setup, queue.id(), ahead)));
  }
}
