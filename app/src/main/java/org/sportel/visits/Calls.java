package org.sportel.visits;

import static org.sportel.visits.db.Tables.CALL;
import static org.sportel.visits.db.Tables.SEAT;
import static org.sportel.visits.db.Tables.TICKET;
import static org.sportel.visits.db.Tables.VISIT;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.sportel.network.CentreId;
import org.sportel.network.CounterId;
import org.sportel.network.CurrentDay;
import org.sportel.platform.Acting;
import org.sportel.platform.Change;
import org.sportel.platform.Json;
import org.sportel.platform.Lookup;
import org.sportel.platform.Transactions;
import org.sportel.visits.changes.HallViews;
import org.sportel.visits.db.tables.records.CallRecord;
import org.sportel.visits.estimate.PastStay;
import org.sportel.visits.model.CallReason;
import org.sportel.visits.model.CounterCall;
import org.sportel.visits.model.QueueId;
import org.sportel.visits.model.Seat;
import org.sportel.visits.model.Ticket;
import org.sportel.visits.model.TicketId;
import org.sportel.visits.model.VisitRefusal;
import org.springframework.stereotype.Component;

/** The calls of the running transaction's tenant. */
@Component
public final class Calls {
  private final DSLContext sql;
  private final Transactions transactions;
  private final HallViews views;
  private final Change insert;
  private final Change end;
  private final Lookup mine;
  private final Acting acting;
  private final CurrentDay today;
  private final Json json;

  Calls(
      DSLContext sql,
      Transactions transactions,
      HallViews views,
      Acting acting,
      CurrentDay today,
      Json json) {
    this.sql = sql;
    this.acting = acting;
    this.today = today;
    this.json = json;
    this.transactions = transactions;
    this.views = views;
    this.insert = Change.insert(sql, CALL);
    this.end = Change.update(sql, CALL, CALL.ENDED_AT.isNull(), CALL.ENDED_AT, CALL.ENDED_AS);
    this.mine = new Lookup(sql, transactions, seatOfPerson(sql), callOfPerson(sql));
  }

  /**
   * The acting person's seat, and whom they called there.
   *
   * @param call the call that is open at the counter
   * @param ticket its ticket
   */
  record Mine(Seat seat, Optional<CounterCall> call, Optional<Ticket> ticket) {
    /** The call, if it is of this ticket. */
    Optional<CounterCall> of(TicketId id) {
      return call.filter(open -> open.ticket().equals(id));
    }
  }

  /**
   * The acting person's seat and whom they called there, held until the transaction ends, so that
   * what one clerk does in two browsers happens one after the other: both are asked with one
   * message, and the call is read after the wait for the seat.
   *
   * @throws VisitRefusal NO_SEAT
   */
  Mine mine() {
    var account = acting.now().id();
    var day = today.day();
    var found = mine.all(tenant(), account, day, tenant(), account, day);
    var seat =
        found.getFirst().stream()
            .findFirst()
            .map(Seats::seat)
            .orElseThrow(() -> new VisitRefusal(VisitRefusal.Reason.NO_SEAT));
    var open = found.getLast().stream().findFirst();
    return new Mine(
        seat, open.map(row -> call(row.into(CALL))), open.map(row -> TicketRows.read(row, json)));
  }

  private static Select<?> seatOfPerson(DSLContext sql) {
    return Seats.select(sql).where(ofPerson()).forUpdate().of(SEAT);
  }

  private static Select<?> callOfPerson(DSLContext sql) {
    return sql.select(CALL.fields())
        .select(TICKET.fields())
        .select(VISIT.fields())
        .from(SEAT)
        .join(CALL)
        .on(CALL.TENANT_ID.eq(SEAT.TENANT_ID), CALL.COUNTER_ID.eq(SEAT.COUNTER_ID))
        .join(TICKET)
        .on(TICKET.TENANT_ID.eq(CALL.TENANT_ID), TICKET.ID.eq(CALL.TICKET_ID))
        .join(VISIT)
        .on(VISIT.TENANT_ID.eq(TICKET.TENANT_ID), VISIT.ID.eq(TICKET.VISIT_ID))
        .where(ofPerson())
        .and(CALL.ENDED_AT.isNull())
        .forUpdate()
        .of(TICKET);
  }

  private static Condition ofPerson() {
    return DSL.and(
        SEAT.TENANT_ID.eq(DSL.param("tenant", SQLDataType.INTEGER)),
        SEAT.ACCOUNT_ID.eq(DSL.param("account", SQLDataType.UUID)),
        SEAT.DAY_ON.eq(DSL.param("day", SQLDataType.LOCALDATE)));
  }

  /** The call that is open at a counter. */
  public Optional<CounterCall> open(CounterId counter) {
    return where(CALL.COUNTER_ID.eq(counter.value()), CALL.ENDED_AT.isNull()).stream().findFirst();
  }

  /** The calls of a ticket, the last one first. */
  public List<CounterCall> of(TicketId ticket) {
    return where(CALL.TICKET_ID.eq(ticket.value()));
  }

  /** The calls of a centre since an instant, the last one first. */
  public List<CounterCall> since(CentreId centre, Instant from) {
    return where(
        CALL.CENTRE_ID.eq(centre.value()), CALL.CALLED_AT.ge(from.atOffset(ZoneOffset.UTC)));
  }

  /** The stays of a centre's tickets that were called since an instant, by their first call. */
  List<PastStay<QueueId, CounterId>> stays(CentreId centre, Instant from) {
    return sql.select(
            TICKET.QUEUE_ID,
            TICKET.DAY_ON,
            TICKET.ARRIVED_AT,
            CALL.CALLED_AT,
            CALL.COUNTER_ID,
            CALL.ENDED_AT,
            CALL.ENDED_AS)
        .distinctOn(TICKET.ID)
        .from(CALL)
        .join(TICKET)
        .on(TICKET.TENANT_ID.eq(CALL.TENANT_ID), TICKET.ID.eq(CALL.TICKET_ID))
        .where(CALL.TENANT_ID.eq(tenant()), CALL.CENTRE_ID.eq(centre.value()))
        .and(CALL.CALLED_AT.ge(from.atOffset(ZoneOffset.UTC)))
        .and(TICKET.ARRIVED_AT.isNotNull())
        .orderBy(TICKET.ID, CALL.CALLED_AT)
        .fetch(
            row ->
                new PastStay<>(
                    new QueueId(row.value1()),
                    row.value2(),
                    row.value3().toInstant(),
                    row.value4().toInstant(),
                    new CounterId(row.value5()),
                    CounterCall.End.FINISHED.name().equals(row.value7())
                        ? instant(row.value6())
                        : Optional.empty()));
  }

  void add(CounterCall call, CentreId centre) {
    var row = new CallRecord();
    row.setTenantId(tenant());
    row.setId(call.id());
    row.setTicketId(call.ticket().value());
    row.setCentreId(centre.value());
    row.setCounterId(call.counter().value());
    row.setAccountId(call.account());
    row.setBecause(call.because().name());
    row.setCalledAt(call.calledAt().atOffset(ZoneOffset.UTC));
    transactions.later(insert, row);
    views.changed();
  }

  void recalled(UUID call, Instant at) {
    sql.update(CALL)
        .set(CALL.RECALLED_AT, at.atOffset(ZoneOffset.UTC))
        .where(CALL.TENANT_ID.eq(tenant()), CALL.ID.eq(call))
        .execute();
    views.changed();
  }

  void serving(UUID call, Instant at) {
    sql.update(CALL)
        .set(CALL.SERVING_AT, at.atOffset(ZoneOffset.UTC))
        .where(CALL.TENANT_ID.eq(tenant()), CALL.ID.eq(call))
        .execute();
    views.changed();
  }

  void end(UUID call, CounterCall.End as, Instant at) {
    var row = new CallRecord();
    row.setTenantId(tenant());
    row.setId(call);
    row.setEndedAt(at.atOffset(ZoneOffset.UTC));
    row.setEndedAs(as.name());
    transactions.later(end, row);
    views.changed();
  }

  private List<CounterCall> where(Condition... conditions) {
    return sql.selectFrom(CALL)
        .where(CALL.TENANT_ID.eq(tenant()))
        .and(DSL.and(conditions))
        .orderBy(CALL.CALLED_AT.desc(), CALL.ID.desc())
        .fetch(Calls::call);
  }

  private int tenant() {
    return transactions.tenant().value();
  }

  private static Optional<Instant> instant(@Nullable OffsetDateTime at) {
    return Optional.ofNullable(at).map(OffsetDateTime::toInstant);
  }

  private static CounterCall call(CallRecord row) {
    return new CounterCall(
        row.getId(),
        new TicketId(row.getTicketId()),
        new CounterId(row.getCounterId()),
        row.getAccountId(),
        CallReason.valueOf(row.getBecause()),
        row.getCalledAt().toInstant(),
        instant(row.getRecalledAt()),
        instant(row.getServingAt()),
        instant(row.getEndedAt()),
        Optional.ofNullable(row.getEndedAs()).map(CounterCall.End::valueOf));
  }
}
