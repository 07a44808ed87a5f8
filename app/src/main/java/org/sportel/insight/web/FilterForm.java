package org.sportel.insight.web;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sportel.insight.Dimension;
import org.sportel.insight.FigureFilter;
import org.sportel.platform.text.TypedDay;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.sportel.web.components.Option;

/**
 * The filter as typed.
 *
 * @param typed what the address holds, by field
 */
record FilterForm(Map<String, String> typed) {
  static final List<Dimension> CHOICES =
      List.of(Dimension.SERVICE, Dimension.UNIT, Dimension.CENTRE, Dimension.CHANNEL);

  private static final int LONGEST = 200;
  private static final int MONTHS = 36;

  /** Copies what was typed, cut to a sensible length. */
  FilterForm {
    var cut = new java.util.HashMap<String, String>();
    typed.forEach(
        (field, text) ->
            cut.put(field, text.strip().substring(0, Math.min(LONGEST, text.strip().length()))));
    typed = Map.copyOf(cut);
  }

  String text(String field) {
    return typed.getOrDefault(field, "");
  }

  FieldErrors errors() {
    var errors = FieldErrors.none();
    for (var field : List.of("from", "to")) {
      if (!text(field).isEmpty() && month(field).isEmpty()) {
        errors = errors.with(field, "insight.filter.refused.month");
      }
    }
    if (month("from").isPresent()
        && month("to").isPresent()
        && month("to").get().isBefore(month("from").get())) {
      errors = errors.with("to", "insight.filter.refused.order");
    }
    return errors;
  }

  /** The filter; wrong months are left out. */
  FigureFilter filter() {
    var values = new EnumMap<Dimension, String>(Dimension.class);
    for (var dimension : CHOICES) {
      if (!text(dimension.code()).isEmpty()) {
        values.put(dimension, text(dimension.code()));
      }
    }
    return errors().isEmpty()
        ? new FigureFilter(values, month("from"), month("to"))
        : new FigureFilter(values, Optional.empty(), Optional.empty());
  }

  /** The filter of indicators, which count events. */
  FigureFilter ofEvents() {
    var filter = filter();
    for (var dimension : List.of(Dimension.QUEUE, Dimension.CATEGORY)) {
      var chosen = text(dimension.code());
      filter = chosen.isEmpty() ? filter : filter.with(dimension, chosen);
    }
    return filter;
  }

  /** The filter of figures on cases, which tell the versions of a chosen service apart. */
  FigureFilter ofCases() {
    var filter = filter();
    var version = text(Dimension.VERSION.code());
    return version.isEmpty() || !filter.values().containsKey(Dimension.SERVICE)
        ? filter
        : filter.with(Dimension.VERSION, version);
  }

  /** The months that are offered, the latest first, with those that were chosen. */
  List<Option> months(YearMonth now) {
    var months = new TreeSet<YearMonth>(Comparator.reverseOrder());
    Stream.iterate(now, month -> month.minusMonths(1)).limit(MONTHS).forEach(months::add);
    Stream.of("from", "to").flatMap(field -> month(field).stream()).forEach(months::add);
    return months.stream().map(month -> Option.of(month.toString(), Texts.month(month))).toList();
  }

  private Optional<YearMonth> month(String field) {
    return TypedDay.isoMonth(text(field));
  }

  /** A list to choose from. */
  record Choice(String name, String label, List<Option> options, String chosen) {
    /** Copies the options. */
    Choice {
      options = List.copyOf(new ArrayList<>(options));
    }
  }
}
