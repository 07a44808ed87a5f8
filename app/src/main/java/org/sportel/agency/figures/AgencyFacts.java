package org.sportel.agency.figures;

import static org.sportel.agency.db.Tables.FACT;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.sportel.agency.db.tables.records.FactRecord;
import org.sportel.network.CentreId;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The facts of the running transaction's tenant: one for each case, on whichever side it is. */
@Component
public final class AgencyFacts {
  private final DSLContext sql;
  private final Transactions transactions;

  AgencyFacts(DSLContext sql, Transactions transactions) {
    this.sql = sql;
    this.transactions = transactions;
  }

  /** On which side of a delegation the tenant stands. */
  enum Side {
    HOST,
    INSTITUTION
  }

  /**
   * How many cases of a service were taken in a centre.
   *
   * @param other the institution for a municipality, the municipality for an institution
   * @param centre of the municipality; empty where it has none
   */
  public record Count(TenantId other, Optional<CentreId> centre, String code, int cases) {}

  /** The cases taken from an instant on and before another, by other side, centre and service. */
  public List<Count> between(Instant from, Instant before) {
    var cases = DSL.count();
    return sql.select(FACT.OTHER, FACT.CENTRE_ID, FACT.CODE, cases)
        .from(FACT)
        .where(FACT.TENANT_ID.eq(transactions.tenant().value()))
        .and(FACT.TAKEN_AT.ge(from.atOffset(ZoneOffset.UTC)))
        .and(FACT.TAKEN_AT.lt(before.atOffset(ZoneOffset.UTC)))
        .groupBy(FACT.OTHER, FACT.CENTRE_ID, FACT.CODE)
        .orderBy(FACT.OTHER, FACT.CENTRE_ID, FACT.CODE)
        .fetch(
            row ->
                new Count(
                    new TenantId(row.get(FACT.OTHER)),
                    Optional.ofNullable(row.get(FACT.CENTRE_ID)).map(CentreId::new),
                    row.get(FACT.CODE),
                    row.get(cases)));
  }

  void add(UUID id, Side side, int other, Optional<UUID> centre, String code, Instant at) {
    var row = new FactRecord();
    row.setTenantId(transactions.tenant().value());
    row.setCaseId(id);
    row.setSide(side.name());
    row.setOther(other);
    row.set(FACT.CENTRE_ID, centre.orElse(null));
    row.setCode(code);
    row.setTakenAt(at.atOffset(ZoneOffset.UTC));
    sql.insertInto(FACT).set(row).onConflictDoNothing().execute();
  }

  void empty() {
    sql.deleteFrom(FACT).where(FACT.TENANT_ID.eq(transactions.tenant().value())).execute();
  }
}
