package org.sportel.standards.rollout;

import static org.sportel.standards.db.Tables.CENTRE_GOAL;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.sportel.network.Centre;
import org.sportel.platform.Transactions;
import org.sportel.standards.db.tables.records.CentreGoalRecord;
import org.springframework.stereotype.Component;

/** What an operator plans for each level of centres. */
@Component
final class CentreGoals {
  private final DSLContext sql;
  private final Transactions transactions;

  CentreGoals(DSLContext sql, Transactions transactions) {
    this.sql = sql;
    this.transactions = transactions;
  }

  /** Every level, also those for which nothing is planned. */
  Map<Centre.Level, CentreGoal> all() {
    var goals = new EnumMap<Centre.Level, CentreGoal>(Centre.Level.class);
    for (var level : Centre.Level.values()) {
      goals.put(level, CentreGoal.NONE);
    }
    sql.selectFrom(CENTRE_GOAL)
        .where(CENTRE_GOAL.TENANT_ID.eq(transactions.tenant().value()))
        .forEach(
            row ->
                goals.put(
                    Centre.Level.valueOf(row.getLevel()),
                    new CentreGoal(row.getCentres(), Optional.ofNullable(row.getUntilOn()))));
    return goals;
  }

  void keep(Map<Centre.Level, CentreGoal> goals) {
    goals.forEach(
        (level, goal) -> {
          var row = new CentreGoalRecord();
          row.setTenantId(transactions.tenant().value());
          row.setLevel(level.name());
          row.setCentres(goal.centres());
          row.setUntilOn(goal.until().orElse(null));
          sql.insertInto(CENTRE_GOAL)
              .set(row)
              .onConflict(CENTRE_GOAL.TENANT_ID, CENTRE_GOAL.LEVEL)
              .doUpdate()
              .setAllToExcluded()
              .execute();
        });
  }
}
