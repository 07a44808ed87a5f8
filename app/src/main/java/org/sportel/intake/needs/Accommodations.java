package org.sportel.intake.needs;

import static org.sportel.intake.db.Tables.CASE_ACCOMMODATION;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** What the applicants of open cases need, in the running transaction's tenant. */
@Component
public final class Accommodations {
  private final DSLContext sql;
  private final Transactions transactions;
  private final Clock clock;

  Accommodations(DSLContext sql, Transactions transactions, Clock clock) {
    this.sql = sql;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** What was stated for a case; nothing once it is closed. */
  public Set<CaseAccommodation> of(UUID caseId) {
    var stated = EnumSet.noneOf(CaseAccommodation.class);
    sql.selectFrom(CASE_ACCOMMODATION)
        .where(mine(caseId))
        .forEach(
            row ->
                Arrays.stream(row.getNeeds()).map(CaseAccommodation::valueOf).forEach(stated::add));
    return stated;
  }

  /** Replaces what was stated. */
  void keep(UUID caseId, Set<CaseAccommodation> needs) {
    forget(caseId);
    if (!needs.isEmpty()) {
      sql.insertInto(CASE_ACCOMMODATION)
          .set(CASE_ACCOMMODATION.TENANT_ID, transactions.tenant().value())
          .set(CASE_ACCOMMODATION.CASE_ID, caseId)
          .set(
              CASE_ACCOMMODATION.NEEDS,
              needs.stream().map(Enum::name).sorted().toArray(String[]::new))
          .set(CASE_ACCOMMODATION.STATED_AT, clock.instant().atOffset(ZoneOffset.UTC))
          .execute();
    }
  }

  void forget(UUID caseId) {
    sql.deleteFrom(CASE_ACCOMMODATION).where(mine(caseId)).execute();
  }

  private Condition mine(UUID caseId) {
    return CASE_ACCOMMODATION
        .TENANT_ID
        .eq(transactions.tenant().value())
        .and(CASE_ACCOMMODATION.CASE_ID.eq(caseId));
  }
}
