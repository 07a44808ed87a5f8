package org.sportel.insight;

import static org.sportel.insight.db.Tables.CASE_FACT;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Answers what charts of a figure ask: by two keys at once, by weekday and hour, and spreads. */
@Component
public final class FigureCrossings {
  /** A weekday from 1, Monday, and an hour. */
  public static final String WEEKDAY_AND_HOUR = "ID-HH24";

  private final DSLContext db;
  private final Transactions transactions;

  FigureCrossings(DSLContext db, Transactions transactions) {
    this.db = db;
    this.transactions = transactions;
  }

  /** A value and of how many cases it is made. */
  public record Counted(BigDecimal value, long cases) {}

  /** Values by the steps of the figure's own moment, and in each by the keys of a dimension. */
  public Map<String, Map<String, Counted>> crossed(
      Grain grain, Dimension dimension, Indicator indicator, FigureQuestion question) {
    var step = FigureSql.step(grain, indicator.anchor(), question);
    var key = FigureSql.key(dimension, indicator.anchor(), question);
    var values = new TreeMap<String, Map<String, Counted>>();
    db.select(
            step.as("step"),
            key.as("key"),
            FigureSql.measured(indicator, question),
            DSL.count().as("cases"))
        .from(CASE_FACT)
        .where(counted(indicator, question), key.isNotNull())
        .groupBy(step, key)
        .forEach(
            row ->
                Optional.ofNullable(row.get(indicator.code(), BigDecimal.class))
                    .ifPresent(
                        value ->
                            values
                                .computeIfAbsent(
                                    row.get("step", String.class), none -> new TreeMap<>())
                                .put(
                                    row.get("key", String.class),
                                    new Counted(value, row.get("cases", Long.class)))));
    return values;
  }

  /** Values by weekday and hour of the figure's own moment. */
  public Map<String, BigDecimal> hours(Indicator indicator, FigureQuestion question) {
    var key = FigureSql.moment(WEEKDAY_AND_HOUR, indicator.anchor(), question);
    var values = new TreeMap<String, BigDecimal>();
    db.select(key.as("key"), FigureSql.measured(indicator, question))
        .from(CASE_FACT)
        .where(counted(indicator, question))
        .groupBy(key)
        .forEach(
            row ->
                Optional.ofNullable(row.get(indicator.code(), BigDecimal.class))
                    .ifPresent(value -> values.put(row.get("key", String.class), value)));
    return values;
  }

  /**
   * How the lengths of time behind a figure lie, by the keys of a dimension.
   *
   * @param dimension empty for all of them together, under an empty key
   */
  public Map<String, DurationSpread> spreads(
      Optional<Dimension> dimension, Indicator indicator, FigureQuestion question) {
    Field<String> key =
        dimension
            .map(by -> FigureSql.key(by, indicator.anchor(), question))
            .orElseGet(() -> DSL.inline(""));
    var fields = new ArrayList<Field<?>>(List.of(key.as("key")));
    fields.addAll(DurationSpread.fields(DecisionTime.SECONDS));
    var spreads = new TreeMap<String, DurationSpread>();
    db.select(fields)
        .from(CASE_FACT)
        .where(counted(indicator, question), key.isNotNull())
        .groupBy(DSL.inline(1))
        .forEach(row -> spreads.put(row.get("key", String.class), DurationSpread.of(row)));
    return spreads;
  }

  private Condition counted(Indicator indicator, FigureQuestion question) {
    return FigureSql.base(transactions.tenant(), question)
        .and(FigureSql.counted(indicator, question));
  }
}
