package org.sportel.outbound.figures;

import static org.sportel.outbound.db.Tables.FACT;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.sportel.outbound.db.tables.records.FactRecord;
import org.sportel.outbound.model.OutboundEvent;
import org.sportel.outbound.model.RequestStage;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The only class that touches the table of facts. */
@Component
final class RequestFacts {
  private final DSLContext sql;
  private final Transactions transactions;

  RequestFacts(DSLContext sql, Transactions transactions) {
    this.sql = sql;
    this.transactions = transactions;
  }

  /**
   * What the journal tells of a request.
   *
   * @param due the day of the request itself or of its last reminder
   */
  record RequestFact(
      UUID body,
      Instant sent,
      LocalDate due,
      int reminders,
      RequestStage stage,
      Optional<Instant> ended) {}

  void sent(OutboundEvent.Sent event, Instant at) {
    var row = new FactRecord();
    row.setTenantId(tenant());
    row.setRequestId(event.request());
    row.setBodyId(event.body());
    row.setUnitId(event.unit());
    row.setSentAt(utc(at));
    row.setDueOn(event.due());
    row.setReminders(0);
    row.setStage(RequestStage.WAITING.name());
    sql.insertInto(FACT).set(row).onConflictDoNothing().execute();
  }

  /** Counts no reminder twice: the follower tells each once, in one transaction with its place. */
  void reminded(OutboundEvent.Reminded event) {
    sql.update(FACT)
        .set(FACT.DUE_ON, event.due())
        .set(FACT.REMINDERS, FACT.REMINDERS.plus(1))
        .where(one(event.request()))
        .execute();
  }

  void ended(UUID request, RequestStage stage, Instant at) {
    sql.update(FACT)
        .set(FACT.STAGE, stage.name())
        .set(FACT.ENDED_AT, utc(at))
        .where(one(request))
        .execute();
  }

  /** Those sent from an instant on and before another. */
  List<RequestFact> between(Instant from, Instant before) {
    return sql.selectFrom(FACT)
        .where(FACT.TENANT_ID.eq(tenant()))
        .and(FACT.SENT_AT.ge(utc(from)))
        .and(FACT.SENT_AT.lt(utc(before)))
        .fetch(
            row ->
                new RequestFact(
                    row.getBodyId(),
                    row.getSentAt().toInstant(),
                    row.getDueOn(),
                    row.getReminders(),
                    RequestStage.valueOf(row.getStage()),
                    Optional.ofNullable(row.getEndedAt()).map(OffsetDateTime::toInstant)));
  }

  void empty() {
    sql.deleteFrom(FACT).where(FACT.TENANT_ID.eq(tenant())).execute();
  }

  private Condition one(UUID request) {
    return FACT.TENANT_ID.eq(tenant()).and(FACT.REQUEST_ID.eq(request));
  }

  private int tenant() {
    return transactions.tenant().value();
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
