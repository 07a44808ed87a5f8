package org.sportel.visits.paper;

import java.time.Period;
import org.sportel.catalogue.Services;
import org.sportel.network.Centre;
import org.sportel.platform.Lang;
import org.sportel.visits.CentreSetups;
import org.sportel.visits.consultations.OwnServices;
import org.sportel.visits.model.VisitRefusal;
import org.springframework.stereotype.Component;

/** Checks what was typed from a paper ticket against the centre, its queues and the calendar. */
@Component
final class PaperCheck {
  /** So long afterwards it may be keyed in. */
  private static final Period LATEST = Period.ofDays(31);

  private final Services services;
  private final CentreSetups setups;
  private final PaperTime time;

  PaperCheck(Services services, CentreSetups setups, PaperTime time) {
    this.services = services;
    this.setups = setups;
    this.time = time;
  }

  /**
   * Answers its times.
   *
   * @throws VisitRefusal COUNTER_UNKNOWN, SERVICE_UNKNOWN, SERVICE_NOT_SERVED by the queue of the
   *     block, or TIMES_WRONG
   */
  PaperTickets.Times check(Centre centre, TicketBlock block, PaperVisit kept) {
    boolean here =
        kept.counter().isEmpty()
            || centre.counters().stream().anyMatch(one -> kept.counter().get().equals(one.id()));
    if (!here) {
      throw new VisitRefusal(VisitRefusal.Reason.COUNTER_UNKNOWN);
    }
    OwnServices.check(services, kept.services().stream().findFirst());
    boolean served =
        setups
            .of(centre.id())
            .queue(block.queue())
            .filter(queue -> queue.serves(kept.services()))
            .isPresent();
    if (!served) {
      throw new VisitRefusal(VisitRefusal.Reason.SERVICE_NOT_SERVED);
    }
    return times(kept);
  }

  private PaperTickets.Times times(PaperVisit kept) {
    var times =
        new PaperTickets.Times(
            time.at(kept.day(), kept.came()),
            kept.called().map(at -> time.at(kept.day(), at)),
            kept.ended().map(at -> time.at(kept.day(), at)));
    boolean old = kept.day().isBefore(time.today().minus(LATEST));
    if (!kept.inOrder() || old || times.over().isAfter(time.now())) {
      throw new VisitRefusal(VisitRefusal.Reason.TIMES_WRONG);
    }
    return times;
  }

  /** The tenant's own language, as paper says nothing of the visitor's. */
  Lang lang() {
    return time.lang();
  }
}
