package org.sportel.visits;

import static org.sportel.visits.db.Tables.QUEUE;
import static org.sportel.visits.db.Tables.TICKET;
import static org.sportel.visits.db.Tables.VISIT;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Param;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.SelectForUpdateWaitStep;
import org.jooq.SelectOnConditionStep;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.network.CounterId;
import org.sportel.platform.Json;
import org.sportel.visits.db.tables.records.TicketRecord;
import org.sportel.visits.model.QueueId;
import org.sportel.visits.model.Ticket;
import org.sportel.visits.model.TicketId;
import org.sportel.visits.model.TicketNumber;
import org.sportel.visits.model.TicketState;
import org.sportel.visits.model.Wanted;
import org.sportel.visits.model.Wish;

/** Turns tickets into rows and back, and asks for those who may be next. */
final class TicketRows {
  /** The columns that change in the life of a ticket. */
  static final Field<?>[] CHANGING = {
    TICKET.QUEUE_ID,
    TICKET.STATE,
    TICKET.SERVICES,
    TICKET.ONWARD,
    TICKET.ARRIVED_AT,
    TICKET.WAITING_SINCE,
    TICKET.DUE_AT,
    TICKET.PARKED_UNTIL,
    TICKET.LATER_AT,
    TICKET.WANTED_COUNTER,
    TICKET.WANTED_ACCOUNT,
    TICKET.ENDED_AT
  };

  private static final List<String> WAITS =
      List.of(TicketState.WAITING.name(), TicketState.PARKED.name());

  private TicketRows() {}

  /** What changes of a ticket; its end is not among it. */
  static TicketRecord of(Ticket ticket, Json json) {
    var times = ticket.times();
    var wanted = ticket.wanted();
    var row = new TicketRecord();
    row.setQueueId(ticket.queue().value());
    row.setState(ticket.state().name());
    row.setServices(ticket.services().stream().map(ServiceCode::value).toArray(String[]::new));
    row.setOnward(JSONB.valueOf(json.write(ticket.onward())));
    row.set(TICKET.ARRIVED_AT, times.arrived().map(TicketRows::time).orElse(null));
    row.set(TICKET.WAITING_SINCE, times.waitingSince().map(TicketRows::time).orElse(null));
    row.set(TICKET.DUE_AT, times.due().map(TicketRows::time).orElse(null));
    row.set(TICKET.PARKED_UNTIL, times.parkedUntil().map(TicketRows::time).orElse(null));
    row.set(TICKET.LATER_AT, times.later().map(TicketRows::time).orElse(null));
    row.set(TICKET.WANTED_COUNTER, wanted.counter().map(CounterId::value).orElse(null));
    row.set(TICKET.WANTED_ACCOUNT, wanted.account().orElse(null));
    return row;
  }

  /** The ticket of a row that holds its visit too. */
  static Ticket read(Record found, Json json) {
    var row = found.into(TICKET);
    return new Ticket(
        new TicketId(row.getId()),
        Visits.visit(found.into(VISIT)),
        new QueueId(row.getQueueId()),
        new TicketNumber(row.getLetter(), row.getNumber()),
        row.getCode(),
        Arrays.stream(row.getServices()).map(ServiceCode::new).toList(),
        TicketState.valueOf(row.getState()),
        new Ticket.Times(
            row.getIssuedAt().toInstant(),
            instant(row.getArrivedAt()),
            instant(row.getWaitingSince()),
            instant(row.getDueAt()),
            instant(row.getParkedUntil()),
            instant(row.getLaterAt())),
        new Wanted(
            Optional.ofNullable(row.getWantedCounter()).map(CounterId::new),
            Optional.ofNullable(row.getWantedAccount())),
        onward(row.getOnward(), json));
  }

  private static List<Wish> onward(JSONB kept, Json json) {
    return kept.data().equals("[]") ? List.of() : List.of(json.read(kept.data(), Wish[].class));
  }

  /**
   * Asks for the oldest of each queue and for whom the policy may prefer. The bound stands in the
   * text and their ids are one array, so that the database's general plan is the good one: it would
   * otherwise plan each call anew, or read all who wait.
   */
  static Select<?> callable(DSLContext sql, int most) {
    var first =
        DSL.lateral(
            DSL.select(TICKET.ID)
                .from(TICKET)
                .where(waitsHere("oldest"), TICKET.QUEUE_ID.eq(QUEUE.ID))
                .and(TICKET.ID.ne(DSL.all(many("without"))))
                .orderBy(TICKET.ARRIVED_AT)
                .limit(DSL.inline(most))
                .asTable("first"));
    var ofQueues =
        DSL.select(first.field("id", UUID.class))
            .from(QUEUE.crossJoin(first))
            .where(
                QUEUE.TENANT_ID.eq(town("queue")),
                QUEUE.CENTRE_ID.eq(DSL.param("centre of queue", SQLDataType.UUID)));
    var meant =
        DSL.select(TICKET.ID)
            .from(TICKET)
            .where(waitsHere("meant"))
            .and(
                TICKET
                    .WANTED_COUNTER
                    .isNotNull()
                    .or(TICKET.WANTED_ACCOUNT.isNotNull())
                    .or(TICKET.DUE_AT.isNotNull()));
    var preferred =
        DSL.select(TICKET.ID)
            .from(VISIT)
            .join(TICKET)
            .on(TICKET.TENANT_ID.eq(VISIT.TENANT_ID), TICKET.VISIT_ID.eq(VISIT.ID), waits())
            .where(VISIT.TENANT_ID.eq(town("preferred")))
            .and(VISIT.CENTRE_ID.eq(DSL.param("centre of preferred", SQLDataType.UUID)))
            .and(VISIT.DAY_ON.eq(DSL.param("day of preferred", SQLDataType.LOCALDATE)))
            .and(VISIT.PRIORITY.isNotNull());
    return withVisit(sql)
        .where(TICKET.TENANT_ID.eq(town("ticket")))
        .and(TICKET.ID.eq(DSL.any(DSL.array(ofQueues.union(meant).union(preferred)))));
  }

  private static Condition waits() {
    return TICKET.STATE.in(WAITS.stream().map(DSL::inline).toList());
  }

  private static Condition waitsHere(String name) {
    return DSL.and(
        TICKET.TENANT_ID.eq(town(name)),
        TICKET.CENTRE_ID.eq(DSL.param("centre of " + name, SQLDataType.UUID)),
        TICKET.DAY_ON.eq(DSL.param("day of " + name, SQLDataType.LOCALDATE)),
        waits());
  }

  private static Param<Integer> town(String name) {
    return DSL.param("tenant of " + name, SQLDataType.INTEGER);
  }

  /** Asks for the first of some that wait, which nobody else holds at this moment. */
  static Select<?> first(DSLContext sql) {
    return inOrder(sql).skipLocked();
  }

  /** As {@link #first}; whoever is held by somebody else is waited for, and left out if called. */
  static Select<?> patient(DSLContext sql) {
    return inOrder(sql);
  }

  private static SelectForUpdateWaitStep<Record> inOrder(DSLContext sql) {
    return withVisit(sql)
        .where(TICKET.TENANT_ID.eq(town("ticket")))
        .and(TICKET.ID.eq(DSL.any(many("wanted"))))
        .and(waits())
        .orderBy(DSL.function("array_position", Integer.class, many("order"), TICKET.ID))
        .limit(DSL.inline(1))
        .forUpdate()
        .of(TICKET);
  }

  private static Param<UUID[]> many(String name) {
    return DSL.param(name, SQLDataType.UUID.getArrayDataType());
  }

  static SelectOnConditionStep<Record> withVisit(DSLContext sql) {
    return sql.select(TICKET.fields())
        .select(VISIT.fields())
        .from(TICKET)
        .join(VISIT)
        .on(VISIT.TENANT_ID.eq(TICKET.TENANT_ID), VISIT.ID.eq(TICKET.VISIT_ID));
  }

  static OffsetDateTime time(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  private static Optional<Instant> instant(@Nullable OffsetDateTime at) {
    return Optional.ofNullable(at).map(OffsetDateTime::toInstant);
  }
}
