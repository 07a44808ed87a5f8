package org.sportel.insight.recomputed;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.sportel.insight.FigureQuestion;
import org.sportel.insight.Figures;
import org.sportel.insight.Indicator;
import org.sportel.insight.Indicators;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Computes a figure of cases from the journal itself and holds it against what is kept. */
@Component
public final class RecomputeFigure {
  private static final BigDecimal THOUSANDTH = new BigDecimal("0.001");

  private final Transactions transactions;
  private final Indicators indicators;
  private final Figures figures;
  private final JournalCases journal;

  RecomputeFigure(
      Transactions transactions, Indicators indicators, Figures figures, JournalCases journal) {
    this.transactions = transactions;
    this.indicators = indicators;
    this.figures = figures;
    this.journal = journal;
  }

  /**
   * Both values; they are equal unless something is wrong or happened meanwhile.
   *
   * @param kept empty where it is one of nothing
   */
  public record Compared(
      Indicator indicator, Optional<BigDecimal> kept, Optional<BigDecimal> again) {
    /** Whether the journal gives what is kept; times as exactly as a thousandth of a second. */
    public boolean same() {
      return kept.isPresent() && again.isPresent()
          ? kept.get().subtract(again.get()).abs().compareTo(THOUSANDTH) < 0
          : kept.isEmpty() && again.isEmpty();
    }
  }

  /**
   * Computes both, outside a transaction, because the journal is long.
   *
   * @throws org.sportel.insight.InsightRefusal NO_SUCH_FIGURE
   */
  public Compared compare(TenantId tenant, String code, FigureQuestion question) {
    var one = indicators.get(code);
    var again = new CountedAgain(one, question).of(journal.of(tenant));
    var kept =
        transactions.read(
            Scope.of(tenant),
            () -> Optional.ofNullable(figures.values(List.of(one), question).get(one.code())));
    return new Compared(one, kept, again);
  }
}
