package org.sportel.insight.watch;

import static org.sportel.insight.db.Tables.CASE_FACT;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.sportel.insight.FigureAccess;
import org.sportel.platform.Authority.Places;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Finds services and units from which fewer applications come than could be expected. */
@Component
public final class FallenSilent {
  /** The year, its season and the window, and weeks more by which a key is known to be as old. */
  private static final int DAYS = 364 + 14 + Silence.WINDOW + 84;

  private final DSLContext db;
  private final Transactions transactions;
  private final Clock clock;

  FallenSilent(DSLContext db, Transactions transactions, Clock clock) {
    this.db = db;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** What has fallen silent: a service or a unit. */
  public enum Kind {
    /** A service, over all units that are looked at. */
    SERVICE,
    /** A unit, over all its services. */
    UNIT
  }

  /**
   * One of them.
   *
   * @param key the code of the service, or the id of the unit
   */
  public record Found(Kind kind, String key, Silence silence) {}

  /** All of them, the one least likely by chance first. */
  public List<Found> find(Places places, ZoneId zone) {
    var today = LocalDate.ofInstant(clock.instant(), zone);
    var found = new ArrayList<Found>();
    for (var kind : Kind.values()) {
      counted(kind, places, zone, today)
          .forEach(
              (key, days) ->
                  Silence.of(days, today)
                      .ifPresent(silence -> found.add(new Found(kind, key, silence))));
    }
    found.sort(Comparator.comparingDouble(one -> one.silence().chance()));
    return found;
  }

  private Map<String, Map<LocalDate, Integer>> counted(
      Kind kind, Places places, ZoneId zone, LocalDate today) {
    var key = kind == Kind.SERVICE ? CASE_FACT.SERVICE : CASE_FACT.UNIT;
    Field<Date> day =
        DSL.field("({0} at time zone {1})::date", Date.class, CASE_FACT.RECEIVED_AT, zone.getId());
    var since = today.minusDays(DAYS).atStartOfDay(zone).toOffsetDateTime();
    Map<String, Map<LocalDate, Integer>> counted = new HashMap<>();
    db.select(key, day, DSL.count())
        .from(CASE_FACT)
        .where(
            CASE_FACT.TENANT_ID.eq(transactions.tenant().value()),
            CASE_FACT.RECEIVED_AT.ge(since),
            FigureAccess.of(places))
        .groupBy(key, DSL.field("2"))
        .forEach(
            row ->
                counted
                    .computeIfAbsent(row.value1(), _ -> new HashMap<>())
                    .put(row.value2().toLocalDate(), row.value3()));
    return counted;
  }
}
