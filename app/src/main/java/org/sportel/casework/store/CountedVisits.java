package org.sportel.casework.store;

import static org.sportel.casework.db.Tables.CASE_FILE;
import static org.sportel.casework.db.Tables.CASE_VISIT;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.catalogue.meter.VisitCounts;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Tells the meter of services how many visits their cases took. */
@Component
final class CountedVisits implements VisitCounts {
  private final DSLContext db;
  private final Transactions transactions;

  CountedVisits(DSLContext db, Transactions transactions) {
    this.db = db;
    this.transactions = transactions;
  }

  @Override
  public Map<UUID, BigDecimal> of(ServiceCode code) {
    var cases = DSL.countDistinct(CASE_FILE.ID);
    var visits = DSL.countDistinct(CASE_VISIT.VISIT_ID);
    return db.select(CASE_FILE.SERVICE_VERSION, cases, visits)
        .from(CASE_FILE)
        .leftJoin(CASE_VISIT)
        .on(CASE_VISIT.TENANT_ID.eq(CASE_FILE.TENANT_ID), CASE_VISIT.CASE_ID.eq(CASE_FILE.ID))
        .where(
            CASE_FILE.TENANT_ID.eq(transactions.tenant().value()),
            CASE_FILE.SERVICE_CODE.eq(code.value()))
        .groupBy(CASE_FILE.SERVICE_VERSION)
        .having(cases.ge(ENOUGH))
        .fetchMap(CASE_FILE.SERVICE_VERSION, row -> perCase(row.get(visits), row.get(cases)));
  }

  private static BigDecimal perCase(int visits, int cases) {
    return BigDecimal.valueOf(visits).divide(BigDecimal.valueOf(cases), 1, RoundingMode.HALF_UP);
  }
}
