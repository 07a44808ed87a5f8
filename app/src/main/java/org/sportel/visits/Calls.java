package org.sportel.visits;

import static org.sportel.visits.db.Tables.CALL;
import static org.sportel.visits.db.Tables.TICKET;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.sportel.network.CentreId;
import org.sportel.network.CounterId;
import org.sportel.platform.Change;
import org.sportel.platform.Transactions;
import org.sportel.visits.changes.HallViews;
import org.sportel.visits.db.tables.records.CallRecord;
import org.sportel.visits.estimate.PastStay;
import org.sportel.visits.model.CallReason;
import org.sportel.visits.model.CounterCall;
import org.sportel.visits.model.QueueId;
import org.sportel.visits.model.TicketId;
import org.springframework.stereotype.Component;

/** The calls of the running transaction's tenant. */
@Component
public final class Calls {
  private final DSLContext sql;
  private final Transactions transactions;
  private final HallViews views;
  private final Change insert;
  private final Change end;

  Calls(DSLContext sql, Transactions transactions, HallViews views) {
    this.sql = sql;
    this.transactions = transactions;
    this.views = views;
    this.insert = Change.insert(sql, CALL);
    this.end = Change.update(sql, CALL, CALL.ENDED_AT.isNull(), CALL.ENDED_AT, CALL.ENDED_AS);
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
