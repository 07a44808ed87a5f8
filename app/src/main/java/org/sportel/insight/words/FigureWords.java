package org.sportel.insight.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import org.sportel.insight.Indicator;
import org.sportel.web.Texts;

/** Figures in words. */
public final class FigureWords {
  private FigureWords() {}

  public static String name(Indicator indicator) {
    return Texts.t("insight.indicator." + indicator.code() + ".name");
  }

  /** A value with its unit; a missing one is a dash with a reason for screen readers. */
  public static String value(Indicator indicator, Map<String, BigDecimal> values) {
    return Optional.ofNullable(values.get(indicator.code()))
        .map(value -> words(indicator, value))
        .orElseGet(() -> Texts.t("insight.value.none"));
  }

  /** A value with its unit. */
  public static String words(Indicator indicator, BigDecimal value) {
    return switch (indicator.measure()) {
      case COUNT, CORRECTIONS -> Texts.number(value.longValue());
      case VISITS -> Texts.number(value.setScale(2, RoundingMode.HALF_UP));
      case MEDIAN, P90 -> ValueWords.duration(value);
    };
  }

  /** The share of on time among those decided with a deadline, with what it is a share of. */
  public static String share(OnTimeReadings readings) {
    var all = readings.ended();
    if (all == 0) {
      return Texts.t("insight.share.none");
    }
    return Texts.t(
        "insight.share",
        Texts.number(part(readings.onTime(), all)),
        Texts.number(readings.onTime()),
        Texts.number(all));
  }

  /** How many were decided without a deadline; empty where all had one. */
  public static String without(OnTimeReadings readings) {
    var decided = readings.ended() + readings.without();
    return readings.without() == 0
        ? ""
        : Texts.t(
            "insight.share.without",
            Texts.number(readings.without()),
            Texts.number(decided),
            percent(readings.without(), decided));
  }

  /** A share in per cent; of nothing there is none. */
  public static String percent(long part, long all) {
    return all == 0
        ? Texts.t("insight.value.none")
        : Texts.t("insight.value.percent", Texts.number(part(part, all)));
  }

  private static BigDecimal part(long part, long all) {
    return BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP);
  }
}
