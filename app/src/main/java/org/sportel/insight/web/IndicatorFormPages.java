package org.sportel.insight.web;

import static org.sportel.web.Texts.t;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sportel.insight.Dimension;
import org.sportel.insight.Grain;
import org.sportel.insight.declared.DeclaredIndicator;
import org.sportel.insight.declared.DeclaredIndicators;
import org.sportel.insight.declared.EventKinds;
import org.sportel.insight.words.KeyNames;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Power;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Option;
import org.springframework.stereotype.Component;

/** Fills the form of an indicator with what can be chosen in the running transaction's tenant. */
@Component
final class IndicatorFormPages {
  private static final List<String> MEASURES =
      List.of(
          "COUNT.EVENTS",
          "COUNT.SUBJECTS",
          "DURATION.MEDIAN",
          "DURATION.P90",
          "DURATION.MEAN",
          "DURATION.UNDER_TARGET",
          "SHARE.ENDED",
          "STANDING.SUBJECTS",
          "TIME.SUM",
          "TIME.MEDIAN",
          "TIME.P90",
          "TIME.MEAN",
          "TIME.UNDER_TARGET",
          "AMOUNT.SUM",
          "AMOUNT.MEDIAN",
          "AMOUNT.P90",
          "AMOUNT.MEAN");
  private static final Map<Dimension, List<String>> KEYS =
      Map.of(
          Dimension.CHANNEL,
          List.of(
              "COUNTER", "ONLINE", "POST", "EMAIL", "MOBILE", "PORTAL", "PHONE", "LETTER", "BOX"),
          Dimension.CATEGORY,
          List.of(
              "SERVICE",
              "DECISION",
              "BEHAVIOUR",
              "WAITING",
              "ACCESS",
              "PAYMENT",
              "CORRUPTION",
              "PLACE",
              "OTHER"));

  private final DeclaredIndicators indicators;
  private final KeyNames names;
  private final CurrentTenant current;
  private final EventKinds kinds;

  IndicatorFormPages(
      DeclaredIndicators indicators, KeyNames names, CurrentTenant current, EventKinds kinds) {
    this.kinds = kinds;
    this.indicators = indicators;
    this.names = names;
    this.current = current;
  }

  IndicatorFormPage page(Optional<DeclaredIndicator> old, IndicatorForm form, FieldErrors errors) {
    var code = old.map(DeclaredIndicator::code).orElse("");
    var known = names.now();
    return new IndicatorFormPage(
        code,
        indicators.shipped().stream().anyMatch(one -> one.code().equals(code)),
        current.get().lang(),
        form,
        errors,
        options(MEASURES, "insight.measure."),
        kinds.all().stream().map(type -> Option.of(type, event(type))).toList(),
        options(Arrays.stream(Grain.values()).map(Enum::name).toList(), "insight.grain."),
        options(
            Arrays.stream(Power.values())
                .filter(power -> power != Power.MAKE_MYSTERY_VISITS)
                .map(Enum::name)
                .toList(),
            "insight.power."),
        Dimension.OF_EVENTS.stream().map(one -> choice(one, form, known)).toList());
  }

  /** An event in words, with what it carries a number of. */
  private String event(String type) {
    var words = t("insight.event." + type);
    return kinds
        .unit(type)
        .map(
            unit ->
                switch (unit) {
                  case SECONDS -> t("insight.declare.tellsTime", words);
                  case AMOUNT -> t("insight.declare.tellsAmount", words);
                })
        .orElse(words);
  }

  private static List<Option> options(List<String> values, String keys) {
    return values.stream().map(value -> Option.of(value, t(keys + value))).toList();
  }

  private static FilterForm.Choice choice(
      Dimension dimension, IndicatorForm form, KeyNames.Names known) {
    var keys =
        KEYS.getOrDefault(
            dimension, List.copyOf(known.texts().getOrDefault(dimension, Map.of()).keySet()));
    var options =
        keys.stream()
            .map(key -> Option.of(key, known.of(dimension, key)))
            .sorted(Comparator.comparing(Option::label))
            .toList();
    return new FilterForm.Choice(
        dimension.code(),
        t("insight.dimension." + dimension.code()),
        options,
        form.text(dimension.code()));
  }
}
