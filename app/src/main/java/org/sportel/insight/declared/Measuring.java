package org.sportel.insight.declared;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.QueryPart;
import org.jooq.Record;
import org.jooq.SQL;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.sportel.insight.Dimension;
import org.sportel.insight.Grain;
import org.sportel.insight.declared.IndicatorFormula.Kind;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Answers formulas from the rows of events. */
@Component
public final class Measuring {
  private static final String EARLIEST =
      """
      select f.* from insight.event_fact f
      where f.tenant_id = {0} and f.type in ({1}) and f.at >= {2} and f.at < {3} and {4}
      and not exists (select 1 from insight.event_fact p where p.tenant_id = f.tenant_id
        and p.subject = f.subject and p.type in ({1}) and (p.at, p.id) < (f.at, f.id))
      """;

  /** Of each subject the first end at or after its first beginning, when it lies in the window. */
  private static final String SPANS =
      """
      select f.id, f.subject, f.service, f.unit, f.centre, f.queue, f.channel, f.category, t.at,
        extract(epoch from t.at - f.at)::float8 as value
      from insight.event_fact t cross join lateral (
        select b.* from insight.event_fact b where b.tenant_id = t.tenant_id
        and b.subject = t.subject and b.type in ({1}) order by b.at, b.id limit 1) f
      where t.tenant_id = {0} and t.type in ({5}) and t.at >= {2} and t.at < {3} and t.at >= f.at
      and {4} and not exists (select 1 from insight.event_fact p where p.tenant_id = t.tenant_id
        and p.subject = t.subject and p.type in ({5}) and p.at >= f.at
        and (p.at, p.id) < (t.at, t.id))
      """;

  private static final String SHARES =
      """
      select f.id, f.subject, f.service, f.unit, f.centre, f.queue, f.channel, f.category, f.at,
        (exists (select 1 from insight.event_fact t where t.tenant_id = f.tenant_id
          and t.subject = f.subject and t.type in ({5}) and t.at >= f.at and {6}))::int::float8
          as value
      from ({7}) f
      """;

  private static final String COUNTED =
      """
      select f.id, f.subject, f.service, f.unit, f.centre, f.queue, f.channel, f.category, f.at, 1::float8 as value
      from insight.event_fact f
      where f.tenant_id = {0} and f.type in ({1}) and f.at >= {2} and f.at < {3} and {4}
      """;

  /** The last beginning of each subject that nothing has ended before the window does. */
  private static final String STANDING =
      """
      select f.id, f.subject, f.service, f.unit, f.centre, f.queue, f.channel, f.category, f.at,
        1::float8 as value
      from insight.event_fact f
      where f.tenant_id = {0} and f.type in ({1}) and f.at >= {2} and f.at < {3} and {4}
      and not exists (select 1 from insight.event_fact p where p.tenant_id = f.tenant_id
        and p.subject = f.subject and p.type in ({1}) and p.at < {3}
        and (p.at, p.id) > (f.at, f.id))
      and not exists (select 1 from insight.event_fact t where t.tenant_id = f.tenant_id
        and t.subject = f.subject and t.type in ({5}) and t.at < {3}
        and (t.at, t.id) > (f.at, f.id))
      """;

  private static final String CANCELLED = "57014";

  private final DSLContext db;
  private final Transactions transactions;

  Measuring(DSLContext db, Transactions transactions) {
    this.db = db;
    this.transactions = transactions;
  }

  /** An event behind a value; a duration is listed with its beginning's keys. */
  public record Found(UUID subject, Instant at, String service, String unit, BigDecimal value) {}

  /** The value over the whole window. */
  public Measured total(IndicatorFormula formula, IndicatorQuestion question) {
    return all(formula, question, DSL.inline("")).getOrDefault("", Measured.nothing());
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
                "select min(x.value) filter (where x.rank = {0}) as low,"
                    + " min(x.value) filter (where x.rank = {1}) as high from"
                    + " (select y.value, row_number() over (order by y.value) as rank from ({2}) y) x",
                DSL.val(ranks[0]), DSL.val(ranks[1]), inner(formula, question))
            .fetchSingle();
    return Optional.of(new Interval(row.get("low", Double.class), row.get("high", Double.class)));
  }

  /** Whether the value is there within so many milliseconds; if not, the transaction must end. */
  boolean within(int millis, IndicatorFormula formula, IndicatorQuestion question) {
    db.execute("set local statement_timeout = " + millis);
    try {
      total(formula, question);
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
    return all(formula, question, key(dimension, question));
  }

  /** Values by the steps of the formula's course in time. */
  public Map<String, Measured> course(IndicatorFormula formula, IndicatorQuestion question) {
    return course(formula.grain(), formula, question);
  }

  /** Values by other steps in time. */
  public Map<String, Measured> course(
      Grain grain, IndicatorFormula formula, IndicatorQuestion question) {
    return all(formula, question, step(grain, question));
  }

  /** The events behind the value, the latest first. */
  public List<Found> events(
      IndicatorFormula formula, IndicatorQuestion question, int from, int count) {
    return db.resultQuery(
            "select * from ({0}) x order by x.at desc, x.id limit {1} offset {2}",
            inner(formula, question), DSL.val(count), DSL.val(from))
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
    var row = db.resultQuery("select count(*) as n from ({0}) x", inner(formula, question));
    return row.fetchSingle().get("n", Long.class);
  }

  private Map<String, Measured> all(
      IndicatorFormula formula, IndicatorQuestion question, Field<String> key) {
    var values = new TreeMap<String, Measured>();
    db.resultQuery(
            "select {0} as key, {1} as value, {2} as sample from ({3}) x group by 1",
            key, statistic(formula), sample(formula), inner(formula, question))
        .forEach(row -> values.put(row.get("key", String.class), measured(row)));
    return values;
  }

  private static Measured measured(Record row) {
    return new Measured(
        Optional.ofNullable(row.get("value", BigDecimal.class)), row.get("sample", Long.class));
  }

  private static Field<?> sample(IndicatorFormula formula) {
    return formula.statistic() == IndicatorFormula.Statistic.SUBJECTS
        ? DSL.field("count(distinct x.subject)")
        : DSL.field("count(*)");
  }

  private static Field<?> statistic(IndicatorFormula formula) {
    return switch (formula.statistic()) {
      case EVENTS -> DSL.field("count(*)::numeric");
      case SUBJECTS -> DSL.field("count(distinct x.subject)::numeric");
      case MEDIAN -> DSL.field("percentile_cont(0.5) within group (order by x.value)::numeric");
      case P90 -> DSL.field("percentile_cont(0.9) within group (order by x.value)::numeric");
      case MEAN, ENDED -> DSL.field("avg(x.value)::numeric");
      case UNDER_TARGET ->
          DSL.field(
              "avg((x.value <= {0})::int)::numeric", DSL.val(formula.targetSeconds().orElse(0L)));
    };
  }

  private SQL inner(IndicatorFormula formula, IndicatorQuestion question) {
    var parts = new ArrayList<QueryPart>();
    parts.add(DSL.val(transactions.tenant().value()));
    parts.add(DSL.list(formula.from().stream().map(DSL::val).toList()));
    parts.add(DSL.val(question.begins().atOffset(ZoneOffset.UTC)));
    parts.add(DSL.val(question.ends().atOffset(ZoneOffset.UTC)));
    parts.add(filter(formula, question));
    if (formula.kind() == Kind.COUNT) {
      return DSL.sql(COUNTED, parts.toArray(QueryPart[]::new));
    }
    parts.add(DSL.list(formula.to().stream().map(DSL::val).toList()));
    if (formula.kind() == Kind.DURATION) {
      return DSL.sql(SPANS, parts.toArray(QueryPart[]::new));
    }
    if (formula.kind() == Kind.STANDING) {
      return DSL.sql(STANDING, parts.toArray(QueryPart[]::new));
    }
    var earliest = DSL.sql(EARLIEST, parts.toArray(QueryPart[]::new));
    parts.add(
        formula
            .targetSeconds()
            .map(
                target ->
                    DSL.condition("t.at <= f.at + {0} * interval '1 second'", DSL.val(target)))
            .orElseGet(DSL::trueCondition));
    parts.add(earliest);
    return DSL.sql(SHARES, parts.toArray(QueryPart[]::new));
  }

  private static QueryPart filter(IndicatorFormula formula, IndicatorQuestion question) {
    Condition condition = DSL.trueCondition();
    for (var one : question.filters(formula).entrySet()) {
      condition = condition.and(column("f.", one.getKey()).eq(one.getValue()));
    }
    if (!question.places().all()) {
      var units = question.places().units().stream().map(String::valueOf).toList();
      condition = condition.and(column("f.", Dimension.UNIT).in(units));
    }
    return condition;
  }

  private static Field<String> key(Dimension dimension, IndicatorQuestion question) {
    return dimension == Dimension.MONTH ? step(Grain.MONTH, question) : column("x.", dimension);
  }

  private static Field<String> column(String of, Dimension dimension) {
    return switch (dimension) {
      case SERVICE -> DSL.field(of + "service", String.class);
      case UNIT -> DSL.field(of + "unit", String.class);
      case CENTRE -> DSL.field(of + "centre", String.class);
      case QUEUE -> DSL.field(of + "queue", String.class);
      case CHANNEL -> DSL.field(of + "channel", String.class);
      case CATEGORY -> DSL.field(of + "category", String.class);
      case VERSION, MONTH -> throw new IllegalArgumentException("no column");
    };
  }

  private static Field<String> step(Grain grain, IndicatorQuestion question) {
    return DSL.field(
        "to_char(x.at at time zone {0}, {1})",
        String.class, DSL.inline(question.zone().getId()), DSL.inline(grain.form()));
  }
}
