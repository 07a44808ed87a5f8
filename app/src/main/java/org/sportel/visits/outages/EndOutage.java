package org.sportel.visits.outages;

import java.time.Clock;
import java.util.UUID;
import org.sportel.network.CentreId;
import org.sportel.network.CentreRight;
import org.sportel.network.Centres;
import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.visits.model.HallEvent;
import org.sportel.visits.model.VisitRefusal;
import org.springframework.stereotype.Component;

/** Makes known that a system works again. */
@Component
public final class EndOutage {
  private final Centres centres;
  private final Outages outages;
  private final Authority authority;
  private final Journal journal;
  private final Clock clock;

  EndOutage(Centres centres, Outages outages, Authority authority, Journal journal, Clock clock) {
    this.centres = centres;
    this.outages = outages;
    this.authority = authority;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Ends it, in the caller's write transaction.
   *
   * @throws VisitRefusal OUTAGE_UNKNOWN when the centre has none such, or it is over
   * @throws org.sportel.network.NetworkRefusal CENTRE_UNKNOWN
   * @throws org.sportel.platform.NotAllowed without the power to administer, or to manage the
   *     centre's unit
   */
  public void end(CentreId centre, UUID outage) {
    CentreRight.require(authority, centres.get(centre));
    if (!outages.end(centre, outage, clock.instant())) {
      throw new VisitRefusal(VisitRefusal.Reason.OUTAGE_UNKNOWN);
    }
    journal.record(new HallEvent.OutageEnded(centre.value(), outage));
  }
}
