package org.sportel.network;

import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.springframework.stereotype.Component;

/** Closes a centre on one day, or opens it at other times. */
@Component
public final class AddHoursException {
  private final Centres centres;
  private final HoursPlans plans;
  private final Journal journal;
  private final Authority authority;
  private final CurrentDay today;

  AddHoursException(
      Centres centres, HoursPlans plans, Journal journal, Authority authority, CurrentDay today) {
    this.centres = centres;
    this.plans = plans;
    this.journal = journal;
    this.authority = authority;
    this.today = today;
  }

  /**
   * Adds the day, or replaces what was said of it.
   *
   * @throws NetworkRefusal CENTRE_UNKNOWN, or DAY_PAST for a day before today
   * @throws org.sportel.platform.NotAllowed without the power to administer, or to manage the
   *     centre's unit
   */
  public void add(CentreId centre, HoursException exception) {
    CentreRight.require(authority, centres.get(centre));
    today.refusePast(exception.day());
    plans.put(centre, exception);
    journal.record(
        new NetworkEvent.HoursExceptionAdded(
            centre.value(), exception.day(), exception.times().isEmpty()));
  }
}
