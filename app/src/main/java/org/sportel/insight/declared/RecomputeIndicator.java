package org.sportel.insight.declared;

import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Computes an indicator from the journal itself and holds it against what is kept. */
@Component
public final class RecomputeIndicator {
  private final Transactions transactions;
  private final DeclaredIndicators indicators;
  private final Measuring measuring;
  private final JournalMeasuring journal;

  RecomputeIndicator(
      Transactions transactions,
      DeclaredIndicators indicators,
      Measuring measuring,
      JournalMeasuring journal) {
    this.transactions = transactions;
    this.indicators = indicators;
    this.measuring = measuring;
    this.journal = journal;
  }

  /** Both values; they are equal unless something is wrong or happened meanwhile. */
  public record Compared(DeclaredIndicator indicator, Measured kept, Measured again) {}

  /**
   * Computes both, outside a transaction, because the journal is long.
   *
   * @throws IndicatorRefusal NO_SUCH_INDICATOR when there is none that may be seen
   */
  public Compared compare(TenantId tenant, String code, IndicatorQuestion question) {
    var one = transactions.read(Scope.of(tenant), () -> indicators.get(code));
    var again = journal.total(tenant, one.formula(), question);
    var kept = transactions.read(Scope.of(tenant), () -> measuring.total(one.formula(), question));
    return new Compared(one, kept, again);
  }
}
