package org.sportel.insight.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sportel.insight.Dimension;
import org.sportel.insight.Grain;
import org.sportel.insight.declared.DeclaredIndicator;
import org.sportel.insight.declared.IndicatorFormula;
import org.sportel.insight.declared.IndicatorFormula.Kind;
import org.sportel.insight.declared.IndicatorFormula.Statistic;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;
import org.sportel.platform.Power;
import org.sportel.web.FieldErrors;
import org.springframework.util.MultiValueMap;

/**
 * An indicator as the form sends it.
 *
 * @param typed single fields by name
 * @param lists fields of which several may be chosen: from, to, seers
 */
record IndicatorForm(Map<String, String> typed, Map<String, List<String>> lists) {
  private static final List<String> LISTS = List.of("from", "to", "seers");
  private static final int LONGEST = 300;
  private static final BigDecimal MINUTE = BigDecimal.valueOf(60);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal MOST = BigDecimal.valueOf(10_000_000);

  static IndicatorForm empty() {
    return new IndicatorForm(
        Map.of("least", "5", "grain", "MONTH", "measure", "COUNT.SUBJECTS", "version", "0"),
        Map.of());
  }

  static IndicatorForm of(MultiValueMap<String, String> sent) {
    var typed = new HashMap<String, String>();
    sent.forEach(
        (field, values) ->
            typed.put(
                field,
                values
                    .getFirst()
                    .strip()
                    .substring(0, Math.min(LONGEST, values.getFirst().strip().length()))));
    var lists = new HashMap<String, List<String>>();
    LISTS.forEach(field -> lists.put(field, List.copyOf(sent.getOrDefault(field, List.of()))));
    return new IndicatorForm(typed, lists);
  }

  static IndicatorForm of(DeclaredIndicator one) {
    var typed = new HashMap<String, String>();
    for (var lang : Lang.values()) {
      typed.put("name-" + lang.tag(), one.name().texts().getOrDefault(lang.tag(), ""));
      typed.put("purpose-" + lang.tag(), one.purpose().texts().getOrDefault(lang.tag(), ""));
    }
    var formula = one.formula();
    typed.put("code", one.code());
    typed.put("version", Integer.toString(one.version()));
    typed.put("measure", formula.kind() + "." + formula.statistic());
    typed.put("grain", formula.grain().name());
    formula.filters().forEach((dimension, value) -> typed.put(dimension.code(), value));
    formula
        .targetSeconds()
        .ifPresent(
            seconds -> typed.put("minutes", plain(BigDecimal.valueOf(seconds).divide(MINUTE))));
    one.terms().goal().ifPresent(goal -> typed.put("goal", plain(shown(formula, goal))));
    typed.put("least", Integer.toString(one.terms().minimumSample()));
    typed.put("owner", one.terms().owner());
    typed.put("published", one.terms().published() ? "yes" : "");
    var seers = one.terms().seers().stream().map(Power::name).toList();
    return new IndicatorForm(
        typed, Map.of("from", formula.from(), "to", formula.to(), "seers", seers));
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  String text(String field) {
    return typed.getOrDefault(field, "");
  }

  List<String> list(String field) {
    return lists.getOrDefault(field, List.of());
  }

  FieldErrors errors(Lang own) {
    var errors = FieldErrors.none();
    for (var field : List.of("name-", "purpose-")) {
      if (text(field + own.tag()).isEmpty()) {
        errors = errors.with(field + own.tag(), "insight.declare.missing");
      }
    }
    if (list("from").isEmpty()) {
      errors = errors.with("from", "insight.declare.chooseEvent");
    }
    if (kind().ends() && list("to").isEmpty()) {
      errors = errors.with("to", "insight.declare.chooseEvent");
    }
    if (statistic() == Statistic.UNDER_TARGET && minutes().isEmpty()) {
      errors = errors.with("minutes", "insight.declare.number");
    }
    for (var field : List.of("minutes", "goal")) {
      if (!text(field).isEmpty() && number(field).isEmpty()) {
        errors = errors.with(field, "insight.declare.number");
      }
    }
    if (number("least").filter(n -> n.signum() > 0 && n.scale() <= 0).isEmpty()) {
      errors = errors.with("least", "insight.declare.number");
    }
    return errors;
  }

  private Optional<BigDecimal> number(String field) {
    try {
      var typedNumber = text(field).replace(',', '.');
      return typedNumber.isEmpty() || typedNumber.length() > 15
          ? Optional.empty()
          : Optional.of(new BigDecimal(typedNumber))
              .filter(n -> n.signum() >= 0 && n.compareTo(MOST) <= 0 && n.scale() > -9);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private Optional<BigDecimal> minutes() {
    return number("minutes").filter(minutes -> minutes.signum() > 0);
  }

  private String measured(int part) {
    var parts = text("measure").split("\\.", 2);
    return parts.length == 2 ? parts[part] : "";
  }

  private Kind kind() {
    return chosen(Kind.values(), measured(0), Kind.COUNT);
  }

  private Statistic statistic() {
    return chosen(Statistic.values(), measured(1), Statistic.EVENTS);
  }

  private static <E extends Enum<E>> E chosen(E[] all, String name, E otherwise) {
    return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst().orElse(otherwise);
  }

  /** What was typed, as an indicator; only without errors. */
  DeclaredIndicator indicator(String code) {
    var filters = new EnumMap<Dimension, String>(Dimension.class);
    Dimension.OF_EVENTS.stream()
        .filter(dimension -> !text(dimension.code()).isEmpty())
        .forEach(dimension -> filters.put(dimension, text(dimension.code())));
    var formula =
        new IndicatorFormula(
            kind(),
            list("from"),
            kind().ends() ? list("to") : List.of(),
            statistic(),
            minutes().map(minutes -> minutes.multiply(MINUTE).longValue()),
            filters,
            chosen(Grain.values(), text("grain"), Grain.MONTH));
    var terms =
        new DeclaredIndicator.Terms(
            Arrays.stream(Power.values())
                .filter(power -> list("seers").contains(power.name()))
                .collect(Collectors.toSet()),
            number("goal").map(goal -> kept(formula, goal)),
            number("least").map(BigDecimal::intValue).orElse(0),
            text("owner"),
            !text("published").isEmpty());
    var version = number("version").map(BigDecimal::intValue).orElse(0);
    return new DeclaredIndicator(code, version, texts("name-"), texts("purpose-"), formula, terms);
  }

  /** Durations are typed in minutes, shares in per cent. */
  private static BigDecimal kept(IndicatorFormula formula, BigDecimal goal) {
    if (formula.duration()) {
      return goal.multiply(MINUTE);
    }
    return formula.share() ? goal.movePointLeft(2) : goal;
  }

  private static BigDecimal shown(IndicatorFormula formula, BigDecimal goal) {
    if (formula.duration()) {
      return goal.divide(MINUTE, 2, RoundingMode.HALF_UP);
    }
    return formula.share() ? goal.multiply(HUNDRED) : goal;
  }

  private LocalText texts(String field) {
    var texts = new HashMap<String, String>();
    for (var lang : Lang.values()) {
      if (!text(field + lang.tag()).isEmpty()) {
        texts.put(lang.tag(), text(field + lang.tag()));
      }
    }
    return new LocalText(texts);
  }
}
