package org.sportel.insight.yearly;

import java.math.BigDecimal;
import java.util.Optional;
import org.sportel.insight.InsightRefusal;
import org.sportel.platform.Acting;
import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/** Sets what a figure on cases should reach. */
@Component
public final class SetFigureTarget {
  private static final BigDecimal MOST_PERCENT = BigDecimal.valueOf(100);
  private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(3_650);

  private final FigureTargets targets;
  private final Authority authority;
  private final Acting acting;
  private final Journal journal;

  SetFigureTarget(FigureTargets targets, Authority authority, Acting acting, Journal journal) {
    this.targets = targets;
    this.authority = authority;
    this.acting = acting;
    this.journal = journal;
  }

  /**
   * Sets it, or takes it away where no value is given.
   *
   * @throws InsightRefusal TARGET_WRONG below zero, above 100 per cent or ten years, or with more
   *     than one decimal
   * @throws org.sportel.platform.NotAllowed without the power to administer
   */
  public void set(TargetFigure figure, Optional<BigDecimal> value) {
    authority.require(Power.ADMINISTER);
    if (value.filter(v -> !fits(figure, v)).isPresent()) {
      throw InsightRefusal.targetWrong();
    }
    value.ifPresentOrElse(v -> targets.set(figure, v), () -> targets.remove(figure));
    journal.record(new FigureTargetEvent(acting.now().id(), figure, value));
  }

  /** Whether a value can be a target of the figure. */
  static boolean fits(TargetFigure figure, BigDecimal value) {
    var most = figure == TargetFigure.ON_TIME ? MOST_PERCENT : MOST_DAYS;
    return value.signum() > 0
        && value.compareTo(most) <= 0
        && value.stripTrailingZeros().scale() <= 1;
  }
}
