package org.sportel.visits.appointments;

import static org.sportel.visits.db.Tables.COUNTER_ABSENCE;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sportel.network.CentreId;
import org.sportel.network.CounterId;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** When the counters of the running transaction's tenant are not staffed. */
@Component
public final class CounterAbsences {
  private final DSLContext sql;
  private final Transactions transactions;

  CounterAbsences(DSLContext sql, Transactions transactions) {
    this.sql = sql;
    this.transactions = transactions;
  }

  /** Those of a centre that are not over on a day, the first one first. */
  public List<CounterAbsence> of(CentreId centre, LocalDate day) {
    return sql.selectFrom(COUNTER_ABSENCE)
        .where(COUNTER_ABSENCE.TENANT_ID.eq(tenant()))
        .and(COUNTER_ABSENCE.CENTRE_ID.eq(centre.value()))
        .and(COUNTER_ABSENCE.UNTIL_ON.ge(day))
        .orderBy(COUNTER_ABSENCE.FROM_ON, COUNTER_ABSENCE.ID)
        .fetch(
            row ->
                new CounterAbsence(
                    row.getId(),
                    new CounterId(row.getCounterId()),
                    row.getFromOn(),
                    row.getUntilOn()));
  }

  void add(CentreId centre, CounterAbsence absence) {
    sql.insertInto(COUNTER_ABSENCE)
        .set(COUNTER_ABSENCE.TENANT_ID, tenant())
        .set(COUNTER_ABSENCE.ID, absence.id())
        .set(COUNTER_ABSENCE.CENTRE_ID, centre.value())
        .set(COUNTER_ABSENCE.COUNTER_ID, absence.counter().value())
        .set(COUNTER_ABSENCE.FROM_ON, absence.from())
        .set(COUNTER_ABSENCE.UNTIL_ON, absence.until())
        .execute();
  }

  /** Takes one back; false where the centre has none such. */
  boolean remove(CentreId centre, UUID id) {
    return sql.deleteFrom(COUNTER_ABSENCE)
            .where(COUNTER_ABSENCE.TENANT_ID.eq(tenant()), COUNTER_ABSENCE.ID.eq(id))
            .and(COUNTER_ABSENCE.CENTRE_ID.eq(centre.value()))
            .execute()
        == 1;
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}
