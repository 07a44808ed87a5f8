package org.sportel.casework.store;

import static org.sportel.casework.db.Tables.DEADLINE_EXTENSION;

import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.sportel.casework.model.CaseId;
import org.sportel.deadlines.DeadlineRule;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The only class that touches the extensions of deadlines; a case has one at most. */
@Component
public final class DeadlineExtensions {
  private final DSLContext db;
  private final Transactions transactions;

  DeadlineExtensions(DSLContext db, Transactions transactions) {
    this.db = db;
    this.transactions = transactions;
  }

  /**
   * A longer time.
   *
   * @param amount the whole time, counted from the same start
   * @param reason why, in words for the applicant
   * @param legalBasis the article that allows it
   * @param office the office that extended it
   */
  public record Extension(
      int amount,
      DeadlineRule.Unit unit,
      String reason,
      String legalBasis,
      String office,
      Instant at) {}

  /** Adds the extension of a case. */
  public void add(CaseId id, Extension longer) {
    db.insertInto(DEADLINE_EXTENSION)
        .set(DEADLINE_EXTENSION.TENANT_ID, tenant())
        .set(DEADLINE_EXTENSION.CASE_ID, id.value())
        .set(DEADLINE_EXTENSION.AMOUNT, longer.amount())
        .set(DEADLINE_EXTENSION.UNIT, longer.unit().name())
        .set(DEADLINE_EXTENSION.REASON, longer.reason())
        .set(DEADLINE_EXTENSION.LEGAL_BASIS, longer.legalBasis())
        .set(DEADLINE_EXTENSION.OFFICE, longer.office())
        .set(DEADLINE_EXTENSION.EXTENDED_AT, Cases.utc(longer.at()))
        .execute();
  }

  /** The extension of a case; empty where its time was never extended. */
  public Optional<Extension> find(CaseId id) {
    return db.selectFrom(DEADLINE_EXTENSION)
        .where(DEADLINE_EXTENSION.TENANT_ID.eq(tenant()), DEADLINE_EXTENSION.CASE_ID.eq(id.value()))
        .fetchOptional(
            row ->
                new Extension(
                    row.getAmount(),
                    DeadlineRule.Unit.valueOf(row.getUnit()),
                    row.getReason(),
                    row.getLegalBasis(),
                    row.getOffice(),
                    row.getExtendedAt().toInstant()));
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}
