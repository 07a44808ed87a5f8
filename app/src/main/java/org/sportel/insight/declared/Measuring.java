package org.sportel.insight.declared;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SQL;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.sportel.insight.Dimension;
import org.sportel.insight.Grain;
import org.springframework.stereotype.Component;

/** Answers formulas from the rows of events. */
@Component
public final class Measuring {
  private static final String CANCELLED = "57014";

  private final DSLContext db;
  private final EventSpans spans;

  Measuring(DSLContext db, EventSpans spans) {
    this.db = db;
    this.spans = spans;
  }

  /** An event behind a value; a duration is listed with its beginning's keys. */
  public record Found(UUID subject, Instant at, String service, String unit, BigDecimal value) {}

  /** The value over the whole window. */
  public Measured total(IndicatorFormula formula, IndicatorQuestion question) {
    return all(formula, rows(formula, question), EventKey.itself(DSL.inline("")))
        .getOrDefault("", Measured.nothing());
  }

  /**
   * Between which values the true one lies, nineteen times in twenty: for shares and medians of a
   * sample that is not empty.
   */
  public Optional<Interval> interval(
      IndicatorFormula formula, IndicatorQuestion question, Measured total) {
    if (total.sample() == 0 || total.value().isEmpty()) {
      return Optional.empty();
    }
    if (formula.share()) {
      return Optional.of(Interval.ofShare(total.value().get().doubleValue(), total.sample()));
    }
    if (formula.statistic() != IndicatorFormula.Statistic.MEDIAN) {
      return Optional.empty();
    }
    var ranks = Interval.ranksOfMedian(total.sample());
    var row =
        db.resultQuery(
                "select min(x.value) filter (where x.rank = {0}) as low, min(x.value) filter (where"
                    + " x.rank = {1}) as high from (select y.value, row_number() over (order by"
                    + " y.value) as rank from ({2}) y) x",
                DSL.val(ranks[0]), DSL.val(ranks[1]), rows(formula, question))
            .fetchSingle();
    return Optional.of(new Interval(row.get("low", Double.class), row.get("high", Double.class)));
  }

  /**
   * Whether the value is there within so many milliseconds; if not, the transaction must end. A
   * formula whose spans are not kept yet is tried on as many rows as they will be.
   */
  boolean within(int millis, IndicatorFormula formula, IndicatorQuestion question) {
    db.execute("set local statement_timeout = " + millis);
    try {
      all(formula, spans.rehearsed(formula, question), EventKey.itself(DSL.inline("")));
    } catch (DataAccessException slow) {
      if (CANCELLED.equals(slow.sqlState())) {
        return false;
      }
      throw slow;
    }
    db.execute("set local statement_timeout to default");
    return true;
  }

  /** Values by the keys of a dimension, keys in order. */
  public Map<String, Measured> by(
      Dimension dimension, IndicatorFormula formula, IndicatorQuestion question) {
    return all(formula, rows(formula, question), FormulaSql.key(dimension, question));
  }

  /** Values by the steps of the formula's course in time. */
  public Map<String, Measured> course(IndicatorFormula formula, IndicatorQuestion question) {
    return course(formula.grain(), formula, question);
  }

  /** Values by other steps in time. */
  public Map<String, Measured> course(
      Grain grain, IndicatorFormula formula, IndicatorQuestion question) {
    return all(formula, rows(formula, question), FormulaSql.step(grain, question));
  }

  /** The events behind the value, the latest first. */
  public List<Found> events(
      IndicatorFormula formula, IndicatorQuestion question, int from, int count) {
    return db.resultQuery(
            "select * from ({0}) x order by x.at desc, x.id limit {1} offset {2}",
            rows(formula, question), DSL.val(count), DSL.val(from))
        .fetch(
            row ->
                new Found(
                    row.get("subject", UUID.class),
                    row.get("at", java.time.OffsetDateTime.class).toInstant(),
                    row.get("service", String.class),
                    row.get("unit", String.class),
                    row.get("value", BigDecimal.class)));
  }

  /** How many events {@link #events} lists. */
  public long count(IndicatorFormula formula, IndicatorQuestion question) {
    var row = db.resultQuery("select count(*) as n from ({0}) x", rows(formula, question));
    return row.fetchSingle().get("n", Long.class);
  }

  private Map<String, Measured> all(IndicatorFormula formula, SQL rows, EventKey key) {
    var values = new TreeMap<String, Measured>();
    db.resultQuery(
            "select {0} as key, y.value, y.sample from"
                + " (select {1} as key, {2} as value, {3} as sample from ({4}) x group by 1) y",
            key.written("y.key"),
            key.of(),
            FormulaSql.statistic(formula),
            FormulaSql.sample(formula),
            rows)
        .forEach(row -> values.put(row.get("key", String.class), measured(row)));
    return values;
  }

  static Measured measured(Record row) {
    return new Measured(
        Optional.ofNullable(row.get("value", BigDecimal.class)), row.get("sample", Long.class));
  }

  private SQL rows(IndicatorFormula formula, IndicatorQuestion question) {
    return spans.rows(formula, question);
  }
}
