package org.sportel.agency.returns;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.sportel.agency.model.AgencyEvent;
import org.sportel.agency.model.AgencyRefusal;
import org.sportel.agency.model.MonthlyReturn;
import org.sportel.platform.Ids;
import org.sportel.platform.Journal;
import org.sportel.platform.TenantId;
import org.sportel.platform.text.TypedText;
import org.springframework.stereotype.Component;

/** Takes the counts of a month about an institution into a return. */
@Component
public final class ProduceReturn {
  private static final int LONGEST = 500;

  private final MonthlyReturns returns;
  private final MonthCounts counts;
  private final ReturnGate gate;
  private final Journal journal;
  private final Ids ids;

  ProduceReturn(
      MonthlyReturns returns, MonthCounts counts, ReturnGate gate, Journal journal, Ids ids) {
    this.returns = returns;
    this.counts = counts;
    this.gate = gate;
    this.journal = journal;
    this.ids = ids;
  }

  /**
   * Produces it. One that is not signed is counted anew and has to be checked again; after a signed
   * one it is the next version.
   *
   * @param typed why a signed one is corrected
   * @throws AgencyRefusal MONTH_NOT_OVER, REASON_WRONG when a signed one is corrected without a
   *     reason of at most 500 characters
   * @throws org.sportel.platform.NotAllowed without the power to manage a centre or to administer
   */
  public void produce(YearMonth month, TenantId institution, String typed) {
    var step = gate.manage();
    gate.requireOver(month);
    var known = returns.of(month, institution);
    var latest = known.isEmpty() ? Optional.<MonthlyReturn>empty() : Optional.of(locked(known));
    var open = latest.filter(one -> one.signed().isEmpty());
    var made =
        new MonthlyReturn(
            open.map(MonthlyReturn::id).orElseGet(ids::next),
            institution,
            month,
            open.map(MonthlyReturn::version)
                .orElseGet(() -> latest.map(one -> one.version() + 1).orElse(1)),
            counts.of(month, institution),
            open.map(MonthlyReturn::reason)
                .orElseGet(() -> latest.isPresent() ? reason(typed) : ""),
            step,
            Optional.empty(),
            Optional.empty());
    returns.keep(made);
    journal.record(
        new AgencyEvent.ReturnProduced(
            made.id(),
            institution.value(),
            month.toString(),
            made.version(),
            made.applications(),
            made.consultations()));
  }

  private MonthlyReturn locked(List<MonthlyReturn> known) {
    return returns.lock(known.getFirst().month(), known.getFirst().institution());
  }

  private static String reason(String typed) {
    var reason = TypedText.line(typed);
    if (TypedText.blank(reason) || reason.length() > LONGEST) {
      throw AgencyRefusal.at("reason", AgencyRefusal.Reason.REASON_WRONG, LONGEST);
    }
    return reason;
  }
}
