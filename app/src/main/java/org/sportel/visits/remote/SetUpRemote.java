package org.sportel.visits.remote;

import org.sportel.network.CentreId;
import org.sportel.network.CentreRight;
import org.sportel.network.Centres;
import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.visits.model.HallEvent;
import org.springframework.stereotype.Component;

/** Says whether a centre gives tickets to people who are on their way. */
@Component
public final class SetUpRemote {
  private final RemoteTickets remote;
  private final Centres centres;
  private final Authority authority;
  private final Journal journal;

  SetUpRemote(RemoteTickets remote, Centres centres, Authority authority, Journal journal) {
    this.remote = remote;
    this.centres = centres;
    this.authority = authority;
    this.journal = journal;
  }

  /**
   * Sets it; tickets that were taken before stay.
   *
   * @throws org.sportel.network.NetworkRefusal CENTRE_UNKNOWN
   * @throws org.sportel.platform.NotAllowed without the power to administer, or to manage the
   *     centre's unit
   */
  public void set(CentreId centre, boolean open) {
    CentreRight.require(authority, centres.get(centre));
    remote.give(centre, open);
    journal.record(new HallEvent.RemoteSet(centre.value(), open));
  }
}
