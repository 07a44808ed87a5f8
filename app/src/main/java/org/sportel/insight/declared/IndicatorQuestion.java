package org.sportel.insight.declared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.sportel.insight.Dimension;
import org.sportel.platform.Authority.Places;

/**
 * What part of the events is looked at, in the running transaction's tenant.
 *
 * @param from the first day
 * @param until the day after the last
 * @param values the chosen value of each dimension that is narrowed further
 * @param places the units whose events count
 */
public record IndicatorQuestion(
    LocalDate from, LocalDate until, Map<Dimension, String> values, Places places, ZoneId zone) {
  /** Copies the values. */
  public IndicatorQuestion {
    values = Map.copyOf(values);
  }

  /** The same of other days. */
  public IndicatorQuestion between(LocalDate first, LocalDate end) {
    return new IndicatorQuestion(first, end, values, places, zone);
  }

  /** The first moment. */
  Instant begins() {
    return from.atStartOfDay(zone).toInstant();
  }

  /** The moment after the last. */
  Instant ends() {
    return until.atStartOfDay(zone).toInstant();
  }

  /** The values of the formula and of this question together; this question's count. */
  Map<Dimension, String> filters(IndicatorFormula formula) {
    var all = new HashMap<>(formula.filters());
    all.putAll(values);
    return all;
  }
}
