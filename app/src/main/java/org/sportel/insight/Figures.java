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
import org.jspecify.annotations.Nullable;
import org.sportel.insight.Indicator.Anchor;
import org.sportel.insight.db.tables.records.CaseFactRecord;
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
    var fields = indicators.stream().map(one -> FigureSql.measured(one, question)).toList();
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
          var key = FigureSql.key(dimension, anchor, question);
          var fields = new ArrayList<Field<?>>(List.of(key));
          some.forEach(indicator -> fields.add(FigureSql.measured(indicator, question)));
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
    var key = FigureSql.step(grain, indicator.anchor(), question);
    var steps = new TreeMap<String, BigDecimal>();
    db.select(key, FigureSql.measured(indicator, question))
        .from(CASE_FACT)
        .where(base(question), FigureSql.counted(indicator, question))
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
        .where(base(question), FigureSql.counted(indicator, question))
        .orderBy(CASE_FACT.RECEIVED_AT.desc(), CASE_FACT.CASE_ID)
        .limit(count)
        .offset(from)
        .fetch(Figures::found);
  }

  /** How many cases a figure counts: as many as {@link #cases} lists. */
  public long count(Indicator indicator, FigureQuestion question) {
    return db.fetchCount(CASE_FACT, base(question), FigureSql.counted(indicator, question));
  }

  private static Map<String, BigDecimal> values(List<Indicator> indicators, Record row) {
    var values = new HashMap<String, BigDecimal>();
    for (var indicator : indicators) {
      Optional.ofNullable(row.get(indicator.code(), BigDecimal.class))
          .ifPresent(value -> values.put(indicator.code(), value));
    }
    return values;
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

  private Condition base(FigureQuestion question) {
    return FigureSql.base(transactions.tenant(), question);
  }
}
