package org.sportel.network;

import java.time.LocalDate;
import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.springframework.stereotype.Component;

/** Lets one day follow the ordinary week again. */
@Component
public final class RemoveHoursException {
  private final Centres centres;
  private final HoursPlans plans;
  private final Journal journal;
  private final Authority authority;
  private final CurrentDay today;

  RemoveHoursException(
      Centres centres, HoursPlans plans, Journal journal, Authority authority, CurrentDay today) {
    this.centres = centres;
    this.plans = plans;
    this.journal = journal;
    this.authority = authority;
    this.today = today;
  }

  /**
   * Removes the day's exception; nothing happens where there is none.
   *
   * @throws NetworkRefusal CENTRE_UNKNOWN, or DAY_PAST for a day before today
   * @throws org.sportel.platform.NotAllowed without the power to administer, or to manage the
   *     centre's unit
   */
  public void remove(CentreId centre, LocalDate day) {
    CentreRight.require(authority, centres.get(centre));
    today.refusePast(day);
    if (plans.remove(centre, day)) {
      journal.record(new NetworkEvent.HoursExceptionRemoved(centre.value(), day));
    }
  }
}
