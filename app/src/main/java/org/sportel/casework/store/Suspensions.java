package org.sportel.casework.store;

import static org.sportel.casework.db.Tables.DEADLINE_STOP;

import java.time.Instant;
import java.util.ArrayList;
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

  /** Stops the clock for a reason; tells whether it did not stop it already. */
  public boolean begin(CaseId id, UUID pause, String reason, Instant at) {
    return db.insertInto(DEADLINE_STOP)
            .set(DEADLINE_STOP.TENANT_ID, tenant())
            .set(DEADLINE_STOP.ID, pause)
            .set(DEADLINE_STOP.CASE_ID, id.value())
            .set(DEADLINE_STOP.REASON, reason)
            .set(DEADLINE_STOP.STOPPED_AT, Cases.utc(at))
            .onConflictDoNothing()
            .execute()
        > 0;
  }

  /** Takes a reason away; tells whether it stood for it. Other reasons may still stop the clock. */
  public boolean end(CaseId id, String reason, Instant at) {
    return db.update(DEADLINE_STOP)
            .set(DEADLINE_STOP.RESUMED_AT, Cases.utc(at))
            .where(
                DEADLINE_STOP.TENANT_ID.eq(tenant()),
                DEADLINE_STOP.CASE_ID.eq(id.value()),
                DEADLINE_STOP.REASON.eq(reason),
                DEADLINE_STOP.RESUMED_AT.isNull())
            .execute()
        > 0;
  }

  /** A span in which the clock stood for one reason. */
  public record Reason(String reason, Stop span) {}

  /** Every reason for which the clock stood, the oldest first. */
  public List<Reason> reasons(CaseId id) {
    return db.selectFrom(DEADLINE_STOP)
        .where(DEADLINE_STOP.TENANT_ID.eq(tenant()), DEADLINE_STOP.CASE_ID.eq(id.value()))
        .orderBy(DEADLINE_STOP.STOPPED_AT, DEADLINE_STOP.ID)
        .fetch(
            row ->
                new Reason(
                    row.getReason(),
                    new Stop(row.getStoppedAt().toInstant(), Cases.instant(row.getResumedAt()))));
  }

  /** The spans in which one of the reasons held, the oldest first, none overlapping. */
  public List<Stop> of(CaseId id, Collection<String> reasons) {
    var spans = new ArrayList<Stop>();
    reasons(id).stream()
        .filter(next -> reasons.contains(next.reason()))
        .forEach(next -> join(spans, next.span()));
    return spans;
  }

  private static void join(List<Stop> spans, Stop next) {
    if (spans.isEmpty() || spans.getLast().to().filter(next.from()::isAfter).isPresent()) {
      spans.add(next);
      return;
    }
    var last = spans.removeLast();
    var to = last.to().flatMap(end -> next.to().map(other -> other.isAfter(end) ? other : end));
    spans.add(new Stop(last.from(), to));
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}
