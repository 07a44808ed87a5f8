package org.sportel.casework.store;

import static org.sportel.casework.db.Tables.MESSAGE_WAIT;

import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.sportel.casework.model.CaseId;
import org.sportel.deadlines.Stop;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The only class that touches the messages that cases wait for. */
@Component
public final class MessageWaits {
  private final DSLContext db;
  private final Transactions transactions;

  MessageWaits(DSLContext db, Transactions transactions) {
    this.db = db;
    this.transactions = transactions;
  }

  /** Notes that a case waits; an empty key waits for any message of the name. */
  public void begin(CaseId id, int wait, String name, String key, Instant at) {
    db.insertInto(MESSAGE_WAIT)
        .set(MESSAGE_WAIT.TENANT_ID, tenant())
        .set(MESSAGE_WAIT.CASE_ID, id.value())
        .set(MESSAGE_WAIT.WAIT_KEY, wait)
        .set(MESSAGE_WAIT.NAME, name)
        .set(MESSAGE_WAIT.CORRELATION, key)
        .set(MESSAGE_WAIT.BEGAN_AT, Cases.utc(at))
        .execute();
  }

  /** Notes that a case waits no more. */
  public void end(CaseId id, int wait, Instant at) {
    db.update(MESSAGE_WAIT)
        .set(MESSAGE_WAIT.ENDED_AT, Cases.utc(at))
        .where(
            MESSAGE_WAIT.TENANT_ID.eq(tenant()),
            MESSAGE_WAIT.CASE_ID.eq(id.value()),
            MESSAGE_WAIT.WAIT_KEY.eq(wait),
            MESSAGE_WAIT.ENDED_AT.isNull())
        .execute();
  }

  /** The cases that wait for a message with exactly this name and key. */
  public List<CaseId> waiting(String name, String key) {
    return db.selectDistinct(MESSAGE_WAIT.CASE_ID)
        .from(MESSAGE_WAIT)
        .where(
            MESSAGE_WAIT.TENANT_ID.eq(tenant()),
            MESSAGE_WAIT.NAME.eq(name),
            MESSAGE_WAIT.CORRELATION.eq(key),
            MESSAGE_WAIT.ENDED_AT.isNull())
        .orderBy(MESSAGE_WAIT.CASE_ID)
        .fetch(row -> new CaseId(row.value1()));
  }

  /** When a case waited for a message of a name. */
  public record Span(String name, Stop stop) {}

  /** When a case waited for messages, the oldest first. */
  public List<Span> spans(CaseId id) {
    return db.selectFrom(MESSAGE_WAIT)
        .where(MESSAGE_WAIT.TENANT_ID.eq(tenant()), MESSAGE_WAIT.CASE_ID.eq(id.value()))
        .orderBy(MESSAGE_WAIT.BEGAN_AT, MESSAGE_WAIT.WAIT_KEY)
        .fetch(
            row ->
                new Span(
                    row.getName(),
                    new Stop(row.getBeganAt().toInstant(), Cases.instant(row.getEndedAt()))));
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}
