package org.sportel.network;

import java.time.LocalDate;
import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.springframework.stereotype.Component;

/** Sets a centre's ordinary opening hours from a day on; earlier ones stay known. */
@Component
public final class ChangeHours {
  private final Centres centres;
  private final HoursPlans plans;
  private final Journal journal;
  private final Authority authority;
  private final CurrentDay today;

  ChangeHours(
      Centres centres, HoursPlans plans, Journal journal, Authority authority, CurrentDay today) {
    this.centres = centres;
    this.plans = plans;
    this.journal = journal;
    this.authority = authority;
    this.today = today;
  }

  /**
   * Sets them.
   *
   * @param from the first day on which they hold, today or later
   * @throws NetworkRefusal CENTRE_UNKNOWN, or DAY_PAST for a day before today
   * @throws org.sportel.platform.NotAllowed without the power to administer, or to manage the
   *     centre's unit
   */
  public void change(CentreId centre, LocalDate from, Hours week) {
    CentreRight.require(authority, centres.get(centre));
    today.refusePast(from);
    plans.put(centre, from, week);
    journal.record(new NetworkEvent.HoursChanged(centre.value(), from));
  }
}
