package org.sportel.casework.store;

import static org.sportel.casework.db.Tables.REGISTER_QUERY;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sportel.casework.model.CaseId;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The only class that touches the evidence of what was asked of other bodies' registers. */
@Component
public final class RegisterQueries {
  /** That a register was asked: why, for which case, and whether it had an answer. */
  public record Query(
      String caseNumber, String register, String purpose, boolean found, Instant at) {}

  private final DSLContext db;
  private final Transactions transactions;

  RegisterQueries(DSLContext db, Transactions transactions) {
    this.db = db;
    this.transactions = transactions;
  }

  /** Keeps a query; it is never changed. */
  public void keep(CaseId id, UUID query, Query asked) {
    db.insertInto(REGISTER_QUERY)
        .set(REGISTER_QUERY.TENANT_ID, tenant())
        .set(REGISTER_QUERY.ID, query)
        .set(REGISTER_QUERY.CASE_ID, id.value())
        .set(REGISTER_QUERY.CASE_NUMBER, asked.caseNumber())
        .set(REGISTER_QUERY.REGISTER, asked.register())
        .set(REGISTER_QUERY.PURPOSE, asked.purpose())
        .set(REGISTER_QUERY.FOUND, asked.found())
        .set(REGISTER_QUERY.ASKED_AT, Cases.utc(asked.at()))
        .execute();
  }

  /** What was asked for a case, the oldest first. */
  public List<Query> of(CaseId id) {
    return db.selectFrom(REGISTER_QUERY)
        .where(REGISTER_QUERY.TENANT_ID.eq(tenant()), REGISTER_QUERY.CASE_ID.eq(id.value()))
        .orderBy(REGISTER_QUERY.ASKED_AT, REGISTER_QUERY.ID)
        .fetch(
            row ->
                new Query(
                    row.getCaseNumber(),
                    row.getRegister(),
                    row.getPurpose(),
                    row.getFound(),
                    row.getAskedAt().toInstant()));
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}
