package org.sportel.visits.ends;

import static org.sportel.visits.db.Tables.SERVED_VISIT;
import static org.sportel.visits.db.Tables.VISIT_END;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.sportel.network.CentreId;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** What came of the visits of a centre, in the running transaction's tenant. */
@Component
public final class VisitEnds {
  private final DSLContext sql;
  private final Transactions transactions;

  VisitEnds(DSLContext sql, Transactions transactions) {
    this.sql = sql;
    this.transactions = transactions;
  }

  /**
   * What came of some visits.
   *
   * @param served how many visits were served to their end
   * @param ends how many of them had each end; a visit may have several
   * @param none of how many nothing was noted
   */
  public record Shares(int served, Map<VisitEnd, Integer> ends, int none) {
    /** Copies the map. */
    public Shares {
      ends = Map.copyOf(ends);
    }
  }

  /** Those of a centre's days, the first and the last included. */
  public Shares of(CentreId centre, LocalDate first, LocalDate last) {
    var days =
        SERVED_VISIT
            .TENANT_ID
            .eq(tenant())
            .and(SERVED_VISIT.CENTRE_ID.eq(centre.value()))
            .and(SERVED_VISIT.DAY_ON.between(first, last));
    int served = sql.fetchCount(SERVED_VISIT, days);
    var ends = new EnumMap<VisitEnd, Integer>(VisitEnd.class);
    sql.select(VISIT_END.WHAT, DSL.count())
        .from(SERVED_VISIT)
        .join(VISIT_END)
        .on(same())
        .where(days)
        .groupBy(VISIT_END.WHAT)
        .forEach(row -> ends.put(VisitEnd.valueOf(row.value1()), row.value2()));
    int none =
        sql.fetchCount(
            sql.selectOne()
                .from(SERVED_VISIT)
                .where(days)
                .andNotExists(sql.selectOne().from(VISIT_END).where(same())));
    return new Shares(served, ends, none);
  }

  private static Condition same() {
    return VISIT_END
        .TENANT_ID
        .eq(SERVED_VISIT.TENANT_ID)
        .and(VISIT_END.VISIT_ID.eq(SERVED_VISIT.VISIT_ID));
  }

  void served(UUID visit, UUID centre, LocalDate day) {
    sql.insertInto(SERVED_VISIT)
        .set(SERVED_VISIT.TENANT_ID, tenant())
        .set(SERVED_VISIT.VISIT_ID, visit)
        .set(SERVED_VISIT.CENTRE_ID, centre)
        .set(SERVED_VISIT.DAY_ON, day)
        .onConflictDoNothing()
        .execute();
  }

  void keep(UUID visit, VisitEnd end) {
    sql.insertInto(VISIT_END)
        .set(VISIT_END.TENANT_ID, tenant())
        .set(VISIT_END.VISIT_ID, visit)
        .set(VISIT_END.WHAT, end.name())
        .onConflictDoNothing()
        .execute();
  }

  void empty() {
    sql.deleteFrom(VISIT_END).where(VISIT_END.TENANT_ID.eq(tenant())).execute();
    sql.deleteFrom(SERVED_VISIT).where(SERVED_VISIT.TENANT_ID.eq(tenant())).execute();
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}
