package org.sportel.insight.declared;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQL;
import org.jooq.impl.DSL;
import org.sportel.insight.Dimension;
import org.sportel.insight.DurationSpread;
import org.sportel.insight.FigureCrossings;
import org.sportel.insight.Grain;
import org.springframework.stereotype.Component;

/** Answers what charts of an indicator ask: by two keys, by weekday and hour, and spreads. */
@Component
public final class EventCrossings {
  private final DSLContext db;
  private final EventSpans spans;

  EventCrossings(DSLContext db, EventSpans spans) {
    this.db = db;
    this.spans = spans;
  }

  /** Values by the steps of a course in time, and in each by the keys of a dimension. */
  public Map<String, Map<String, Measured>> crossed(
      Grain grain, Dimension dimension, IndicatorFormula formula, IndicatorQuestion question) {
    var values = new TreeMap<String, Map<String, Measured>>();
    var step = FormulaSql.step(grain, question);
    var key = FormulaSql.key(dimension, question);
    db.resultQuery(
            "select {0} as step, {1} as key, y.value, y.sample from (select {2} as step, {3} as"
                + " key, {4} as value, {5} as sample from ({6}) x group by 1, 2) y",
            step.written("y.step"),
            key.written("y.key"),
            step.of(),
            key.of(),
            FormulaSql.statistic(formula),
            FormulaSql.sample(formula),
            rows(formula, question))
        .forEach(
            row ->
                values
                    .computeIfAbsent(row.get("step", String.class), none -> new TreeMap<>())
                    .put(row.get("key", String.class), Measuring.measured(row)));
    return values;
  }

  /** Values by weekday, from 1 for Monday, and hour. */
  public Map<String, Measured> hours(IndicatorFormula formula, IndicatorQuestion question) {
    var values = new TreeMap<String, Measured>();
    db.resultQuery(
            "select {0} as key, {1} as value, {2} as sample from ({3}) x group by 1",
            FormulaSql.moment(FigureCrossings.WEEKDAY_AND_HOUR, question).of(),
            FormulaSql.statistic(formula),
            FormulaSql.sample(formula),
            rows(formula, question))
        .forEach(row -> values.put(row.get("key", String.class), Measuring.measured(row)));
    return values;
  }

  /**
   * How the lengths of time behind an indicator of durations lie.
   *
   * @param dimension by whose keys; empty for all together, under an empty key
   */
  public Map<String, DurationSpread> spreads(
      Optional<Dimension> dimension, IndicatorFormula formula, IndicatorQuestion question) {
    var key =
        dimension
            .map(by -> FormulaSql.key(by, question))
            .orElseGet(() -> EventKey.itself(DSL.inline("")));
    var fields = new ArrayList<Field<?>>(List.of(key.ofRow().as("key")));
    fields.addAll(DurationSpread.fields(DSL.field("x.value", Double.class)));
    var spreads = new TreeMap<String, DurationSpread>();
    db.select(fields)
        .from(DSL.table("({0}) x", rows(formula, question)))
        .groupBy(DSL.inline(1))
        .forEach(row -> spreads.put(row.get("key", String.class), DurationSpread.of(row)));
    return spreads;
  }

  private SQL rows(IndicatorFormula formula, IndicatorQuestion question) {
    return spans.rows(formula, question);
  }
}
