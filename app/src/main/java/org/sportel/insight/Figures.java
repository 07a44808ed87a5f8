package org.sportel.insight;

import static org.sportel.insight.db.Tables.CASE_FACT;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.sportel.insight.Indicator.Anchor;
import org.sportel.insight.db.tables.records.CaseFactRecord;
import org.sportel.platform.Origin;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Answers questions on the facts: one value, values by group, and the cases behind them. */
@Component
public final class Figures {
  private final DSLContext db;
  private final Transactions transactions;

  Figures(DSLContext db, Transactions transactions) {
    this.db = db;
    this.transactions = transactions;
  }

  /** Values of figures by code; a duration without a case is missing, not zero. */
  public Map<String, BigDecimal> values(List<Indicator> indicators, FigureQuestion question) {
    var fields = indicators.stream().map(one -> measured(one, question)).toList();
    var row = db.select(fields).from(CASE_FACT).where(base(question)).fetchSingle();
    return values(indicators, row);
  }

  /** Values of figures by the keys of a dimension, keys in order. */
  public Map<String, Map<String, BigDecimal>> by(
      Dimension dimension, List<Indicator> indicators, FigureQuestion question) {
    var groups = new TreeMap<String, Map<String, BigDecimal>>();
    var anchors = new EnumMap<Anchor, List<Indicator>>(Anchor.class);
    for (var indicator : indicators) {
      var anchor = dimension == Dimension.MONTH ? indicator.anchor() : Anchor.RECEIVED;
      anchors.computeIfAbsent(anchor, none -> new ArrayList<>()).add(indicator);
    }
    anchors.forEach(
        (anchor, some) -> {
          var key = key(dimension, anchor, question);
          var fields = new ArrayList<Field<?>>(List.of(key));
          some.forEach(indicator -> fields.add(measured(indicator, question)));
          db.select(fields)
              .from(CASE_FACT)
              .where(base(question), key.isNotNull())
              .groupBy(key)
              .forEach(
                  row ->
                      groups
                          .computeIfAbsent(row.get(key), none -> new HashMap<>())
                          .putAll(values(some, row)));
        });
    return groups;
  }

  /** Values of one figure by the steps of its own moment, keys in order. */
  public Map<String, BigDecimal> course(Grain grain, Indicator indicator, FigureQuestion question) {
    var key = step(grain, indicator.anchor(), question);
    var steps = new TreeMap<String, BigDecimal>();
    db.select(key, measured(indicator, question))
        .from(CASE_FACT)
        .where(base(question), counted(indicator, question))
        .groupBy(key)
        .forEach(
            row ->
                Optional.ofNullable(row.get(indicator.code(), BigDecimal.class))
                    .ifPresent(value -> steps.put(row.get(key), value)));
    return steps;
  }

  /** The cases that a figure counts, the latest received first. */
  public List<FoundCase> cases(Indicator indicator, FigureQuestion question, int from, int count) {
    return db.selectFrom(CASE_FACT)
        .where(base(question), counted(indicator, question))
        .orderBy(CASE_FACT.RECEIVED_AT.desc(), CASE_FACT.CASE_ID)
        .limit(count)
        .offset(from)
        .fetch(Figures::found);
  }

  /** How many cases a figure counts: as many as {@link #cases} lists. */
  public long count(Indicator indicator, FigureQuestion question) {
    return db.fetchCount(CASE_FACT, base(question), counted(indicator, question));
  }

  private static Map<String, BigDecimal> values(List<Indicator> indicators, Record row) {
    var values = new HashMap<String, BigDecimal>();
    for (var indicator : indicators) {
      Optional.ofNullable(row.get(indicator.code(), BigDecimal.class))
          .ifPresent(value -> values.put(indicator.code(), value));
    }
    return values;
  }

  private Field<?> measured(Indicator indicator, FigureQuestion question) {
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

  private Condition counted(Indicator indicator, FigureQuestion question) {
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
  private Condition base(FigureQuestion question) {
    var base =
        CASE_FACT
            .TENANT_ID
            .eq(transactions.tenant().value())
            .and(FigureAccess.of(question.places()));
    for (var value : question.filter().values().entrySet()) {
      base = base.and(key(value.getKey(), Anchor.RECEIVED, question).eq(value.getValue()));
    }
    return base;
  }

  private static Field<String> key(Dimension dimension, Anchor anchor, FigureQuestion question) {
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

  private static Field<String> step(Grain grain, Anchor anchor, FigureQuestion question) {
    return DSL.field(
        "to_char({0} at time zone {1}, {2})",
        String.class,
        anchor == Anchor.DECIDED ? CASE_FACT.DECIDED_AT : CASE_FACT.RECEIVED_AT,
        DSL.inline(question.zone().getId()),
        DSL.inline(grain.form()));
  }

  static FoundCase found(CaseFactRecord row) {
    return new FoundCase(
        row.getCaseId(),
        row.getNumber(),
        row.getOrigin().equals("IMPORTED"),
        row.getService(),
        row.getUnit(),
        row.getChannel(),
        row.getReceivedAt().toInstant(),
        instant(row.getDueAt()),
        instant(row.getDecidedAt()));
  }

  private static Optional<Instant> instant(@Nullable OffsetDateTime at) {
    return Optional.ofNullable(at).map(OffsetDateTime::toInstant);
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(java.time.ZoneOffset.UTC);
  }
}
