package org.sportel.visits;

import static org.sportel.visits.db.Tables.CALL;
import static org.sportel.visits.db.Tables.QUEUE;
import static org.sportel.visits.db.Tables.TICKET;
import static org.sportel.visits.db.Tables.VISIT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Param;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.SelectConditionStep;
import org.jooq.SelectOnConditionStep;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.sportel.network.CentreId;
import org.sportel.platform.Change;
import org.sportel.platform.Json;
import org.sportel.platform.Lookup;
import org.sportel.platform.Transactions;
import org.sportel.visits.changes.HallViews;
import org.sportel.visits.model.CallReason;
import org.sportel.visits.model.QueueId;
import org.sportel.visits.model.Ticket;
import org.sportel.visits.model.TicketId;
import org.sportel.visits.model.TicketState;
import org.sportel.visits.model.VisitId;
import org.sportel.visits.model.VisitRefusal;
import org.springframework.stereotype.Component;

/** The tickets of the running transaction's tenant. */
@Component
public final class Tickets {
  private static final List<String> WAITS =
      List.of(TicketState.WAITING.name(), TicketState.PARKED.name());
  private static final List<String> OPEN =
      List.of(
          TicketState.ISSUED.name(),
          TicketState.WAITING.name(),
          TicketState.PARKED.name(),
          TicketState.CALLED.name(),
          TicketState.SERVING.name());

  private final DSLContext sql;
  private final Transactions transactions;
  private final Json json;
  private final HallViews views;
  private final Change update;
  private final Lookup callable;

  Tickets(DSLContext sql, Transactions transactions, Json json, HallViews views) {
    this.sql = sql;
    this.transactions = transactions;
    this.json = json;
    this.views = views;
    this.update = Change.update(sql, TICKET, DSL.noCondition(), TicketRows.CHANGING);
    this.callable = new Lookup(sql, transactions, callable(sql), CentreSetups.version());
  }

  /**
   * A ticket that is known to exist.
   *
   * @throws VisitRefusal TICKET_UNKNOWN
   */
  public Ticket get(TicketId id) {
    return where(TICKET.ID.eq(id.value())).stream().findFirst().orElseThrow(Tickets::unknown);
  }

  /** The ticket of a code. */
  public Optional<Ticket> coded(String code) {
    return where(TICKET.CODE.eq(code)).stream().findFirst();
  }

  /** The tickets of a visit, as they were given. */
  public List<Ticket> of(VisitId visit) {
    return where(TICKET.VISIT_ID.eq(visit.value()));
  }

  /** The tickets of a centre's day in these states, the longest there first. */
  public List<Ticket> of(CentreId centre, LocalDate day, List<TicketState> states) {
    return where(
        TICKET.CENTRE_ID.eq(centre.value()),
        TICKET.DAY_ON.eq(day),
        TICKET.STATE.in(states.stream().map(Enum::name).toList()));
  }

  /**
   * Those who may be next at a counter of a centre.
   *
   * @param tickets of each queue the oldest, and all that are meant for somebody
   * @param room which state of its set-up and seats the centre has, for {@link CentreSetups#room}
   */
  record Callable(List<Ticket> tickets, String room) {}

  /**
   * Those who may be next, asked with one message.
   *
   * @param oldest how many of each queue
   */
  Callable callable(CentreId centre, LocalDate day, int oldest) {
    int town = tenant();
    var here = centre.value();
    var found =
        callable.all(
            Stream.of(
                    Stream.of(town, town, here, day, oldest, town, here),
                    Stream.of(town, here, day, town, here, day),
                    CentreSetups.valuesOfVersion(town, here, day))
                .flatMap(values -> values)
                .toArray());
    return new Callable(
        found.getFirst().map(this::ticket), String.valueOf(found.getLast().getFirst().get(0)));
  }

  private static Select<?> callable(DSLContext sql) {
    var first =
        DSL.lateral(
            DSL.select(TICKET.ID)
                .from(TICKET)
                .where(waitsHere("oldest"), TICKET.QUEUE_ID.eq(QUEUE.ID))
                .orderBy(TICKET.ARRIVED_AT)
                .limit(DSL.param("most", Integer.class))
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
        .and(TICKET.ID.in(ofQueues.union(meant).union(preferred)));
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

  /** The first of these that nobody else takes at this moment, held until the transaction ends. */
  Optional<Ticket> first(List<TicketId> order) {
    var ids = order.stream().map(TicketId::value).toArray(UUID[]::new);
    var wanted = DSL.val(ids, SQLDataType.UUID.getArrayDataType());
    return select(TICKET.ID.eq(DSL.any(wanted)), TICKET.STATE.in(WAITS))
        .orderBy(DSL.function("array_position", Integer.class, wanted, TICKET.ID))
        .limit(1)
        .forUpdate()
        .of(TICKET)
        .skipLocked()
        .fetchOptional(this::ticket);
  }

  /**
   * The ticket, held until the transaction ends.
   *
   * @throws VisitRefusal TICKET_UNKNOWN
   */
  Ticket lock(TicketId id) {
    return select(TICKET.ID.eq(id.value()))
        .forUpdate()
        .of(TICKET)
        .fetchOptional(this::ticket)
        .orElseThrow(Tickets::unknown);
  }

  /** Tickets of earlier days that nobody ended. */
  List<Ticket> forgotten(LocalDate today, int most) {
    return select(TICKET.DAY_ON.lt(today), TICKET.STATE.in(OPEN.stream().map(DSL::inline).toList()))
        .limit(most)
        .fetch(this::ticket);
  }

  /** Whether somebody waits in a queue or is served from it. */
  boolean inUse(QueueId queue) {
    return sql.fetchExists(
        select(
            TICKET.QUEUE_ID.eq(queue.value()),
            TICKET.STATE.in(OPEN.stream().map(DSL::inline).toList())));
  }

  /** Whether somebody who came later was called from its queue because they waited longest. */
  boolean turnPassed(Ticket ticket) {
    var issued = TicketRows.time(ticket.times().issued());
    return sql.fetchExists(
        DSL.select(CALL.ID)
            .from(CALL)
            .join(TICKET)
            .on(TICKET.TENANT_ID.eq(CALL.TENANT_ID), TICKET.ID.eq(CALL.TICKET_ID))
            .where(CALL.TENANT_ID.eq(tenant()), CALL.CALLED_AT.ge(issued))
            .and(CALL.CENTRE_ID.eq(ticket.visit().centre().value()))
            .and(CALL.BECAUSE.eq(CallReason.LONGEST_WAIT.name()))
            .and(TICKET.QUEUE_ID.eq(ticket.queue().value()))
            .and(TICKET.ARRIVED_AT.gt(issued)));
  }

  void add(Ticket ticket) {
    var row = TicketRows.of(ticket, json);
    row.setTenantId(tenant());
    row.setId(ticket.id().value());
    row.setVisitId(ticket.visit().id().value());
    row.setCentreId(ticket.visit().centre().value());
    row.setDayOn(ticket.visit().day());
    row.setLetter(ticket.number().letter());
    row.setNumber(ticket.number().number());
    row.setCode(ticket.code());
    row.setIssuedAt(TicketRows.time(ticket.times().issued()));
    sql.insertInto(TICKET).set(row).execute();
    views.changed();
  }

  /** Writes how the ticket stands now; it must have been locked. */
  void change(Ticket ticket, @Nullable Instant ended) {
    var row = TicketRows.of(ticket, json);
    row.set(TICKET.ENDED_AT, ended == null ? null : TicketRows.time(ended));
    row.setTenantId(tenant());
    row.setId(ticket.id().value());
    transactions.later(update, row);
    views.changed();
  }

  private List<Ticket> where(Condition... conditions) {
    return select(conditions).orderBy(TICKET.ARRIVED_AT, TICKET.ID).fetch(this::ticket);
  }

  private SelectConditionStep<Record> select(Condition... conditions) {
    return withVisit(sql).where(TICKET.TENANT_ID.eq(tenant())).and(DSL.and(conditions));
  }

  private static SelectOnConditionStep<Record> withVisit(DSLContext sql) {
    return sql.select(TICKET.fields())
        .select(VISIT.fields())
        .from(TICKET)
        .join(VISIT)
        .on(VISIT.TENANT_ID.eq(TICKET.TENANT_ID), VISIT.ID.eq(TICKET.VISIT_ID));
  }

  private static VisitRefusal unknown() {
    return new VisitRefusal(VisitRefusal.Reason.TICKET_UNKNOWN);
  }

  private int tenant() {
    return transactions.tenant().value();
  }

  private Ticket ticket(Record found) {
    return TicketRows.read(found, json);
  }
}
