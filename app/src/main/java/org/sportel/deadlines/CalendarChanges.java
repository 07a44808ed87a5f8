package org.sportel.deadlines;

import static org.sportel.deadlines.db.Tables.CALENDAR_CHANGE;

import java.time.LocalDate;
import java.util.List;
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

  List<CalendarChange> list() {
    return db.selectFrom(CALENDAR_CHANGE)
        .where(CALENDAR_CHANGE.TENANT_ID.eq(transactions.tenant().value()))
        .orderBy(CALENDAR_CHANGE.DAY)
        .fetch(this::change);
  }

  void put(CalendarChange change) {
    var row = new CalendarChangeRecord();
    row.setTenantId(transactions.tenant().value());
    row.setDay(change.day());
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
    db.insertInto(CALENDAR_CHANGE).set(row).onDuplicateKeyUpdate().set(row).execute();
  }

  boolean remove(LocalDate day) {
    return db.deleteFrom(CALENDAR_CHANGE)
            .where(CALENDAR_CHANGE.TENANT_ID.eq(transactions.tenant().value()))
            .and(CALENDAR_CHANGE.DAY.eq(day))
            .execute()
        == 1;
  }

  private CalendarChange change(CalendarChangeRecord row) {
    var source = json.read(row.getSource().data(), LocalText.class);
    return row.getWorked()
        ? new CalendarChange.DayWorked(row.getDay(), source)
        : new CalendarChange.DayOff(
            row.getDay(), json.read(row.getName().data(), LocalText.class), source);
  }
}
