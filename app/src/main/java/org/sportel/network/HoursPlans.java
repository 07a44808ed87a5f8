package org.sportel.network;

import static org.sportel.network.db.Tables.HOURS_EXCEPTION;
import static org.sportel.network.db.Tables.HOURS_PLAN;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The tables of ordinary weeks and of the days that differ. */
@Component
final class HoursPlans {
  private final Transactions transactions;
  private final DSLContext sql;
  private final Columns columns;

  HoursPlans(Transactions transactions, DSLContext sql, Columns columns) {
    this.transactions = transactions;
    this.sql = sql;
    this.columns = columns;
  }

  Map<UUID, OpeningHours> of(List<UUID> centres, Optional<LocalDate> lastDay) {
    var weeks = new HashMap<UUID, TreeMap<LocalDate, Hours>>();
    sql.selectFrom(HOURS_PLAN)
        .where(HOURS_PLAN.TENANT_ID.eq(tenant()))
        .forEach(
            row ->
                weeks
                    .computeIfAbsent(row.getCentreId(), id -> new TreeMap<>())
                    .put(row.getFromOn(), columns.read(row.getWeek(), Hours.class)));
    var days = new HashMap<UUID, TreeMap<LocalDate, HoursException>>();
    sql.selectFrom(HOURS_EXCEPTION)
        .where(HOURS_EXCEPTION.TENANT_ID.eq(tenant()))
        .forEach(
            row ->
                days.computeIfAbsent(row.getCentreId(), id -> new TreeMap<>())
                    .put(
                        row.getDayOn(),
                        new HoursException(
                            row.getDayOn(),
                            List.of(columns.read(row.getTimes(), Span[].class)),
                            columns.text(row.getReason()))));
    var all = new HashMap<UUID, OpeningHours>();
    for (var centre : centres) {
      all.put(
          centre,
          new OpeningHours(
              weeks.getOrDefault(centre, new TreeMap<>()),
              days.getOrDefault(centre, new TreeMap<>()),
              lastDay));
    }
    return all;
  }

  void put(CentreId centre, LocalDate from, Hours week) {
    sql.insertInto(HOURS_PLAN)
        .set(HOURS_PLAN.TENANT_ID, tenant())
        .set(HOURS_PLAN.CENTRE_ID, centre.value())
        .set(HOURS_PLAN.FROM_ON, from)
        .set(HOURS_PLAN.WEEK, columns.json(week))
        .onConflict(HOURS_PLAN.TENANT_ID, HOURS_PLAN.CENTRE_ID, HOURS_PLAN.FROM_ON)
        .doUpdate()
        .set(HOURS_PLAN.WEEK, columns.json(week))
        .execute();
    transactions.forget(Centres.class);
  }

  void put(CentreId centre, HoursException exception) {
    var times = columns.json(exception.times());
    var reason = columns.json(exception.reason());
    sql.insertInto(HOURS_EXCEPTION)
        .set(HOURS_EXCEPTION.TENANT_ID, tenant())
        .set(HOURS_EXCEPTION.CENTRE_ID, centre.value())
        .set(HOURS_EXCEPTION.DAY_ON, exception.day())
        .set(HOURS_EXCEPTION.TIMES, times)
        .set(HOURS_EXCEPTION.REASON, reason)
        .onConflict(HOURS_EXCEPTION.TENANT_ID, HOURS_EXCEPTION.CENTRE_ID, HOURS_EXCEPTION.DAY_ON)
        .doUpdate()
        .set(HOURS_EXCEPTION.TIMES, times)
        .set(HOURS_EXCEPTION.REASON, reason)
        .execute();
    transactions.forget(Centres.class);
  }

  boolean remove(CentreId centre, LocalDate day) {
    int removed =
        sql.deleteFrom(HOURS_EXCEPTION)
            .where(
                HOURS_EXCEPTION.TENANT_ID.eq(tenant()),
                HOURS_EXCEPTION.CENTRE_ID.eq(centre.value()),
                HOURS_EXCEPTION.DAY_ON.eq(day))
            .execute();
    transactions.forget(Centres.class);
    return removed == 1;
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}
