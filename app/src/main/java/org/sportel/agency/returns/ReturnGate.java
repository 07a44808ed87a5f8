package org.sportel.agency.returns;

import java.time.Clock;
import java.time.YearMonth;
import org.sportel.agency.model.AgencyRefusal;
import org.sportel.agency.model.MonthlyReturn;
import org.sportel.network.CurrentDay;
import org.sportel.platform.Acting;
import org.sportel.platform.Authority;
import org.sportel.platform.NotAllowed;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/** Who may do what with a return, and as whom it is written down. */
@Component
final class ReturnGate {
  private final Authority authority;
  private final Acting acting;
  private final CurrentDay today;
  private final Clock clock;

  ReturnGate(Authority authority, Acting acting, CurrentDay today, Clock clock) {
    this.authority = authority;
    this.acting = acting;
    this.today = today;
    this.clock = clock;
  }

  /**
   * The step of whoever manages the municipality's centres or administers it.
   *
   * @throws NotAllowed without either power
   */
  MonthlyReturn.Step manage() {
    if (!authority.may(Power.ADMINISTER) && !authority.may(Power.MANAGE_CENTRE)) {
      throw new NotAllowed();
    }
    return step();
  }

  /**
   * The step of whoever administers.
   *
   * @throws NotAllowed without the power to administer
   */
  MonthlyReturn.Step administer() {
    authority.require(Power.ADMINISTER);
    return step();
  }

  /**
   * Refuses a month that is not over.
   *
   * @throws AgencyRefusal MONTH_NOT_OVER
   */
  void requireOver(YearMonth month) {
    if (!month.isBefore(YearMonth.from(today.day()))) {
      throw AgencyRefusal.of(AgencyRefusal.Reason.MONTH_NOT_OVER);
    }
  }

  private MonthlyReturn.Step step() {
    var actor = acting.now();
    return new MonthlyReturn.Step(actor.id(), actor.office(), clock.instant());
  }
}
