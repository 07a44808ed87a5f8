package org.sportel.visits;

import static org.sportel.visits.db.Tables.SEAT;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.sportel.network.CentreId;
import org.sportel.network.CounterId;
import org.sportel.network.CurrentDay;
import org.sportel.platform.Acting;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.visits.db.tables.records.SeatRecord;
import org.sportel.visits.model.Seat;
import org.sportel.visits.model.VisitRefusal;
import org.springframework.stereotype.Component;

/** Who sits at which counter today, in the running transaction's tenant. */
@Component
public final class Seats {
  private final DSLContext sql;
  private final Transactions transactions;
  private final CurrentDay today;
  private final Acting acting;
  private final Authority authority;
  private final Clock clock;

  Seats(
      DSLContext sql,
      Transactions transactions,
      CurrentDay today,
      Acting acting,
      Authority authority,
      Clock clock) {
    this.sql = sql;
    this.transactions = transactions;
    this.today = today;
    this.acting = acting;
    this.authority = authority;
    this.clock = clock;
  }

  /** Where the acting person sits today. */
  public Optional<Seat> find() {
    return where(SEAT.ACCOUNT_ID.eq(acting.now().id())).stream().findFirst();
  }

  /** Who sits in a centre today, by counter. */
  public List<Seat> of(CentreId centre) {
    return where(SEAT.CENTRE_ID.eq(centre.value()));
  }

  /** Who sits at a counter today. */
  Optional<Seat> at(CounterId counter) {
    return where(SEAT.COUNTER_ID.eq(counter.value())).stream().findFirst();
  }

  /**
   * The acting person's seat, held until the transaction ends, so that what one clerk does in two
   * browsers happens one after the other.
   *
   * @throws VisitRefusal NO_SEAT
   * @throws org.sportel.platform.NotAllowed without the power to serve at a counter
   */
  Seat mine() {
    authority.require(Power.SERVE_COUNTER);
    return sql.selectFrom(SEAT)
        .where(SEAT.TENANT_ID.eq(tenant()), SEAT.ACCOUNT_ID.eq(acting.now().id()))
        .and(SEAT.DAY_ON.eq(today.day()))
        .forUpdate()
        .fetchOptional(Seats::seat)
        .orElseThrow(() -> new VisitRefusal(VisitRefusal.Reason.NO_SEAT));
  }

  /** Sits the acting person down; whoever sat there on an earlier day is gone. */
  void take(CentreId centre, CounterId counter) {
    var actor = acting.now();
    sql.deleteFrom(SEAT)
        .where(SEAT.TENANT_ID.eq(tenant()))
        .and(SEAT.ACCOUNT_ID.eq(actor.id()).or(earlier(counter)))
        .execute();
    var row = new SeatRecord();
    row.setTenantId(tenant());
    row.setCounterId(counter.value());
    row.setCentreId(centre.value());
    row.setAccountId(actor.id());
    row.setOffice(actor.office());
    row.setDayOn(today.day());
    row.setSince(now());
    int sat = sql.insertInto(SEAT).set(row).onConflictDoNothing().execute();
    if (sat == 0) {
      throw new VisitRefusal(
          VisitRefusal.Reason.COUNTER_TAKEN, at(counter).map(Seat::office).orElse(""));
    }
  }

  private Condition earlier(CounterId counter) {
    return SEAT.COUNTER_ID.eq(counter.value()).and(SEAT.DAY_ON.lt(today.day()));
  }

  void leave(Seat seat) {
    sql.deleteFrom(SEAT)
        .where(SEAT.TENANT_ID.eq(tenant()), SEAT.COUNTER_ID.eq(seat.counter().value()))
        .execute();
  }

  void pause(Seat seat, boolean away) {
    @Nullable OffsetDateTime since = away ? now() : null;
    sql.update(SEAT)
        .set(SEAT.BREAK_SINCE, since)
        .where(SEAT.TENANT_ID.eq(tenant()), SEAT.COUNTER_ID.eq(seat.counter().value()))
        .execute();
  }

  private List<Seat> where(Condition condition) {
    return sql.selectFrom(SEAT)
        .where(SEAT.TENANT_ID.eq(tenant()), SEAT.DAY_ON.eq(today.day()), condition)
        .orderBy(SEAT.SINCE)
        .fetch(Seats::seat);
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private int tenant() {
    return transactions.tenant().value();
  }

  private static Seat seat(SeatRecord row) {
    return new Seat(
        new CounterId(row.getCounterId()),
        new CentreId(row.getCentreId()),
        row.getAccountId(),
        row.getOffice(),
        row.getDayOn(),
        row.getSince().toInstant(),
        Optional.ofNullable(row.getBreakSince()).map(OffsetDateTime::toInstant));
  }
}
