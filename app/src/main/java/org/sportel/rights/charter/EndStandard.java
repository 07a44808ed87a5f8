package org.sportel.rights.charter;

import java.util.Optional;
import java.util.UUID;
import org.sportel.network.CurrentDay;
import org.sportel.platform.Journal;
import org.sportel.rights.KeepersRight;
import org.sportel.rights.model.RightsEvent;
import org.sportel.rights.model.RightsRefusal;
import org.springframework.stereotype.Component;

/** Takes a promise out of the charter. */
@Component
public final class EndStandard {
  private final Standards standards;
  private final KeepersRight access;
  private final CurrentDay today;
  private final Journal journal;

  EndStandard(Standards standards, KeepersRight access, CurrentDay today, Journal journal) {
    this.standards = standards;
    this.access = access;
    this.today = today;
    this.journal = journal;
  }

  /**
   * Ends it today, in the caller's write transaction.
   *
   * @throws RightsRefusal STANDARD_UNKNOWN
   * @throws org.sportel.platform.NotAllowed without the power to administer, or to manage all
   *     centres
   */
  public void end(UUID id) {
    access.require(Optional.empty());
    if (!standards.end(id, today.day())) {
      throw new RightsRefusal(RightsRefusal.Reason.STANDARD_UNKNOWN);
    }
    journal.record(new RightsEvent.StandardEnded(id));
  }
}
