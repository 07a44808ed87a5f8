package org.sportel.casework.store;

import static org.sportel.casework.db.Tables.CASE_FEE;

import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.sportel.casework.model.CaseFee;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.FeeState;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The only class that touches the fees of cases. */
@Component
public final class CaseFees {
  private final DSLContext db;
  private final Transactions transactions;

  CaseFees(DSLContext db, Transactions transactions) {
    this.db = db;
    this.transactions = transactions;
  }

  /** Notes what is known now; what was noted before stands in the journal. */
  public void put(CaseId id, CaseFee fee, String office, Instant at) {
    db.insertInto(CASE_FEE)
        .set(CASE_FEE.TENANT_ID, tenant())
        .set(CASE_FEE.CASE_ID, id.value())
        .set(CASE_FEE.STATE, fee.state().name())
        .set(CASE_FEE.NOTE, fee.note())
        .set(CASE_FEE.OFFICE, office)
        .set(CASE_FEE.NOTED_AT, Cases.utc(at))
        .onConflict(CASE_FEE.TENANT_ID, CASE_FEE.CASE_ID)
        .doUpdate()
        .set(CASE_FEE.STATE, fee.state().name())
        .set(CASE_FEE.NOTE, fee.note())
        .set(CASE_FEE.OFFICE, office)
        .set(CASE_FEE.NOTED_AT, Cases.utc(at))
        .execute();
  }

  /** The fee; empty where the service has none and nobody noted one. */
  public Optional<CaseFee> find(CaseId id) {
    return db.selectFrom(CASE_FEE)
        .where(CASE_FEE.TENANT_ID.eq(tenant()), CASE_FEE.CASE_ID.eq(id.value()))
        .fetchOptional(row -> new CaseFee(FeeState.valueOf(row.getState()), row.getNote()));
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}
