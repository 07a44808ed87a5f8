package org.sportel.casework.store;

import static org.sportel.casework.db.Tables.DEADLINE_STOP;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sportel.casework.model.CaseId;
import org.sportel.deadlines.Stop;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The only class that touches the spans in which a deadline stands still. */
@Component
public final class Suspensions {
  private final DSLContext db;
  private final Transactions transactions;

  Suspensions(DSLContext db, Transactions transactions) {
    this.db = db;
    this.transactions = transactions;
  }

  /** Stops the clock. */
  public void begin(CaseId id, UUID pause, String reason, Instant at) {
    db.insertInto(DEADLINE_STOP)
        .set(DEADLINE_STOP.TENANT_ID, tenant())
        .set(DEADLINE_STOP.ID, pause)
        .set(DEADLINE_STOP.CASE_ID, id.value())
        .set(DEADLINE_STOP.REASON, reason)
        .set(DEADLINE_STOP.STOPPED_AT, Cases.utc(at))
        .execute();
  }

  /** Lets the clock run again; tells whether it stood. */
  public boolean end(CaseId id, Instant at) {
    return db.update(DEADLINE_STOP)
            .set(DEADLINE_STOP.RESUMED_AT, Cases.utc(at))
            .where(
                DEADLINE_STOP.TENANT_ID.eq(tenant()),
                DEADLINE_STOP.CASE_ID.eq(id.value()),
                DEADLINE_STOP.RESUMED_AT.isNull())
            .execute()
        > 0;
  }

  /** The stops of a case for one of the reasons, the oldest first. */
  public List<Stop> of(CaseId id, Collection<String> reasons) {
    return db.selectFrom(DEADLINE_STOP)
        .where(
            DEADLINE_STOP.TENANT_ID.eq(tenant()),
            DEADLINE_STOP.CASE_ID.eq(id.value()),
            DEADLINE_STOP.REASON.in(reasons))
        .orderBy(DEADLINE_STOP.STOPPED_AT)
        .fetch(row -> new Stop(row.getStoppedAt().toInstant(), Cases.instant(row.getResumedAt())));
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}
