package org.sportel.visits;

import static org.sportel.visits.db.Tables.CALL;
import static org.sportel.visits.db.Tables.TICKET;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
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
  private static final List<String> OPEN =
      List.of(
          TicketState.ISSUED.name(),
          TicketState.WAITING.name(),
          TicketState.PARKED.name(),
          TicketState.CALLED.name(),
          TicketState.SERVING.name());

  /** Of each queue so many of the oldest are weighed against each other, at first few. */
  private static final int FEW = 8;

  private static final int MANY = 60;

  private final DSLContext sql;
  private final Transactions transactions;
  private final Json json;
  private final HallViews views;
  private final Change update;
  private final Lookup few;
  private final Lookup many;
  private final Lookup first;
  private final Lookup patient;

  Tickets(DSLContext sql, Transactions transactions, Json json, HallViews views) {
    this.sql = sql;
    this.transactions = transactions;
    this.json = json;
    this.views = views;
    this.update = Change.update(sql, TICKET, DSL.noCondition(), TicketRows.CHANGING);
    this.few = new Lookup(sql, transactions, TicketRows.callable(sql, FEW), CentreSetups.version());
    this.many =
        new Lookup(sql, transactions, TicketRows.callable(sql, MANY), CentreSetups.version());
    this.first = new Lookup(sql, transactions, TicketRows.first(sql));
    this.patient = new Lookup(sql, transactions, TicketRows.patient(sql));
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

  /** How many tickets of a queue's day are in these states. */
  int count(CentreId centre, QueueId queue, LocalDate day, List<TicketState> states) {
    return sql.fetchCount(
        TICKET,
        TICKET.TENANT_ID.eq(tenant()),
        TICKET.CENTRE_ID.eq(centre.value()),
        TICKET.QUEUE_ID.eq(queue.value()),
        TICKET.DAY_ON.eq(day),
        TICKET.STATE.in(states.stream().map(state -> DSL.inline(state.name())).toList()));
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
   * @param wide whether more of each queue are read than usually suffice
   * @param without whom somebody else is just calling
   */
  Callable callable(CentreId centre, LocalDate day, boolean wide, Collection<TicketId> without) {
    int town = tenant();
    var here = centre.value();
    var found =
        (wide ? many : few)
            .all(
                Stream.of(
                        Stream.of(town, town, here, day, ids(without), town, here),
                        Stream.of(town, here, day, town, here, day),
                        CentreSetups.valuesOfVersion(town, here, day))
                    .flatMap(values -> values)
                    .toArray());
    return new Callable(
        found.getFirst().map(this::ticket), String.valueOf(found.getLast().getFirst().get(0)));
  }

  /**
   * The first of these that still waits, held until the transaction ends.
   *
   * @param patient whether those whom somebody else holds are waited for, not left out
   */
  Optional<Ticket> first(List<TicketId> order, boolean patient) {
    var wanted = ids(order);
    return (patient ? this.patient : first).find(tenant(), wanted, wanted).map(this::ticket);
  }

  private static UUID[] ids(Collection<TicketId> tickets) {
    return tickets.stream().map(TicketId::value).toArray(UUID[]::new);
  }

  /**
   * The ticket, held until the transaction ends.
   *
   * @throws VisitRefusal TICKET_UNKNOWN
   */
  public Ticket lock(TicketId id) {
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
    return TicketRows.withVisit(sql).where(TICKET.TENANT_ID.eq(tenant())).and(DSL.and(conditions));
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
