package org.sportel.rights.charter;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sportel.insight.declared.DeclaredIndicator;
import org.sportel.insight.declared.IndicatorQuestion;
import org.sportel.insight.declared.Measured;
import org.sportel.insight.declared.Measuring;
import org.sportel.insight.declared.OpenFigures;
import org.sportel.insight.declared.PublishedTotals;
import org.sportel.network.Tenants;
import org.sportel.platform.Authority.Places;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The charter with what was measured in a month, in the running transaction's tenant. */
@Component
public final class Charter {

  private final Standards standards;
  private final OpenFigures figures;
  private final Measuring measuring;
  private final Tenants tenants;
  private final Transactions transactions;

  Charter(
      Standards standards,
      OpenFigures figures,
      Measuring measuring,
      Tenants tenants,
      Transactions transactions) {
    this.standards = standards;
    this.figures = figures;
    this.measuring = measuring;
    this.tenants = tenants;
    this.transactions = transactions;
  }

  /** How a promise stands. */
  public enum State {
    /** What was measured holds it. */
    KEPT,
    /** What was measured does not hold it. */
    BROKEN,
    /** Too few cases to say it without telling of single people. */
    TOO_FEW,
    /** Nothing measures it. */
    NOT_MEASURED
  }

  /**
   * A standard and how it stands.
   *
   * @param indicator what measures it; empty where nothing does, or it is published no longer
   * @param measured of the month; empty unless it was kept or broken
   */
  public record Line(
      Standard standard,
      Optional<DeclaredIndicator> indicator,
      Optional<Measured> measured,
      State state) {}

  /** The indicators by which a promise can be measured: those that everybody may see. */
  public List<DeclaredIndicator> indicators() {
    return figures.published();
  }

  /** The charter with the values of a month. */
  public List<Line> of(YearMonth month) {
    var all = standards.list();
    if (all.isEmpty()) {
      return List.of();
    }
    var known =
        indicators().stream().collect(Collectors.toMap(DeclaredIndicator::code, one -> one));
    return all.stream().map(one -> line(one, known, month)).toList();
  }

  private Line line(Standard standard, Map<String, DeclaredIndicator> known, YearMonth month) {
    var indicator =
        standard.promise().flatMap(one -> Optional.ofNullable(known.get(one.indicator())));
    if (indicator.isEmpty()) {
      return new Line(standard, indicator, Optional.empty(), State.NOT_MEASURED);
    }
    var measured = measured(indicator.get(), month);
    var value = measured.value();
    if (value.isEmpty() || measured.sample() < PublishedTotals.least(indicator.get())) {
      return new Line(standard, indicator, Optional.empty(), State.TOO_FEW);
    }
    var kept = standard.promise().filter(one -> one.keeps(value.get())).isPresent();
    return new Line(standard, indicator, Optional.of(measured), kept ? State.KEPT : State.BROKEN);
  }

  private Measured measured(DeclaredIndicator indicator, YearMonth month) {
    var zone = tenants.get(transactions.tenant()).zone();
    return measuring.total(
        indicator.formula(),
        new IndicatorQuestion(
            month.atDay(1), month.plusMonths(1).atDay(1), Map.of(), Places.everywhere(), zone));
  }
}
