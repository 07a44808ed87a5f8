package org.sportel.agency.figures;

import static org.sportel.agency.db.Tables.FACT;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
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
   * Of how many cases of a service, by the centre in which they were taken.
   *
   * @param other the institution for a municipality, the municipality for an institution
   * @param centre of the municipality; empty where it has none
   */
  public record Count(TenantId other, Optional<CentreId> centre, String code, int cases) {}

  /** The cases taken from an instant on and before another, by other side, centre and service. */
  public List<Count> between(Instant from, Instant before) {
    return counted(FACT.TAKEN_AT, from, before);
  }

  /** Those whose decision was handed over at a counter from an instant on and before another. */
  public List<Count> handedOver(Instant from, Instant before) {
    return counted(FACT.HANDED_OVER_AT, from, before);
  }

  private List<Count> counted(Field<OffsetDateTime> moment, Instant from, Instant before) {
    var cases = DSL.count();
    return sql.select(FACT.OTHER, FACT.CENTRE_ID, FACT.CODE, cases)
        .from(FACT)
        .where(FACT.TENANT_ID.eq(transactions.tenant().value()))
        .and(moment.ge(from.atOffset(ZoneOffset.UTC)))
        .and(moment.lt(before.atOffset(ZoneOffset.UTC)))
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

  /** Notes that the decision of a case was handed over; the first time counts. */
  void handedOver(UUID id, Instant at) {
    sql.update(FACT)
        .set(FACT.HANDED_OVER_AT, at.atOffset(ZoneOffset.UTC))
        .where(
            FACT.TENANT_ID.eq(transactions.tenant().value()),
            FACT.CASE_ID.eq(id),
            FACT.HANDED_OVER_AT.isNull())
        .execute();
  }

  void empty() {
    sql.deleteFrom(FACT).where(FACT.TENANT_ID.eq(transactions.tenant().value())).execute();
  }
}
