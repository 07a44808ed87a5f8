package org.sportel.visits;

import static org.sportel.visits.db.Tables.SEAT;
import static org.sportel.visits.db.Tables.STAFF_SKILL;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.network.CentreId;
import org.sportel.network.CounterId;
import org.sportel.network.CurrentDay;
import org.sportel.platform.Acting;
import org.sportel.platform.Lang;
import org.sportel.platform.Transactions;
import org.sportel.visits.changes.HallViews;
import org.sportel.visits.db.tables.records.SeatRecord;
import org.sportel.visits.model.Accommodation;
import org.sportel.visits.model.Seat;
import org.sportel.visits.model.Skills;
import org.sportel.visits.model.VisitRefusal;
import org.springframework.stereotype.Component;

/** Who sits at which counter today, in the running transaction's tenant. */
@Component
public final class Seats {
  private final DSLContext sql;
  private final Transactions transactions;
  private final CurrentDay today;
  private final Acting acting;
  private final HallViews views;
  private final Clock clock;

  Seats(
      DSLContext sql,
      Transactions transactions,
      CurrentDay today,
      Acting acting,
      HallViews views,
      Clock clock) {
    this.sql = sql;
    this.transactions = transactions;
    this.today = today;
    this.acting = acting;
    this.views = views;
    this.clock = clock;
  }

  /** Where the acting person sits today. */
  public Optional<Seat> find() {
    return where(SEAT.ACCOUNT_ID.eq(acting.now().id())).stream().findFirst();
  }

  /** Who sits in a centre today, by counter; read once in a transaction. */
  public List<Seat> of(CentreId centre) {
    return transactions.once(Seats.class, () -> where(DSL.noCondition())).stream()
        .filter(seat -> seat.centre().equals(centre))
        .toList();
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
   */
  Seat mine() {
    return select()
        .where(SEAT.TENANT_ID.eq(tenant()), SEAT.ACCOUNT_ID.eq(acting.now().id()))
        .and(SEAT.DAY_ON.eq(today.day()))
        .forUpdate()
        .of(SEAT)
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
    changed();
    if (sat == 0) {
      throw new VisitRefusal(
          VisitRefusal.Reason.COUNTER_TAKEN, at(counter).map(Seat::office).orElse(""));
    }
  }

  private Condition earlier(CounterId counter) {
    return SEAT.COUNTER_ID.eq(counter.value()).and(SEAT.DAY_ON.lt(today.day()));
  }

  /** Moves a person to another counter, or away from all. Asked for by a command. */
  public void move(Seat seat, Optional<CounterId> to) {
    leave(seat);
    to.ifPresent(
        counter -> {
          var row = new SeatRecord();
          row.setTenantId(tenant());
          row.setCounterId(counter.value());
          row.setCentreId(seat.centre().value());
          row.setAccountId(seat.account());
          row.setOffice(seat.office());
          row.setDayOn(seat.day());
          row.setSince(now());
          sql.deleteFrom(SEAT).where(SEAT.TENANT_ID.eq(tenant()), earlier(counter)).execute();
          sql.insertInto(SEAT).set(row).execute();
          changed();
        });
  }

  void leave(Seat seat) {
    sql.deleteFrom(SEAT)
        .where(SEAT.TENANT_ID.eq(tenant()), SEAT.COUNTER_ID.eq(seat.counter().value()))
        .execute();
    changed();
  }

  void pause(Seat seat, boolean away) {
    @Nullable OffsetDateTime since = away ? now() : null;
    sql.update(SEAT)
        .set(SEAT.BREAK_SINCE, since)
        .where(SEAT.TENANT_ID.eq(tenant()), SEAT.COUNTER_ID.eq(seat.counter().value()))
        .execute();
    changed();
  }

  private void changed() {
    transactions.forget(Seats.class);
    views.changed();
  }

  private List<Seat> where(Condition condition) {
    return select()
        .where(SEAT.TENANT_ID.eq(tenant()), SEAT.DAY_ON.eq(today.day()), condition)
        .orderBy(SEAT.SINCE)
        .fetch(Seats::seat);
  }

  private SelectOnConditionStep<Record> select() {
    return select(sql);
  }

  /** Seats with what the people there can do. */
  static SelectOnConditionStep<Record> select(DSLContext sql) {
    return sql.select(SEAT.fields())
        .select(STAFF_SKILL.fields())
        .from(SEAT)
        .leftJoin(STAFF_SKILL)
        .on(STAFF_SKILL.TENANT_ID.eq(SEAT.TENANT_ID), STAFF_SKILL.ACCOUNT_ID.eq(SEAT.ACCOUNT_ID));
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private int tenant() {
    return transactions.tenant().value();
  }

  static Seat seat(Record found) {
    var row = found.into(SEAT);
    return new Seat(
        new CounterId(row.getCounterId()),
        new CentreId(row.getCentreId()),
        row.getAccountId(),
        row.getOffice(),
        row.getDayOn(),
        row.getSince().toInstant(),
        Optional.ofNullable(row.getBreakSince()).map(OffsetDateTime::toInstant),
        skills(found));
  }

  /** What the person of a row can do; nothing in particular where the row says nothing. */
  public static Skills skills(Record found) {
    var needs = found.get(STAFF_SKILL.NEEDS);
    return needs == null
        ? Skills.none()
        : new Skills(
            Arrays.stream(needs).map(Accommodation::valueOf).collect(Collectors.toSet()),
            Arrays.stream(found.get(STAFF_SKILL.LANGUAGES))
                .map(Lang::of)
                .collect(Collectors.toSet()),
            Arrays.stream(found.get(STAFF_SKILL.SERVICES)).map(ServiceCode::new).toList());
  }
}
