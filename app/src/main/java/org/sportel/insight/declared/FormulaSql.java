package org.sportel.insight.declared;

import java.time.ZoneOffset;
import java.util.ArrayList;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.QueryPart;
import org.jooq.SQL;
import org.jooq.impl.DSL;
import org.sportel.insight.Dimension;
import org.sportel.insight.Grain;
import org.sportel.insight.declared.IndicatorFormula.Kind;
import org.sportel.platform.TenantId;

/**
 * The parts of a question on events, as PostgreSQL reads them.
 *
 * <p>What else happened to a subject is asked in aggregates and in an order that no index has, so
 * that it is looked up by the subject, whatever the database guesses of a busy month: joined or
 * ordered by time it may compare the month with itself.
 */
final class FormulaSql {
  private static final String EARLIEST =
      """
      select f.* from insight.event_fact f
      where f.tenant_id = {0} and f.type in ({1}) and f.at >= {2} and f.at < {3} and {4}
      and (select bool_or((p.at, p.id) < (f.at, f.id)) from insight.event_fact p
        where p.tenant_id = f.tenant_id and p.subject = f.subject and p.type in ({1})) is not true
      """;

  /** Of each subject the first end at or after its first beginning, when it lies in the window. */
  private static final String SPANS =
      """
      select f.id, f.subject, f.service, f.unit, f.centre, f.queue, f.channel, f.category, t.at,
        extract(epoch from t.at - f.at)::float8 as value
      from insight.event_fact t cross join lateral (
        select b.* from insight.event_fact b where b.tenant_id = t.tenant_id
        and b.subject = t.subject and b.type in ({1}) order by (b.at, b.id) limit 1) f
      where t.tenant_id = {0} and t.type in ({5}) and t.at >= {2} and t.at < {3} and t.at >= f.at
      and {4} and (select bool_or((p.at, p.id) < (t.at, t.id)) from insight.event_fact p
        where p.tenant_id = t.tenant_id and p.subject = t.subject and p.type in ({5})
        and p.at >= f.at) is not true
      """;

  private static final String SHARES =
      """
      select f.id, f.subject, f.service, f.unit, f.centre, f.queue, f.channel, f.category, f.at,
        coalesce((select max(1) from insight.event_fact t where t.tenant_id = f.tenant_id
          and t.subject = f.subject and t.type in ({5}) and t.at >= f.at and {6}), 0)::float8
          as value
      from ({7}) f
      """;

  private static final String COUNTED =
      """
      select f.id, f.subject, f.service, f.unit, f.centre, f.queue, f.channel, f.category, f.at, 1::float8 as value
      from insight.event_fact f
      where f.tenant_id = {0} and f.type in ({1}) and f.at >= {2} and f.at < {3} and {4}
      """;

  /** The numbers that events carry. */
  private static final String CARRIED =
      """
      select f.id, f.subject, f.service, f.unit, f.centre, f.queue, f.channel, f.category, f.at,
        f.number as value
      from insight.event_fact f
      where f.tenant_id = {0} and f.type in ({1}) and f.at >= {2} and f.at < {3} and {4}
      and f.number is not null
      """;

  /** The last beginning of each subject that nothing has ended before the window does. */
  private static final String STANDING =
      """
      select f.id, f.subject, f.service, f.unit, f.centre, f.queue, f.channel, f.category, f.at,
        1::float8 as value
      from insight.event_fact f
      where f.tenant_id = {0} and f.type in ({1}) and f.at >= {2} and f.at < {3} and {4}
      and (select bool_or((p.at, p.id) > (f.at, f.id)) from insight.event_fact p
        where p.tenant_id = f.tenant_id and p.subject = f.subject and p.type in ({1})
        and p.at < {3}) is not true
      and (select bool_or((t.at, t.id) > (f.at, f.id)) from insight.event_fact t
        where t.tenant_id = f.tenant_id and t.subject = f.subject and t.type in ({5})
        and t.at < {3}) is not true
      """;

  /** Durations that ended in the window, and what began in it, where spans are kept. */
  private static final String KEPT =
      """
      select f.begun_id as id, f.subject, f.service, f.unit, f.centre, f.queue, f.channel,
        f.category, f.{5} as at, {6} as value
      from insight.event_span f
      where f.tenant_id = {0} and f.pair = {1} and f.{5} >= {2} and f.{5} < {3} and {4}
      """;

  /** As many rows as the spans of a formula would be, with values that differ as theirs do. */
  private static final String REHEARSED =
      """
      select f.id, f.subject, f.service, f.unit, f.centre, f.queue, f.channel, f.category, f.at,
        extract(epoch from f.at)::float8 as value
      from insight.event_fact f
      where f.tenant_id = {0} and f.type in ({1}) and f.at >= {2} and f.at < {3} and {4}
      """;

  private FormulaSql() {}

  /** Of how many a value is made. */
  static Field<?> sample(IndicatorFormula formula) {
    return formula.statistic() == IndicatorFormula.Statistic.SUBJECTS
        ? DSL.field("count(distinct x.subject)")
        : DSL.field("count(*)");
  }

  /** How single values become one. */
  static Field<?> statistic(IndicatorFormula formula) {
    return switch (formula.statistic()) {
      case EVENTS -> DSL.field("count(*)::numeric");
      case SUBJECTS -> DSL.field("count(distinct x.subject)::numeric");
      case SUM -> DSL.field("sum(x.value)::numeric");
      case MEDIAN -> DSL.field("percentile_cont(0.5) within group (order by x.value)::numeric");
      case P90 -> DSL.field("percentile_cont(0.9) within group (order by x.value)::numeric");
      case MEAN, ENDED -> DSL.field("avg(x.value)::numeric");
      case UNDER_TARGET ->
          DSL.field(
              "avg((x.value <= {0})::int)::numeric", DSL.val(formula.targetSeconds().orElse(0L)));
    };
  }

  /** The rows behind a value where the spans of the formula's pair are kept. */
  static SQL kept(
      TenantId tenant, EventPair pair, IndicatorFormula formula, IndicatorQuestion question) {
    var share = formula.kind() == Kind.SHARE;
    var target = formula.targetSeconds().map(DSL::val);
    return DSL.sql(
        KEPT,
        DSL.val(tenant.value()),
        DSL.val(pair.id()),
        DSL.val(question.begins().atOffset(ZoneOffset.UTC)),
        DSL.val(question.ends().atOffset(ZoneOffset.UTC)),
        filter(formula, question),
        DSL.raw(share ? "begun_at" : "ended_at"),
        share
            ? target
                .map(most -> DSL.sql("coalesce(f.seconds <= {0}, false)::int::float8", most))
                .orElseGet(() -> DSL.sql("(f.seconds is not null)::int::float8"))
            : DSL.sql("f.seconds"));
  }

  /** What a formula will have to read once its spans are kept: one row of each beginning. */
  static SQL rehearsed(TenantId tenant, IndicatorFormula formula, IndicatorQuestion question) {
    return DSL.sql(
        REHEARSED,
        DSL.val(tenant.value()),
        DSL.list(formula.from().stream().map(DSL::val).toList()),
        DSL.val(question.begins().atOffset(ZoneOffset.UTC)),
        DSL.val(question.ends().atOffset(ZoneOffset.UTC)),
        filter(formula, question));
  }

  /** The rows behind a value: id, keys, moment and single value. */
  static SQL rows(TenantId tenant, IndicatorFormula formula, IndicatorQuestion question) {
    var parts = new ArrayList<QueryPart>();
    parts.add(DSL.val(tenant.value()));
    parts.add(DSL.list(formula.from().stream().map(DSL::val).toList()));
    parts.add(DSL.val(question.begins().atOffset(ZoneOffset.UTC)));
    parts.add(DSL.val(question.ends().atOffset(ZoneOffset.UTC)));
    parts.add(filter(formula, question));
    if (!formula.kind().ends()) {
      return DSL.sql(
          formula.kind() == Kind.COUNT ? COUNTED : CARRIED, parts.toArray(QueryPart[]::new));
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

  /** The key of a dimension. */
  static EventKey key(Dimension dimension, IndicatorQuestion question) {
    return dimension == Dimension.MONTH
        ? step(Grain.MONTH, question)
        : EventKey.itself(column("x.", dimension));
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

  /** The key of a step in time. */
  static EventKey step(Grain grain, IndicatorQuestion question) {
    return EventKey.step(grain, local(question));
  }

  /** The moment as PostgreSQL writes it in a form. */
  static EventKey moment(String form, IndicatorQuestion question) {
    return EventKey.itself(
        DSL.field("to_char({0}, {1})", String.class, local(question), DSL.inline(form)));
  }

  private static Field<?> local(IndicatorQuestion question) {
    return DSL.field("x.at at time zone {0}", DSL.inline(question.zone().getId()));
  }
}
