package org.sportel.insight.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.sportel.insight.declared.IndicatorFormula;
import org.sportel.web.Texts;

/** A value with its unit, in the reader's language. */
public final class ValueWords {
  /** A unit of time. */
  record Unit(BigDecimal seconds, String code) {}

  static final Unit MINUTE = new Unit(BigDecimal.valueOf(60), "minutes");

  /** The longer ones, the longest first; each is told from two on. */
  static final List<Unit> UNITS =
      List.of(
          new Unit(BigDecimal.valueOf(86_400), "days"),
          new Unit(BigDecimal.valueOf(3_600), "hours"));

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private ValueWords() {}

  /** A value of a formula: a length of time, per cent or a number. */
  public static String of(IndicatorFormula formula, BigDecimal value) {
    if (formula.duration()) {
      return duration(value);
    }
    if (formula.kind() == IndicatorFormula.Kind.AMOUNT) {
      return Texts.number(value);
    }
    return formula.share()
        ? Texts.t(
            "insight.value.percent",
            Texts.number(value.multiply(HUNDRED).setScale(1, RoundingMode.HALF_UP)))
        : Texts.number(value.setScale(0, RoundingMode.HALF_UP).longValue());
  }

  /** A share between none and all in per cent. */
  public static String share(double share) {
    return Texts.t(
        "insight.value.percent",
        Texts.number(
            BigDecimal.valueOf(share).multiply(HUNDRED).setScale(1, RoundingMode.HALF_UP)));
  }

  /** A length of time in days, hours or minutes. */
  public static String duration(BigDecimal seconds) {
    for (var unit : UNITS) {
      if (seconds.compareTo(unit.seconds().multiply(BigDecimal.TWO)) >= 0) {
        return told(seconds, unit);
      }
    }
    return told(seconds, MINUTE);
  }

  private static String told(BigDecimal seconds, Unit unit) {
    return Texts.t("insight.value." + unit.code(), Texts.number(rounded(seconds, unit.seconds())));
  }

  private static BigDecimal rounded(BigDecimal seconds, BigDecimal unit) {
    return seconds.divide(unit, 1, RoundingMode.HALF_UP);
  }
}
