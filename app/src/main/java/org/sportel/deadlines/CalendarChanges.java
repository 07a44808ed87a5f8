package org.sportel.deadlines;

import static org.sportel.deadlines.db.Tables.CALENDAR_CHANGE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.sportel.deadlines.db.tables.records.CalendarChangeRecord;
import org.sportel.platform.Json;
import org.sportel.platform.LocalText;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The only class that touches what municipalities declare. */
@Component
final class CalendarChanges {
  private final DSLContext db;
  private final Transactions transactions;
  private final Json json;

  CalendarChanges(DSLContext db, Transactions transactions, Json json) {
    this.db = db;
    this.transactions = transactions;
    this.json = json;
  }

  /** What stands, by day. */
  List<CalendarChange> list() {
    return list(CALENDAR_CHANGE.TAKEN_BACK_AT.isNull());
  }

  /** What stood at an instant, by day. */
  List<CalendarChange> at(Instant instant) {
    var then = utc(instant);
    return list(
        CALENDAR_CHANGE
            .DECLARED_AT
            .le(then)
            .and(
                CALENDAR_CHANGE.TAKEN_BACK_AT.isNull().or(CALENDAR_CHANGE.TAKEN_BACK_AT.gt(then))));
  }

  /** What stands of a day. */
  Optional<CalendarChange> standing(LocalDate day) {
    return list(CALENDAR_CHANGE.DAY.eq(day).and(CALENDAR_CHANGE.TAKEN_BACK_AT.isNull())).stream()
        .findFirst();
  }

  /** What was last taken back of a day. */
  Optional<CalendarChange> takenBack(LocalDate day) {
    return db.selectFrom(CALENDAR_CHANGE)
        .where(mine(), CALENDAR_CHANGE.DAY.eq(day), CALENDAR_CHANGE.TAKEN_BACK_AT.isNotNull())
        .orderBy(CALENDAR_CHANGE.TAKEN_BACK_AT.desc())
        .limit(1)
        .fetchOptional(this::change);
  }

  void put(CalendarChange change, Instant now) {
    var row = new CalendarChangeRecord();
    row.setTenantId(transactions.tenant().value());
    row.setDay(change.day());
    row.setDeclaredAt(utc(now));
    switch (change) {
      case CalendarChange.DayOff off -> {
        row.setWorked(false);
        row.setName(JSONB.valueOf(json.write(off.name())));
        row.setSource(JSONB.valueOf(json.write(off.source())));
      }
      case CalendarChange.DayWorked on -> {
        row.setWorked(true);
        row.setSource(JSONB.valueOf(json.write(on.source())));
      }
    }
    db.insertInto(CALENDAR_CHANGE)
        .set(row)
        .onConflict(CALENDAR_CHANGE.TENANT_ID, CALENDAR_CHANGE.DAY, CALENDAR_CHANGE.DECLARED_AT)
        .doUpdate()
        .set(row)
        .setNull(CALENDAR_CHANGE.TAKEN_BACK_AT)
        .execute();
  }

  boolean remove(LocalDate day, Instant now) {
    return db.update(CALENDAR_CHANGE)
            .set(CALENDAR_CHANGE.TAKEN_BACK_AT, utc(now))
            .where(mine(), CALENDAR_CHANGE.DAY.eq(day), CALENDAR_CHANGE.TAKEN_BACK_AT.isNull())
            .execute()
        == 1;
  }

  private List<CalendarChange> list(Condition which) {
    return db.selectFrom(CALENDAR_CHANGE)
        .where(mine(), which)
        .orderBy(CALENDAR_CHANGE.DAY)
        .fetch(this::change);
  }

  private Condition mine() {
    return CALENDAR_CHANGE.TENANT_ID.eq(transactions.tenant().value());
  }

  private CalendarChange change(CalendarChangeRecord row) {
    var source = json.read(row.getSource().data(), LocalText.class);
    return row.getWorked()
        ? new CalendarChange.DayWorked(row.getDay(), source)
        : new CalendarChange.DayOff(
            row.getDay(), json.read(row.getName().data(), LocalText.class), source);
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
