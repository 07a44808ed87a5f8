package org.sportel.visits.paper;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.network.CentreId;
import org.sportel.network.CentreRight;
import org.sportel.network.Centres;
import org.sportel.network.CounterId;
import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.platform.Origin;
import org.sportel.visits.model.CallReason;
import org.sportel.visits.model.TicketFacts;
import org.sportel.visits.model.VisitChannel;
import org.sportel.visits.model.VisitEvent;
import org.sportel.visits.model.VisitRefusal;
import org.springframework.stereotype.Component;

/**
 * Keys in what was kept on a paper ticket during an outage: the journal has it at its own times, as
 * keyed in later, and nobody waits with it.
 */
@Component
public final class KeyPaperTicket {
  private final Centres centres;
  private final Authority authority;
  private final TicketBlocks blocks;
  private final PaperTickets tickets;
  private final Journal journal;
  private final PaperCheck check;

  KeyPaperTicket(
      Centres centres,
      Authority authority,
      TicketBlocks blocks,
      PaperTickets tickets,
      Journal journal,
      PaperCheck check) {
    this.centres = centres;
    this.authority = authority;
    this.blocks = blocks;
    this.tickets = tickets;
    this.journal = journal;
    this.check = check;
  }

  /**
   * Keys it in, in the caller's write transaction.
   *
   * @throws VisitRefusal NUMBER_NOT_PRINTED, NUMBER_KEYED for one of that day that was keyed in
   *     before, COUNTER_UNKNOWN, SERVICE_UNKNOWN, SERVICE_NOT_SERVED, or TIMES_WRONG when times are
   *     missing, out of order, still to come or more than 31 days ago
   * @throws org.sportel.network.NetworkRefusal CENTRE_UNKNOWN
   * @throws org.sportel.platform.NotAllowed without the power to administer, or to manage the
   *     centre's unit
   */
  public void key(CentreId id, PaperVisit kept) {
    var centre = centres.get(id);
    CentreRight.require(authority, centre);
    var block =
        blocks
            .holding(id, kept.number())
            .orElseThrow(() -> new VisitRefusal(VisitRefusal.Reason.NUMBER_NOT_PRINTED));
    var times = check.check(centre, block, kept);
    var written =
        tickets
            .add(id, block.queue(), kept, times, check.lang())
            .orElseThrow(
                () -> new VisitRefusal(VisitRefusal.Reason.NUMBER_KEYED, kept.number().text()));
    var of =
        new TicketFacts(
            written.ticket(),
            id.value(),
            block.queue().value(),
            kept.number().text(),
            kept.services().stream().map(ServiceCode::value).toList(),
            kept.counter().map(CounterId::value),
            Optional.empty());
    record(written.visit(), of, kept.outcome(), times);
  }

  private void record(
      UUID visit, TicketFacts of, PaperVisit.Outcome outcome, PaperTickets.Times times) {
    var came = times.came();
    var called = times.called().orElse(came);
    var lang = check.lang().tag();
    keep(new VisitEvent.Begun(visit, of.centre(), VisitChannel.RECEPTION, lang, false), came);
    keep(new VisitEvent.TicketIssued(visit, of), came);
    keep(new VisitEvent.TicketHandedOver(visit, of), came);
    switch (outcome) {
      case LEFT -> keep(new VisitEvent.Left(visit, of, false), times.over());
      case MISSED -> {
        keep(new VisitEvent.Called(visit, of, CallReason.CHOSEN, came), called);
        keep(new VisitEvent.Missed(visit, of), called);
      }
      case SERVED -> {
        keep(new VisitEvent.Called(visit, of, CallReason.CHOSEN, came), called);
        keep(new VisitEvent.ServingBegun(visit, of, called), called);
        keep(new VisitEvent.Finished(visit, of, called, true), times.over());
      }
    }
  }

  private void keep(VisitEvent event, Instant at) {
    journal.record(event, Origin.KEYED_LATER, at);
  }
}
