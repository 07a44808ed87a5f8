package org.sportel.casework.store;

import static org.sportel.casework.db.Tables.UNREAD;

import java.time.Instant;
import org.jooq.DSLContext;
import org.sportel.casework.model.CaseId;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The only class that touches the marks of what an applicant said and nobody opened yet. */
@Component
public final class UnreadAnswers {
  private final DSLContext db;
  private final Transactions transactions;

  UnreadAnswers(DSLContext db, Transactions transactions) {
    this.db = db;
    this.transactions = transactions;
  }

  /** Marks the case; the first mark stays. */
  public void mark(CaseId id, Instant at) {
    db.insertInto(UNREAD)
        .set(UNREAD.TENANT_ID, tenant())
        .set(UNREAD.CASE_ID, id.value())
        .set(UNREAD.SINCE, Cases.utc(at))
        .onConflictDoNothing()
        .execute();
  }

  /** Takes the mark away: whoever has the case in hand opened it. */
  public void read(CaseId id) {
    db.deleteFrom(UNREAD)
        .where(UNREAD.TENANT_ID.eq(tenant()), UNREAD.CASE_ID.eq(id.value()))
        .execute();
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}
