package org.sportel.insight;

import static org.sportel.insight.db.Tables.CASE_FACT;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.catalogue.meter.CaseCounts;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Tells the meter of services how many cases came and how long they took. */
@Component
final class CountedCases implements CaseCounts {
  private static final Duration YEAR = Duration.ofDays(365);
  private static final BigDecimal DAY = BigDecimal.valueOf(Duration.ofDays(1).toSeconds());

  private final DSLContext db;
  private final Transactions transactions;
  private final Clock clock;

  CountedCases(DSLContext db, Transactions transactions, Clock clock) {
    this.db = db;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public Counted of(ServiceCode code) {
    var since = clock.instant().minus(YEAR).atOffset(ZoneOffset.UTC);
    var cases = DSL.count();
    var late = DSL.count().filterWhere(CASE_FACT.RECEIVED_AT.ge(since));
    var seconds =
        DSL.percentileCont(0.5)
            .withinGroupOrderBy(DecisionTime.SECONDS)
            .filterWhere(CASE_FACT.DECIDED_AT.isNotNull());
    var versions = new HashMap<UUID, OfVersion>();
    var lastYear = 0;
    for (var row :
        db.select(CASE_FACT.SERVICE_VERSION, cases, late, seconds)
            .from(CASE_FACT)
            .where(
                CASE_FACT.TENANT_ID.eq(transactions.tenant().value()),
                CASE_FACT.SERVICE.eq(code.value()))
            .groupBy(CASE_FACT.SERVICE_VERSION)) {
      lastYear += row.get(late);
      if (row.get(CASE_FACT.SERVICE_VERSION) != null) {
        versions.put(
            row.get(CASE_FACT.SERVICE_VERSION),
            new OfVersion(
                row.get(cases), Optional.ofNullable(row.get(seconds)).map(CountedCases::days)));
      }
    }
    return new Counted(lastYear, versions);
  }

  private static BigDecimal days(Number seconds) {
    return new BigDecimal(seconds.toString()).divide(DAY, 1, RoundingMode.HALF_UP);
  }
}
