package org.sportel.insight;

import static org.sportel.insight.db.Tables.CASE_FACT;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.sportel.insight.Indicator.Anchor;
import org.sportel.insight.db.tables.records.CaseFactRecord;
import org.sportel.platform.Origin;
import org.sportel.platform.TenantId;

/** The parts of a question on the facts of cases, as PostgreSQL reads them. */
final class FigureSql {
  private FigureSql() {}

  /** The value of a figure, under its code. */
  static Field<?> measured(Indicator indicator, FigureQuestion question) {
    var counted = counted(indicator, question);
    Field<?> value =
        switch (indicator.measure()) {
          case COUNT -> DSL.count().filterWhere(counted);
          case VISITS -> DSL.avg(CASE_FACT.VISITS).filterWhere(counted);
          case MEDIAN -> percentile(0.5, counted);
          case P90 -> percentile(0.9, counted);
          case CORRECTIONS ->
              DSL.coalesce(DSL.sum(CASE_FACT.CORRECTIONS).filterWhere(counted), BigDecimal.ZERO);
        };
    return value.as(indicator.code());
  }

  private static Field<BigDecimal> percentile(double part, Condition counted) {
    return DSL.percentileCont(part)
        .withinGroupOrderBy(DecisionTime.SECONDS)
        .filterWhere(counted)
        .cast(BigDecimal.class);
  }

  /** Which cases a figure counts. */
  static Condition counted(Indicator indicator, FigureQuestion question) {
    return which(indicator.which(), question).and(window(indicator.anchor(), question));
  }

  private static Condition which(Indicator.Which which, FigureQuestion question) {
    var open = CASE_FACT.DECIDED_AT.isNull().and(CASE_FACT.CLOSED_AT.isNull());
    return switch (which) {
      case ALL -> DSL.trueCondition();
      case DECIDED -> CASE_FACT.DECIDED_AT.isNotNull();
      case ON_TIME -> CASE_FACT.DECIDED_AT.le(CASE_FACT.DUE_AT);
      case LATE -> CASE_FACT.DECIDED_AT.gt(CASE_FACT.DUE_AT);
      case OPEN -> open;
      case OPEN_OVERDUE ->
          open.and(DSL.not(CASE_FACT.WAITING))
              .and(DSL.not(CASE_FACT.STANDING))
              .and(
                  CASE_FACT.DUE_AT.lt(DSL.coalesce(CASE_FACT.AS_OF, DSL.val(utc(question.now())))));
      case WITHOUT_DEADLINE -> CASE_FACT.DUE_AT.isNull();
      case CORRECTED -> CASE_FACT.CORRECTIONS.gt(0);
      case DECIDED_HERE ->
          CASE_FACT.DECIDED_AT.isNotNull().and(CASE_FACT.ORIGIN.ne(Origin.IMPORTED.name()));
    };
  }

  private static Condition window(Anchor anchor, FigureQuestion question) {
    return switch (anchor) {
      case RECEIVED -> within(CASE_FACT.RECEIVED_AT, question);
      case DECIDED -> within(CASE_FACT.DECIDED_AT, question);
      case NOW -> DSL.trueCondition();
    };
  }

  private static Condition within(
      TableField<CaseFactRecord, OffsetDateTime> moment, FigureQuestion question) {
    var zone = question.zone();
    var after = question.from().map(day -> moment.ge(day.atStartOfDay(zone).toOffsetDateTime()));
    var before = question.until().map(day -> moment.lt(day.atStartOfDay(zone).toOffsetDateTime()));
    return after.orElseGet(DSL::trueCondition).and(before.orElseGet(DSL::trueCondition));
  }

  /** What every answer to the question has in common: tenant, rights and dimensions. */
  static Condition base(TenantId tenant, FigureQuestion question) {
    var base = CASE_FACT.TENANT_ID.eq(tenant.value()).and(FigureAccess.of(question.places()));
    for (var value : question.filter().values().entrySet()) {
      base = base.and(key(value.getKey(), Anchor.RECEIVED, question).eq(value.getValue()));
    }
    return base;
  }

  /** The key of a dimension. */
  static Field<String> key(Dimension dimension, Anchor anchor, FigureQuestion question) {
    return switch (dimension) {
      case SERVICE -> CASE_FACT.SERVICE;
      case UNIT -> CASE_FACT.UNIT;
      case CENTRE -> CASE_FACT.CENTRE;
      case CHANNEL -> CASE_FACT.CHANNEL;
      case QUEUE, CATEGORY -> throw new IllegalArgumentException("cases have no " + dimension);
      case VERSION -> CASE_FACT.SERVICE_VERSION.cast(String.class);
      case MONTH -> step(Grain.MONTH, anchor, question);
    };
  }

  /** The key of a step in time of a figure's own moment. */
  static Field<String> step(Grain grain, Anchor anchor, FigureQuestion question) {
    return moment(grain.form(), anchor, question);
  }

  /** That moment as PostgreSQL writes it in a form. */
  static Field<String> moment(String form, Anchor anchor, FigureQuestion question) {
    return DSL.field(
        "to_char({0} at time zone {1}, {2})",
        String.class,
        anchor == Anchor.DECIDED ? CASE_FACT.DECIDED_AT : CASE_FACT.RECEIVED_AT,
        DSL.inline(question.zone().getId()),
        DSL.inline(form));
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(java.time.ZoneOffset.UTC);
  }
}
