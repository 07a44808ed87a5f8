package org.sportel.casework.store;

import static org.sportel.casework.db.Tables.CASE_FEE;

import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.sportel.casework.db.tables.records.CaseFeeRecord;
import org.sportel.casework.model.CaseFee;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.Due;
import org.sportel.casework.model.FeeState;
import org.sportel.platform.Json;
import org.sportel.platform.LocalText;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The only class that touches the fees of cases. */
@Component
public final class CaseFees {
  private final DSLContext db;
  private final Transactions transactions;
  private final Json json;

  CaseFees(DSLContext db, Transactions transactions, Json json) {
    this.db = db;
    this.transactions = transactions;
    this.json = json;
  }

  /**
   * Notes what is known now of the payment; what was noted before stands in the journal, and what
   * is asked for stays.
   */
  public void put(CaseId id, CaseFee fee, String office, Instant at) {
    var amount = fee.paid().map(CaseFee.Paid::amount).orElse(null);
    var currency = fee.paid().map(CaseFee.Paid::currency).orElse(null);
    db.insertInto(CASE_FEE)
        .set(CASE_FEE.TENANT_ID, tenant())
        .set(CASE_FEE.CASE_ID, id.value())
        .set(CASE_FEE.STATE, fee.state().name())
        .set(CASE_FEE.NOTE, fee.note())
        .set(CASE_FEE.OFFICE, office)
        .set(CASE_FEE.NOTED_AT, Cases.utc(at))
        .set(CASE_FEE.PAID_AMOUNT, amount)
        .set(CASE_FEE.PAID_CURRENCY, currency)
        .onConflict(CASE_FEE.TENANT_ID, CASE_FEE.CASE_ID)
        .doUpdate()
        .set(CASE_FEE.PAID_AMOUNT, amount)
        .set(CASE_FEE.PAID_CURRENCY, currency)
        .set(CASE_FEE.STATE, fee.state().name())
        .set(CASE_FEE.NOTE, fee.note())
        .set(CASE_FEE.OFFICE, office)
        .set(CASE_FEE.NOTED_AT, Cases.utc(at))
        .execute();
  }

  /**
   * Asks for a sum; what was paid before stays noted, and what is asked beyond it is open. All of
   * it is where nothing was noted.
   */
  public void ask(CaseId id, Due due, String office, Instant at) {
    var purpose = JSONB.valueOf(json.write(due.purpose()));
    db.insertInto(CASE_FEE)
        .set(CASE_FEE.TENANT_ID, tenant())
        .set(CASE_FEE.CASE_ID, id.value())
        .set(CASE_FEE.STATE, FeeState.OPEN.name())
        .set(CASE_FEE.NOTE, "")
        .set(CASE_FEE.OFFICE, office)
        .set(CASE_FEE.NOTED_AT, Cases.utc(at))
        .set(CASE_FEE.AMOUNT, due.amount())
        .set(CASE_FEE.CURRENCY, due.currency())
        .set(CASE_FEE.PURPOSE, purpose)
        .onConflict(CASE_FEE.TENANT_ID, CASE_FEE.CASE_ID)
        .doUpdate()
        .set(CASE_FEE.AMOUNT, due.amount())
        .set(CASE_FEE.CURRENCY, due.currency())
        .set(CASE_FEE.PURPOSE, purpose)
        .execute();
  }

  /** The fee; empty where the service has none and nobody noted one. */
  public Optional<CaseFee> find(CaseId id) {
    return db.selectFrom(CASE_FEE)
        .where(CASE_FEE.TENANT_ID.eq(tenant()), CASE_FEE.CASE_ID.eq(id.value()))
        .fetchOptional(
            row ->
                new CaseFee(FeeState.valueOf(row.getState()), row.getNote(), due(row), paid(row)));
  }

  private static Optional<CaseFee.Paid> paid(CaseFeeRecord row) {
    return Optional.ofNullable(row.getPaidAmount())
        .map(amount -> new CaseFee.Paid(amount, row.getPaidCurrency()));
  }

  private Optional<Due> due(CaseFeeRecord row) {
    return Optional.ofNullable(row.getAmount())
        .map(
            amount ->
                new Due(
                    amount,
                    row.getCurrency(),
                    json.read(row.getPurpose().data(), LocalText.class)));
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}
