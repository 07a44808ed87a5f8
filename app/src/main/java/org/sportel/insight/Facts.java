package org.sportel.insight;

import static org.sportel.insight.db.Tables.CASE_FACT;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.sportel.insight.db.tables.records.CaseFactRecord;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Writes the facts; only the follower and a rebuild do. */
@Component
final class Facts {
  private final DSLContext db;
  private final Transactions transactions;

  Facts(DSLContext db, Transactions transactions) {
    this.db = db;
    this.transactions = transactions;
  }

  /** Notes what an event tells; the latest word on service, place and deadline counts. */
  void keep(Fact fact) {
    var first = row(fact);
    db.insertInto(CASE_FACT)
        .set(first)
        .onConflict(CASE_FACT.TENANT_ID, CASE_FACT.CASE_ID)
        .doUpdate()
        .set(CASE_FACT.NUMBER, DSL.coalesce(DSL.nullif(CASE_FACT.NUMBER, ""), fact.number()))
        .set(CASE_FACT.SERVICE, fact.request().code())
        .set(CASE_FACT.SERVICE_VERSION, first.getServiceVersion())
        .set(CASE_FACT.CATEGORY, fact.request().category())
        .set(CASE_FACT.UNIT, fact.place().unit())
        .set(CASE_FACT.CENTRE, fact.place().centre())
        .set(CASE_FACT.CHANNEL, fact.place().channel())
        .set(CASE_FACT.RECEIVED_AT, first.getReceivedAt())
        .set(CASE_FACT.DUE_AT, first.getDueAt())
        .set(CASE_FACT.LAST_AT, DSL.greatest(CASE_FACT.LAST_AT, DSL.val(first.getLastAt())))
        .execute();
  }

  /** Notes cases of former systems, which are told once and never change. */
  void keepAll(List<Fact> facts) {
    if (!facts.isEmpty()) {
      db.insertInto(CASE_FACT)
          .columns(CASE_FACT.fields())
          .valuesOfRecords(facts.stream().map(this::row).toList())
          .onConflictDoNothing()
          .execute();
    }
  }

  /** The end of a case of a former system. */
  record End(UUID id, Instant at, String outcome) {}

  /** Notes ends of cases of former systems. */
  void endAll(List<End> ends) {
    if (!ends.isEmpty()) {
      db.execute(
          "update insight.case_fact f set decided_at = e.at, outcome = e.outcome, waiting = false,"
              + " last_at = greatest(f.last_at, e.at) from unnest({0}, {1}, {2})"
              + " e(id, at, outcome) where f.tenant_id = {3} and f.case_id = e.id",
          DSL.val(ends.stream().map(End::id).toArray(UUID[]::new)),
          DSL.val(ends.stream().map(end -> utc(end.at())).toArray(OffsetDateTime[]::new)),
          DSL.val(ends.stream().map(End::outcome).toArray(String[]::new)),
          DSL.val(transactions.tenant().value()));
    }
  }

  void decided(UUID id, Instant at, String outcome) {
    db.update(CASE_FACT)
        .set(CASE_FACT.DECIDED_AT, utc(at))
        .set(CASE_FACT.OUTCOME, outcome)
        .set(CASE_FACT.WAITING, false)
        .set(CASE_FACT.LAST_AT, DSL.greatest(CASE_FACT.LAST_AT, DSL.val(utc(at))))
        .where(one(id))
        .execute();
  }

  void closed(UUID id, Instant at, String outcome) {
    db.update(CASE_FACT)
        .set(CASE_FACT.CLOSED_AT, DSL.coalesce(CASE_FACT.CLOSED_AT, utc(at)))
        .set(CASE_FACT.OUTCOME, DSL.coalesce(DSL.nullif(CASE_FACT.OUTCOME, ""), outcome))
        .set(CASE_FACT.WAITING, false)
        .where(one(id))
        .execute();
  }

  void correctionAsked(UUID id) {
    db.update(CASE_FACT)
        .set(CASE_FACT.CORRECTIONS, CASE_FACT.CORRECTIONS.plus(1))
        .set(CASE_FACT.WAITING, true)
        .where(one(id))
        .execute();
  }

  void visited(UUID id) {
    db.update(CASE_FACT).set(CASE_FACT.VISITS, CASE_FACT.VISITS.plus(1)).where(one(id)).execute();
  }

  void correctionAnswered(UUID id) {
    db.update(CASE_FACT).set(CASE_FACT.WAITING, false).where(one(id)).execute();
  }

  /** Forgets every fact of the tenant; the journal has them all. */
  void empty() {
    db.deleteFrom(CASE_FACT).where(tenant()).execute();
  }

  /** Every row as it stands, in a fixed order: two builds of one journal give the same. */
  List<String> rows() {
    return db.selectFrom(CASE_FACT)
        .where(tenant())
        .orderBy(CASE_FACT.CASE_ID)
        .fetch(row -> row.intoList().toString());
  }

  private Condition one(UUID id) {
    return tenant().and(CASE_FACT.CASE_ID.eq(id));
  }

  private Condition tenant() {
    return CASE_FACT.TENANT_ID.eq(transactions.tenant().value());
  }

  private CaseFactRecord row(Fact fact) {
    var row = new CaseFactRecord();
    row.setTenantId(transactions.tenant().value());
    row.setCaseId(fact.id());
    row.setOrigin(fact.origin().name());
    row.setNumber(fact.number());
    row.setService(fact.request().code());
    row.set(CASE_FACT.SERVICE_VERSION, fact.request().version().orElse(null));
    row.setCategory(fact.request().category());
    row.setUnit(fact.place().unit());
    row.setCentre(fact.place().centre());
    row.setChannel(fact.place().channel());
    row.setReceivedAt(utc(fact.dates().receivedAt()));
    row.set(CASE_FACT.DUE_AT, utc(fact.dates().dueAt()));
    row.set(CASE_FACT.AS_OF, utc(fact.dates().asOf()));
    row.setOutcome("");
    row.setWaiting(false);
    row.setCorrections(0);
    row.setVisits(0);
    row.setLastAt(utc(fact.happenedAt()));
    return row;
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  private static @Nullable OffsetDateTime utc(Optional<Instant> at) {
    return at.map(Facts::utc).orElse(null);
  }
}
