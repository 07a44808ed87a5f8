package org.sportel.casework.store;

import static org.sportel.casework.db.Tables.CASE_FILE;
import static org.sportel.casework.db.Tables.PASSED_DEADLINE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseState;
import org.sportel.catalogue.card.ServiceDeadline.Expiry;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The only class that touches the deadlines that passed without a decision. */
@Component
public final class PassedDeadlines {
  private final DSLContext db;
  private final Transactions transactions;

  PassedDeadlines(DSLContext db, Transactions transactions) {
    this.db = db;
    this.transactions = transactions;
  }

  /** Undecided cases after one whose time ended before a moment and was not noted, by their ids. */
  public List<CaseId> unnoted(Instant moment, UUID after, int most) {
    return db.select(CASE_FILE.ID)
        .from(CASE_FILE)
        .where(
            CASE_FILE.TENANT_ID.eq(tenant()),
            CASE_FILE.CLOSED_AT.isNull(),
            CASE_FILE.DECIDED_AT.isNull(),
            CASE_FILE.DUE_AT.lt(Cases.utc(moment)),
            CASE_FILE.STATE.ne(CaseState.DECIDED.name()),
            CASE_FILE.ID.gt(after),
            DSL.notExists(
                DSL.selectOne()
                    .from(PASSED_DEADLINE)
                    .where(
                        PASSED_DEADLINE.TENANT_ID.eq(CASE_FILE.TENANT_ID),
                        PASSED_DEADLINE.CASE_ID.eq(CASE_FILE.ID))))
        .orderBy(CASE_FILE.ID)
        .limit(most)
        .fetch(row -> new CaseId(row.value1()));
  }

  /** Notes that the time of a case passed and what follows. */
  public void note(CaseId id, Instant ended, Expiry expiry, Instant at) {
    db.insertInto(PASSED_DEADLINE)
        .set(PASSED_DEADLINE.TENANT_ID, tenant())
        .set(PASSED_DEADLINE.CASE_ID, id.value())
        .set(PASSED_DEADLINE.ENDED_AT, Cases.utc(ended))
        .set(PASSED_DEADLINE.AT_EXPIRY, expiry.name())
        .set(PASSED_DEADLINE.NOTED_AT, Cases.utc(at))
        .execute();
  }

  /** When the time of a case passed and what follows. */
  public record Passed(Instant ended, Expiry expiry) {}

  /** What was noted of a case. */
  public Optional<Passed> find(CaseId id) {
    return db.selectFrom(PASSED_DEADLINE)
        .where(PASSED_DEADLINE.TENANT_ID.eq(tenant()), PASSED_DEADLINE.CASE_ID.eq(id.value()))
        .fetchOptional(
            row -> new Passed(row.getEndedAt().toInstant(), Expiry.valueOf(row.getAtExpiry())));
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}
