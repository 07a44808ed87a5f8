package org.sportel.visits.help;

import org.sportel.network.CentreId;
import org.sportel.network.CentreRight;
import org.sportel.network.Centres;
import org.sportel.network.CounterId;
import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.visits.model.HallEvent;
import org.springframework.stereotype.Component;

/** Says that the manager comes to a counter that asked for help. */
@Component
public final class EndHelp {
  private final HelpRequests requests;
  private final Centres centres;
  private final Authority authority;
  private final Journal journal;

  EndHelp(HelpRequests requests, Centres centres, Authority authority, Journal journal) {
    this.requests = requests;
    this.centres = centres;
    this.authority = authority;
    this.journal = journal;
  }

  /**
   * Ends the request of a counter; where there is none nothing changes.
   *
   * @throws org.sportel.network.NetworkRefusal CENTRE_UNKNOWN
   * @throws org.sportel.platform.NotAllowed without the power to administer, or to manage the
   *     centre's unit
   */
  public void end(CentreId centre, CounterId counter) {
    CentreRight.require(authority, centres.get(centre));
    end(requests, journal, centre, counter);
  }

  static void end(HelpRequests requests, Journal journal, CentreId centre, CounterId counter) {
    requests
        .end(centre, counter)
        .ifPresent(
            over ->
                journal.record(
                    new HallEvent.HelpEnded(
                        centre.value(), counter.value(), over.account(), over.since())));
  }
}
