package org.sportel.visits.figures;

import static org.sportel.visits.db.Tables.VISIT_CAUSE;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.sportel.network.CentreId;
import org.sportel.platform.Transactions;
import org.sportel.platform.rows.ManyRows;
import org.sportel.visits.db.tables.records.VisitCauseRecord;
import org.sportel.visits.model.VisitCause;
import org.springframework.stereotype.Component;

/** Why people came, in the running transaction's tenant. */
@Component
public final class VisitCauses {
  private final DSLContext sql;
  private final Transactions transactions;

  VisitCauses(DSLContext sql, Transactions transactions) {
    this.sql = sql;
    this.transactions = transactions;
  }

  /**
   * How often people came for a cause.
   *
   * @param service its code; empty where none was named
   */
  public record Count(String service, VisitCause cause, int visits) {}

  /** The causes of a centre's days, the first and the last included, by service. */
  public List<Count> of(CentreId centre, LocalDate first, LocalDate last) {
    return sql.select(VISIT_CAUSE.SERVICE, VISIT_CAUSE.CAUSE, DSL.count())
        .from(VISIT_CAUSE)
        .where(VISIT_CAUSE.TENANT_ID.eq(tenant()), VISIT_CAUSE.CENTRE_ID.eq(centre.value()))
        .and(VISIT_CAUSE.DAY_ON.between(first, last))
        .groupBy(VISIT_CAUSE.SERVICE, VISIT_CAUSE.CAUSE)
        .orderBy(VISIT_CAUSE.SERVICE, VISIT_CAUSE.CAUSE)
        .fetch(row -> new Count(row.value1(), VisitCause.valueOf(row.value2()), row.value3()));
  }

  /** Why somebody came, as an entry of the journal says it, for one service. */
  record Noted(UUID entry, String service, UUID centre, LocalDate day, VisitCause cause) {}

  void keep(List<Noted> causes) {
    ManyRows.added(sql, VISIT_CAUSE).write(causes.stream().map(this::row).toList());
  }

  private VisitCauseRecord row(Noted noted) {
    var row = new VisitCauseRecord();
    row.setTenantId(tenant());
    row.setEntryId(noted.entry());
    row.setService(noted.service());
    row.setCentreId(noted.centre());
    row.setDayOn(noted.day());
    row.setCause(noted.cause().name());
    return row;
  }

  void empty() {
    sql.deleteFrom(VISIT_CAUSE).where(VISIT_CAUSE.TENANT_ID.eq(tenant())).execute();
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}
