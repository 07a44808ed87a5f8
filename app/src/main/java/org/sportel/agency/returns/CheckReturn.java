package org.sportel.agency.returns;

import java.time.YearMonth;
import java.util.Optional;
import org.sportel.agency.model.AgencyEvent;
import org.sportel.agency.model.AgencyRefusal;
import org.sportel.agency.model.MonthlyReturn;
import org.sportel.platform.Journal;
import org.sportel.platform.TenantId;
import org.springframework.stereotype.Component;

/** Confirms that the counts of a return were looked at, by another person than who produced it. */
@Component
public final class CheckReturn {
  private final MonthlyReturns returns;
  private final ReturnGate gate;
  private final Journal journal;

  CheckReturn(MonthlyReturns returns, ReturnGate gate, Journal journal) {
    this.returns = returns;
    this.gate = gate;
    this.journal = journal;
  }

  /**
   * Checks the latest version.
   *
   * @throws AgencyRefusal RETURN_UNKNOWN, SIGNED_ALREADY, SAME_PERSON
   * @throws org.sportel.platform.NotAllowed without the power to manage a centre or to administer
   */
  public void check(YearMonth month, TenantId institution) {
    var step = gate.manage();
    var one = returns.lock(month, institution);
    if (one.signed().isPresent()) {
      throw AgencyRefusal.of(AgencyRefusal.Reason.SIGNED_ALREADY);
    }
    if (one.produced().account().equals(step.account())) {
      throw AgencyRefusal.of(AgencyRefusal.Reason.SAME_PERSON);
    }
    returns.keep(with(one, Optional.of(step), Optional.empty()));
    journal.record(new AgencyEvent.ReturnChecked(one.id(), institution.value(), one.version()));
  }

  static MonthlyReturn with(
      MonthlyReturn one,
      Optional<MonthlyReturn.Step> checked,
      Optional<MonthlyReturn.Step> signed) {
    return new MonthlyReturn(
        one.id(),
        one.institution(),
        one.month(),
        one.version(),
        one.lines(),
        one.reason(),
        one.produced(),
        checked,
        signed);
  }
}
