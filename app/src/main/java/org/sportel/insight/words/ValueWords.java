package org.sportel.insight.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.sportel.insight.declared.IndicatorFormula;
import org.sportel.web.Texts;

/** A value with its unit, in the reader's language. */
public final class ValueWords {
  private static final BigDecimal DAY = BigDecimal.valueOf(86_400);
  private static final BigDecimal HOUR = BigDecimal.valueOf(3_600);
  private static final BigDecimal MINUTE = BigDecimal.valueOf(60);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private ValueWords() {}

  /** A value of a formula: a length of time, per cent or a number. */
  public static String of(IndicatorFormula formula, BigDecimal value) {
    if (formula.duration()) {
      return duration(value);
    }
    return formula.share()
        ? Texts.t(
            "insight.value.percent",
            Texts.number(value.multiply(HUNDRED).setScale(1, RoundingMode.HALF_UP)))
        : Texts.number(value.setScale(0, RoundingMode.HALF_UP).longValue());
  }

  /** A length of time in days, hours or minutes. */
  public static String duration(BigDecimal seconds) {
    if (seconds.compareTo(DAY.multiply(BigDecimal.TWO)) >= 0) {
      return Texts.t("insight.value.days", Texts.number(rounded(seconds, DAY)));
    }
    if (seconds.compareTo(HOUR.multiply(BigDecimal.TWO)) >= 0) {
      return Texts.t("insight.value.hours", Texts.number(rounded(seconds, HOUR)));
    }
    return Texts.t("insight.value.minutes", Texts.number(rounded(seconds, MINUTE)));
  }

  private static BigDecimal rounded(BigDecimal seconds, BigDecimal unit) {
    return seconds.divide(unit, 1, RoundingMode.HALF_UP);
  }
}
