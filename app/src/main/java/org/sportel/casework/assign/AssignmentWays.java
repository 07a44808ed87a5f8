package org.sportel.casework.assign;

import static java.util.stream.Collectors.toMap;
import static org.sportel.casework.db.Tables.ASSIGNMENT_WAY;

import java.util.Map;
import org.jooq.DSLContext;
import org.sportel.network.UnitId;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The only class that touches the ways in which units assign tasks. */
@Component
public final class AssignmentWays {
  private final DSLContext db;
  private final Transactions transactions;

  AssignmentWays(DSLContext db, Transactions transactions) {
    this.db = db;
    this.transactions = transactions;
  }

  /** The ways that were chosen, by unit; of all others nobody assigns the tasks. */
  public Map<UnitId, AssignmentWay> all() {
    return transactions.once(
        AssignmentWays.class,
        () ->
            db.selectFrom(ASSIGNMENT_WAY).where(ASSIGNMENT_WAY.TENANT_ID.eq(tenant())).stream()
                .collect(
                    toMap(
                        row -> new UnitId(row.getUnitId()),
                        row -> AssignmentWay.valueOf(row.getWay()))));
  }

  /** Lets one transaction at a time count a unit's tasks and add to them. */
  void lock(UnitId unit) {
    db.select(ASSIGNMENT_WAY.WAY)
        .from(ASSIGNMENT_WAY)
        .where(ASSIGNMENT_WAY.TENANT_ID.eq(tenant()), ASSIGNMENT_WAY.UNIT_ID.eq(unit.value()))
        .forUpdate()
        .fetch();
  }

  void set(UnitId unit, AssignmentWay way) {
    transactions.forget(AssignmentWays.class);
    db.insertInto(ASSIGNMENT_WAY)
        .set(ASSIGNMENT_WAY.TENANT_ID, tenant())
        .set(ASSIGNMENT_WAY.UNIT_ID, unit.value())
        .set(ASSIGNMENT_WAY.WAY, way.name())
        .onConflict(ASSIGNMENT_WAY.TENANT_ID, ASSIGNMENT_WAY.UNIT_ID)
        .doUpdate()
        .set(ASSIGNMENT_WAY.WAY, way.name())
        .execute();
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}
