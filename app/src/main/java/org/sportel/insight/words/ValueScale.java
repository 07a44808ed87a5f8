package org.sportel.insight.words;

import static org.sportel.web.Texts.t;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import org.sportel.insight.declared.IndicatorFormula;

/**
 * In which unit values are drawn, so that an axis can be read.
 *
 * @param unit how much of the kept value is one
 * @param words the unit in brackets after a title; empty for numbers
 */
public record ValueScale(BigDecimal unit, String words) {
  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

  /** Numbers as they are. */
  public static ValueScale ofNumbers() {
    return new ValueScale(BigDecimal.ONE, "");
  }

  /** The unit for values of a formula. */
  public static ValueScale of(IndicatorFormula formula, Collection<BigDecimal> values) {
    if (formula.duration()) {
      return ofDurations(values);
    }
    return formula.share() ? new ValueScale(HUNDREDTH, t("insight.unit.percent")) : ofNumbers();
  }

  /** Lengths of time in the unit in which the longest is told. */
  public static ValueScale ofDurations(Collection<BigDecimal> seconds) {
    var longest = seconds.stream().max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
    for (var unit : ValueWords.UNITS) {
      if (longest.compareTo(unit.seconds().multiply(BigDecimal.TWO)) >= 0) {
        return new ValueScale(unit.seconds(), t("insight.unit." + unit.code()));
      }
    }
    return new ValueScale(ValueWords.MINUTE.seconds(), t("insight.unit.minutes"));
  }

  /** A value in the unit. */
  public double of(BigDecimal value) {
    return value.divide(unit, MathContext.DECIMAL64).doubleValue();
  }

  /** A title with the unit after it. */
  public String titled(String title) {
    return words.isEmpty() ? title : t("insight.unit.titled", title, words);
  }
}
