package org.sportel.rights.measures;

import java.util.UUID;
import org.sportel.network.CurrentDay;
import org.sportel.platform.Journal;
import org.sportel.rights.KeepersRight;
import org.sportel.rights.model.RightsEvent;
import org.sportel.rights.model.RightsRefusal;
import org.springframework.stereotype.Component;

/** Ends a measure that is no longer done. */
@Component
public final class EndMeasure {
  private final Measures measures;
  private final KeepersRight access;
  private final CurrentDay today;
  private final Journal journal;

  EndMeasure(Measures measures, KeepersRight access, CurrentDay today, Journal journal) {
    this.measures = measures;
    this.access = access;
    this.today = today;
    this.journal = journal;
  }

  /**
   * Ends it today, in the caller's write transaction.
   *
   * @throws RightsRefusal MEASURE_UNKNOWN
   * @throws org.sportel.platform.NotAllowed without the power to administer, or to manage where it
   *     is done
   */
  public void end(UUID id) {
    access.require(measures.get(id).centre());
    if (!measures.end(id, today.day())) {
      throw new RightsRefusal(RightsRefusal.Reason.MEASURE_UNKNOWN);
    }
    journal.record(new RightsEvent.MeasureEnded(id));
  }
}
