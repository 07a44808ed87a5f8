package org.sportel.rights.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sportel.insight.declared.DeclaredIndicator;
import org.sportel.insight.declared.IndicatorFormula;
import org.sportel.platform.Lang;
import org.sportel.rights.LocalWords;
import org.sportel.rights.charter.Standard;
import org.sportel.rights.charter.Standard.Promise;
import org.sportel.web.FieldErrors;
import org.sportel.web.Numeral;
import org.sportel.web.components.SpokenText;

/**
 * A standard as typed.
 *
 * @param value in the unit: minutes, hours, days, per cent or a number
 * @param bound {@code most} or {@code least}
 */
record StandardForm(
    String place,
    SpokenText what,
    SpokenText served,
    String indicator,
    String value,
    String unit,
    String bound) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000);

  static StandardForm empty(int place) {
    return new StandardForm(
        String.valueOf(place), SpokenText.empty(), SpokenText.empty(), "", "", "minutes", "most");
  }

  static StandardForm of(Standard standard, Optional<IndicatorFormula> formula) {
    var promise = standard.promise();
    var unit = promise.flatMap(one -> formula.map(f -> unit(f, one.value()))).orElse("minutes");
    return new StandardForm(
        String.valueOf(standard.place()),
        SpokenText.of(standard.what()),
        SpokenText.of(standard.served()),
        promise.map(Promise::indicator).orElse(""),
        promise.map(one -> typed(one.value(), unit)).orElse(""),
        unit,
        promise.filter(Promise::atMost).isPresent() || promise.isEmpty() ? "most" : "least");
  }

  static StandardForm of(Map<String, String> sent) {
    return new StandardForm(
        sent.getOrDefault("place", ""),
        SpokenText.of(sent, "what"),
        SpokenText.of(sent, "served"),
        sent.getOrDefault("indicator", ""),
        sent.getOrDefault("value", ""),
        sent.getOrDefault("unit", ""),
        sent.getOrDefault("bound", ""));
  }

  /** What is wrong with it. */
  FieldErrors errors(Lang own, List<DeclaredIndicator> known) {
    var errors =
        MeasureForm.ERRORS
            .of(what, "what", own, LocalWords.LONGEST)
            .and(MeasureForm.ERRORS.of(served, "served", own, LocalWords.LONGEST));
    if (number(place).filter(one -> one.scale() <= 0 && one.intValue() >= 1).isEmpty()) {
      errors = errors.with("place", "rights.standard.place.wrong");
    }
    if (indicator.isEmpty()) {
      return errors;
    }
    var formula = formula(known);
    if (formula.isEmpty()) {
      return errors.with("indicator", "rights.refused.INDICATOR_UNKNOWN");
    }
    if (formula.get().duration() && seconds(unit) == 0) {
      errors = errors.with("unit", "rights.standard.unit.missing");
    }
    return promised(formula.get()).isEmpty()
        ? errors.with("value", "rights.refused.PROMISE_WRONG")
        : errors;
  }

  /** The standard; the form must be right. */
  Standard standard(UUID id, List<DeclaredIndicator> known) {
    return new Standard(
        id,
        number(place).orElseThrow().intValue(),
        what.text(),
        served.text(),
        formula(known)
            .map(
                formula ->
                    new Promise(
                        indicator, promised(formula).orElseThrow(), !bound.equals("least"))));
  }

  private Optional<IndicatorFormula> formula(List<DeclaredIndicator> known) {
    return known.stream()
        .filter(one -> one.code().equals(indicator))
        .map(DeclaredIndicator::formula)
        .findFirst();
  }

  private Optional<BigDecimal> promised(IndicatorFormula formula) {
    var typed = number(value);
    if (formula.duration()) {
      return typed
          .filter(one -> seconds(unit) > 0)
          .map(one -> one.multiply(BigDecimal.valueOf(seconds(unit))));
    }
    return formula.share()
        ? typed.filter(one -> one.compareTo(HUNDRED) <= 0).map(one -> one.movePointLeft(2))
        : typed;
  }

  private static Optional<BigDecimal> number(String typed) {
    var readings = Numeral.read(typed).readings();
    return readings.size() == 1
        ? Optional.of(readings.getFirst())
            .filter(one -> one.signum() >= 0 && one.compareTo(LARGEST) <= 0)
        : Optional.empty();
  }

  private static String unit(IndicatorFormula formula, BigDecimal value) {
    if (!formula.duration()) {
      return formula.share() ? "percent" : "number";
    }
    return value.remainder(BigDecimal.valueOf(seconds("days"))).signum() == 0
        ? "days"
        : value.remainder(BigDecimal.valueOf(seconds("hours"))).signum() == 0 ? "hours" : "minutes";
  }

  private static String typed(BigDecimal value, String unit) {
    if (unit.equals("percent")) {
      return Numeral.field(value.movePointRight(2).stripTrailingZeros());
    }
    int seconds = Math.max(1, seconds(unit));
    return Numeral.field(
        value.divide(BigDecimal.valueOf(seconds), 2, RoundingMode.HALF_UP).stripTrailingZeros());
  }

  /** How many seconds a unit of a length of time has; 0 where it is none. */
  private static int seconds(String unit) {
    return switch (unit) {
      case "minutes" -> 60;
      case "hours" -> 3_600;
      case "days" -> 86_400;
      default -> 0;
    };
  }
}
