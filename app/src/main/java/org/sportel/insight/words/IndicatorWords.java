package org.sportel.insight.words;

import static java.util.stream.Collectors.joining;
import static org.sportel.web.Texts.t;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.sportel.insight.declared.IndicatorFormula;
import org.sportel.insight.declared.Interval;
import org.sportel.insight.declared.Measured;

/** Indicators and their values in words. */
public final class IndicatorWords {
  private IndicatorWords() {}

  /** What a formula computes, in a sentence. */
  public static String formula(IndicatorFormula formula) {
    return t(
        "insight.formula." + formula.kind() + "." + formula.statistic(),
        events(formula.from()),
        events(formula.to()),
        formula.targetSeconds().map(s -> ValueWords.duration(BigDecimal.valueOf(s))).orElse(""),
        formula.targetSeconds().isPresent() ? "yes" : "no");
  }

  private static String events(List<String> types) {
    return types.stream()
        .map(type -> "“" + event(type) + "”")
        .collect(joining(" " + t("insight.formula.or") + " "));
  }

  public static String event(String type) {
    return t("insight.event." + type);
  }

  /** A value with its unit; a dash where there is none. */
  public static String value(IndicatorFormula formula, Optional<BigDecimal> value) {
    return value.map(one -> ValueWords.of(formula, one)).orElseGet(() -> t("insight.value.none"));
  }

  public static String interval(IndicatorFormula formula, Interval interval) {
    return t(
        formula.share() ? "insight.interval.share" : "insight.interval.median",
        ValueWords.of(formula, BigDecimal.valueOf(interval.low())),
        ValueWords.of(formula, BigDecimal.valueOf(interval.high())));
  }

  /** The interval of a share. */
  public static String interval(Interval interval) {
    return t(
        "insight.interval.share",
        ValueWords.share(interval.low()),
        ValueWords.share(interval.high()));
  }

  /** A value, or why it is not shown. */
  public static String shown(
      IndicatorFormula formula, Measured measured, boolean hidden, int least) {
    return hidden ? t("insight.suppressed", least) : value(formula, measured.value());
  }
}
