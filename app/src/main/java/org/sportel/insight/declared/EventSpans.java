package org.sportel.insight.declared;

import static org.sportel.insight.db.Tables.EVENT_PAIR;
import static org.sportel.insight.db.Tables.EVENT_SPAN;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.SQL;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.sportel.insight.db.tables.records.EventSpanRecord;
import org.sportel.platform.Transactions;
import org.sportel.platform.rows.ManyRows;
import org.springframework.stereotype.Component;

/**
 * Keeps the spans of the pairs that the tenant's indicators ask for, beside the rows of events and
 * in the same transactions. A formula whose pair is not kept is answered from the events.
 */
@Component
final class EventSpans {
  private final DSLContext db;
  private final Transactions transactions;
  private final ManyRows rows;
  private final ManyRows pairs;

  EventSpans(DSLContext db, Transactions transactions) {
    this.db = db;
    this.transactions = transactions;
    this.rows = ManyRows.kept(db, EVENT_SPAN);
    this.pairs = ManyRows.added(db, EVENT_PAIR);
  }

  /** The rows behind a value: from spans where the pair is kept, else from events. */
  SQL rows(IndicatorFormula formula, IndicatorQuestion question) {
    var tenant = transactions.tenant();
    return EventPair.of(formula)
        .filter(this::isKept)
        .map(pair -> FormulaSql.kept(tenant, pair, formula, question))
        .orElseGet(() -> FormulaSql.rows(tenant, formula, question));
  }

  /**
   * The rows as they will be once the pair of a new formula is kept, to see how long its values
   * take; with the pair kept, and for formulas without one, the rows themselves.
   */
  SQL rehearsed(IndicatorFormula formula, IndicatorQuestion question) {
    return EventPair.of(formula).filter(pair -> !isKept(pair)).isPresent()
        ? FormulaSql.rehearsed(transactions.tenant(), formula, question)
        : rows(formula, question);
  }

  private boolean isKept(EventPair pair) {
    return kept().contains(pair.id());
  }

  /** The pairs that are kept; a page asks once for all its values. */
  Set<UUID> kept() {
    return transactions.once(
        EventSpans.class,
        () ->
            db.select(EVENT_PAIR.ID)
                .from(EVENT_PAIR)
                .where(EVENT_PAIR.TENANT_ID.eq(tenant()))
                .fetchSet(EVENT_PAIR.ID));
  }

  /** Keeps pairs from now on; their spans of what happened before must be written as well. */
  void begin(Collection<EventPair> begun) {
    transactions.forget(EventSpans.class);
    pairs.write(
        begun.stream()
            .map(
                pair -> {
                  var row = EVENT_PAIR.newRecord();
                  row.setTenantId(tenant());
                  row.setId(pair.id());
                  return row;
                })
            .toList());
  }

  /** Forgets pairs that no indicator asks for any more. */
  void end(Set<UUID> ended) {
    transactions.forget(EventSpans.class);
    var ids = DSL.any(ended.toArray(UUID[]::new));
    db.deleteFrom(EVENT_SPAN)
        .where(EVENT_SPAN.TENANT_ID.eq(tenant()), EVENT_SPAN.PAIR.eq(ids))
        .execute();
    db.deleteFrom(EVENT_PAIR)
        .where(EVENT_PAIR.TENANT_ID.eq(tenant()), EVENT_PAIR.ID.eq(ids))
        .execute();
  }

  void write(List<EventSpan> spans) {
    rows.write(spans.stream().map(this::row).toList());
  }

  private EventSpanRecord row(EventSpan span) {
    var keys = span.begun().keys();
    var row = new EventSpanRecord();
    row.setTenantId(tenant());
    row.setPair(span.pair());
    row.setSubject(span.begun().subject());
    row.setBegunId(span.begun().id());
    row.setBegunAt(span.begun().at().atOffset(ZoneOffset.UTC));
    row.set(EVENT_SPAN.ENDED_AT, utc(span.endedAt()));
    row.set(EVENT_SPAN.SECONDS, span.seconds().orElse(null));
    row.setService(keys.service());
    row.setUnit(keys.unit());
    row.setCentre(keys.centre());
    row.setQueue(keys.queue());
    row.setChannel(keys.channel());
    row.setCategory(keys.category());
    return row;
  }

  private static @Nullable OffsetDateTime utc(Optional<Instant> at) {
    return at.map(one -> one.atOffset(ZoneOffset.UTC)).orElse(null);
  }

  void empty() {
    transactions.forget(EventSpans.class);
    db.deleteFrom(EVENT_SPAN).where(EVENT_SPAN.TENANT_ID.eq(tenant())).execute();
    db.deleteFrom(EVENT_PAIR).where(EVENT_PAIR.TENANT_ID.eq(tenant())).execute();
  }

  /** Every row as it stands, in a fixed order: two builds of one journal give the same. */
  List<String> rows() {
    return db.selectFrom(EVENT_SPAN)
        .where(EVENT_SPAN.TENANT_ID.eq(tenant()))
        .orderBy(EVENT_SPAN.PAIR, EVENT_SPAN.SUBJECT)
        .fetch(row -> row.intoList().toString());
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}
