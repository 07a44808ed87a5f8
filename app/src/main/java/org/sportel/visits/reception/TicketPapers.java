package org.sportel.visits.reception;

import org.sportel.network.Centre;
import org.sportel.visits.CentreSetups;
import org.sportel.visits.model.Ticket;
import org.sportel.visits.web.Here;
import org.sportel.web.PublicAddress;
import org.sportel.web.Texts;
import org.sportel.web.components.QrDrawing;
import org.springframework.stereotype.Component;

/** Sets tickets on paper, in a transaction. */
@Component
public final class TicketPapers {
  private final Here here;
  private final CentreSetups setups;
  private final PublicAddress address;

  TicketPapers(Here here, CentreSetups setups, PublicAddress address) {
    this.here = here;
    this.setups = setups;
    this.address = address;
  }

  /**
   * The ticket in the reader's language.
   *
   * @param estimate how long it takes, in words
   */
  public TicketPaper of(Ticket ticket, Centre centre, String estimate) {
    var setup = setups.of(centre.id());
    var page = "/m/" + here.current().get().slug() + "/tickets/" + ticket.code();
    return new TicketPaper(
        Texts.show(centre.name()),
        ticket.number().text(),
        Texts.show(setup.queue(ticket.queue()).orElseThrow().name()),
        setup.onward(ticket).stream().map(Texts::show).toList(),
        estimate,
        Texts.shortDateTime(ticket.times().issued()),
        ticket.readableCode(),
        address.of(page),
        QrDrawing.of(address.of(page)));
  }
}
