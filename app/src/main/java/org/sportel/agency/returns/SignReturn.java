package org.sportel.agency.returns;

import java.time.YearMonth;
import java.util.Optional;
import org.sportel.agency.model.AgencyEvent;
import org.sportel.agency.model.AgencyRefusal;
import org.sportel.platform.Journal;
import org.sportel.platform.TenantId;
import org.springframework.stereotype.Component;

/** Signs a return off; from then on it is never changed. */
@Component
public final class SignReturn {
  private final MonthlyReturns returns;
  private final ReturnGate gate;
  private final Journal journal;

  SignReturn(MonthlyReturns returns, ReturnGate gate, Journal journal) {
    this.returns = returns;
    this.gate = gate;
    this.journal = journal;
  }

  /**
   * Signs the latest version.
   *
   * @throws AgencyRefusal RETURN_UNKNOWN, NOT_CHECKED, SIGNED_ALREADY
   * @throws org.sportel.platform.NotAllowed without the power to administer
   */
  public void sign(YearMonth month, TenantId institution) {
    var step = gate.administer();
    var one = returns.lock(month, institution);
    if (one.signed().isPresent()) {
      throw AgencyRefusal.of(AgencyRefusal.Reason.SIGNED_ALREADY);
    }
    if (one.checked().isEmpty()) {
      throw AgencyRefusal.of(AgencyRefusal.Reason.NOT_CHECKED);
    }
    returns.keep(CheckReturn.with(one, one.checked(), Optional.of(step)));
    journal.record(new AgencyEvent.ReturnSigned(one.id(), institution.value(), one.version()));
  }
}
