package org.sportel.casework.store;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;
import static org.sportel.casework.db.Tables.CASE_FILE;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Reads which services were taken at the counters lately, out of the newest cases only. */
@Component
public final class TakenServices {
  /** So many cases are looked at, however many there are. */
  private static final int LOOKED_AT = 2_000;

  private final DSLContext db;
  private final Transactions transactions;

  TakenServices(DSLContext db, Transactions transactions) {
    this.db = db;
    this.transactions = transactions;
  }

  /** The codes taken most often since a moment. */
  public List<String> most(Instant since, int limit) {
    var recent = recent(since, CASE_FILE.TAKEN_BY.isNotNull());
    var code = recent.field(CASE_FILE.SERVICE_CODE);
    return db.select(code)
        .from(recent)
        .groupBy(code)
        .orderBy(count().desc(), code)
        .limit(limit)
        .fetch(code);
  }

  /** The codes that a clerk took last. */
  public List<String> last(UUID clerk, Instant since, int limit) {
    var recent = recent(since, CASE_FILE.TAKEN_BY.eq(clerk));
    var code = recent.field(CASE_FILE.SERVICE_CODE);
    var at = max(recent.field(CASE_FILE.RECEIVED_AT));
    return db.select(code)
        .from(recent)
        .groupBy(code)
        .orderBy(at.desc(), code)
        .limit(limit)
        .fetch(code);
  }

  private org.jooq.Table<?> recent(Instant since, Condition which) {
    return db.select(CASE_FILE.SERVICE_CODE, CASE_FILE.RECEIVED_AT)
        .from(CASE_FILE)
        .where(
            CASE_FILE.TENANT_ID.eq(transactions.tenant().value()),
            CASE_FILE.RECEIVED_AT.gt(Cases.utc(since)),
            which)
        .orderBy(CASE_FILE.RECEIVED_AT.desc())
        .limit(LOOKED_AT)
        .asTable("recent");
  }
}
