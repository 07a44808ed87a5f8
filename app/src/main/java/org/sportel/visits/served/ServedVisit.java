package org.sportel.visits.served;

import static org.sportel.visits.db.Tables.CALL;
import static org.sportel.visits.db.Tables.SEAT;
import static org.sportel.visits.db.Tables.TICKET;

import java.util.Optional;
import org.jooq.DSLContext;
import org.sportel.network.CurrentDay;
import org.sportel.platform.Acting;
import org.sportel.platform.Transactions;
import org.sportel.visits.model.VisitId;
import org.springframework.stereotype.Component;

/** The visit of whoever is called to or served at the acting person's counter. */
@Component
public final class ServedVisit {
  private final DSLContext sql;
  private final Transactions transactions;
  private final CurrentDay today;
  private final Acting acting;

  ServedVisit(DSLContext sql, Transactions transactions, CurrentDay today, Acting acting) {
    this.sql = sql;
    this.transactions = transactions;
    this.today = today;
    this.acting = acting;
  }

  /** The visit; empty where the acting person sits nowhere today or serves nobody. */
  public Optional<VisitId> find() {
    return sql.select(TICKET.VISIT_ID)
        .from(SEAT)
        .join(CALL)
        .on(CALL.TENANT_ID.eq(SEAT.TENANT_ID), CALL.COUNTER_ID.eq(SEAT.COUNTER_ID))
        .join(TICKET)
        .on(TICKET.TENANT_ID.eq(CALL.TENANT_ID), TICKET.ID.eq(CALL.TICKET_ID))
        .where(SEAT.TENANT_ID.eq(transactions.tenant().value()))
        .and(SEAT.ACCOUNT_ID.eq(acting.now().id()))
        .and(SEAT.DAY_ON.eq(today.day()))
        .and(CALL.ENDED_AT.isNull())
        .fetchOptional(row -> new VisitId(row.value1()));
  }
}
