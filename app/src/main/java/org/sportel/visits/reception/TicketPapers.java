package org.sportel.visits.reception;

import java.util.List;
import java.util.stream.Stream;
import org.sportel.network.Centre;
import org.sportel.visits.CentreSetups;
import org.sportel.visits.model.Ticket;
import org.sportel.visits.model.Wish;
import org.sportel.visits.web.Here;
import org.sportel.visits.web.TakenElsewhere;
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
  private final TakenElsewhere taken;

  TicketPapers(Here here, CentreSetups setups, PublicAddress address, TakenElsewhere taken) {
    this.here = here;
    this.setups = setups;
    this.address = address;
    this.taken = taken;
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
        elsewhere(ticket),
        estimate,
        Texts.shortDateTime(ticket.times().issued()),
        ticket.readableCode(),
        address.of(page),
        QrDrawing.of(address.of(page)));
  }

  /** What of it the centre does not take. */
  private List<String> elsewhere(Ticket ticket) {
    return Stream.concat(Stream.of(ticket.services()), ticket.onward().stream().map(Wish::services))
        .flatMap(List::stream)
        .flatMap(service -> taken.words(ticket.visit().centre(), service).stream())
        .distinct()
        .toList();
  }
}
