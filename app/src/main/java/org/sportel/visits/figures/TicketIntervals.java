package org.sportel.visits.figures;

import static org.sportel.visits.db.Tables.TICKET_INTERVAL;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sportel.platform.Transactions;
import org.sportel.platform.rows.ManyRows;
import org.sportel.visits.db.tables.records.TicketIntervalRecord;
import org.springframework.stereotype.Component;

/** The only class that touches the table of intervals. */
@Component
final class TicketIntervals {
  private final DSLContext sql;
  private final Transactions transactions;
  private final ManyRows rows;

  TicketIntervals(DSLContext sql, Transactions transactions) {
    this.sql = sql;
    this.transactions = transactions;
    this.rows = ManyRows.added(sql, TICKET_INTERVAL);
  }

  /** Keeps them; an entry that was taken in already changes nothing. */
  void keep(List<TicketInterval> intervals) {
    rows.write(intervals.stream().map(this::row).toList());
  }

  private TicketIntervalRecord row(TicketInterval interval) {
    var row = new TicketIntervalRecord();
    row.setTenantId(tenant());
    row.setEntryId(interval.entry());
    row.setCentreId(interval.centre());
    row.setQueueId(interval.queue());
    row.set(TICKET_INTERVAL.COUNTER_ID, interval.counter().orElse(null));
    row.setDayOn(interval.day());
    row.setKind(interval.kind().name());
    row.set(
        TICKET_INTERVAL.FROM_AT,
        interval.from().map(from -> from.atOffset(ZoneOffset.UTC)).orElse(null));
    row.setSeconds(Math.toIntExact(Math.max(0, interval.length().toSeconds())));
    row.setExact(interval.exact());
    row.setKeyed(interval.keyed());
    return row;
  }

  /** Those of a centre's day. */
  List<TicketInterval> of(UUID centre, LocalDate day) {
    return between(centre, day, day);
  }

  /** Those of some days of a centre, the first and the last included. */
  List<TicketInterval> between(UUID centre, LocalDate first, LocalDate last) {
    return sql.selectFrom(TICKET_INTERVAL)
        .where(TICKET_INTERVAL.TENANT_ID.eq(tenant()), TICKET_INTERVAL.CENTRE_ID.eq(centre))
        .and(TICKET_INTERVAL.DAY_ON.between(first, last))
        .fetch(TicketIntervals::interval);
  }

  void empty() {
    sql.deleteFrom(TICKET_INTERVAL).where(TICKET_INTERVAL.TENANT_ID.eq(tenant())).execute();
  }

  private int tenant() {
    return transactions.tenant().value();
  }

  private static TicketInterval interval(TicketIntervalRecord row) {
    return new TicketInterval(
        row.getEntryId(),
        row.getCentreId(),
        row.getQueueId(),
        Optional.ofNullable(row.getCounterId()),
        row.getDayOn(),
        TicketInterval.Kind.valueOf(row.getKind()),
        Optional.ofNullable(row.get(TICKET_INTERVAL.FROM_AT)).map(OffsetDateTime::toInstant),
        Duration.ofSeconds(row.getSeconds()),
        row.getExact(),
        row.getKeyed());
  }
}
