package org.sportel.visits;

import static org.sportel.visits.db.Tables.CALL;
import static org.sportel.visits.db.Tables.TICKET;
import static org.sportel.visits.db.Tables.TICKET_NUMBER;
import static org.sportel.visits.db.Tables.VISIT;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.network.CentreId;
import org.sportel.network.CounterId;
import org.sportel.platform.Json;
import org.sportel.platform.Transactions;
import org.sportel.visits.db.tables.records.TicketRecord;
import org.sportel.visits.model.CallReason;
import org.sportel.visits.model.QueueId;
import org.sportel.visits.model.Ticket;
import org.sportel.visits.model.TicketId;
import org.sportel.visits.model.TicketNumber;
import org.sportel.visits.model.TicketState;
import org.sportel.visits.model.VisitId;
import org.sportel.visits.model.VisitRefusal;
import org.sportel.visits.model.Wanted;
import org.sportel.visits.model.Wish;
import org.springframework.stereotype.Component;

/** The tickets of the running transaction's tenant. */
@Component
public final class Tickets {
  /** Of each queue only the oldest are weighed against each other. */
  private static final int OLDEST = 60;

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

  Tickets(DSLContext sql, Transactions transactions, Json json) {
    this.sql = sql;
    this.transactions = transactions;
    this.json = json;
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

  /** Those who may be next: of each queue the oldest, and all that are meant for somebody. */
  List<Ticket> callable(CentreId centre, LocalDate day) {
    var place =
        DSL.rowNumber().over().partitionBy(TICKET.QUEUE_ID).orderBy(TICKET.ARRIVED_AT).as("place");
    var ranked =
        DSL.select(TICKET.ID, place)
            .from(TICKET)
            .where(TICKET.TENANT_ID.eq(tenant()), TICKET.CENTRE_ID.eq(centre.value()))
            .and(TICKET.DAY_ON.eq(day))
            .and(TICKET.STATE.in(WAITS.stream().map(DSL::inline).toList()))
            .asTable("ranked");
    var rank = DSL.field(DSL.name("ranked", "place"), Integer.class);
    var id = DSL.field(DSL.name("ranked", "id"), UUID.class);
    return sql.select(TICKET.fields())
        .select(VISIT.fields())
        .from(ranked)
        .join(TICKET)
        .on(TICKET.ID.eq(id), TICKET.TENANT_ID.eq(tenant()))
        .join(VISIT)
        .on(VISIT.TENANT_ID.eq(TICKET.TENANT_ID), VISIT.ID.eq(TICKET.VISIT_ID))
        .where(
            rank.le(OLDEST)
                .or(VISIT.PRIORITY.isNotNull())
                .or(TICKET.WANTED_COUNTER.isNotNull())
                .or(TICKET.WANTED_ACCOUNT.isNotNull())
                .or(TICKET.DUE_AT.isNotNull()))
        .fetch(this::ticket);
  }

  /** The first of these that nobody else takes at this moment, held until the transaction ends. */
  Optional<TicketId> first(List<TicketId> order) {
    var ids = order.stream().map(TicketId::value).toArray(UUID[]::new);
    var wanted = DSL.val(ids, SQLDataType.UUID.getArrayDataType());
    return sql.select(TICKET.ID)
        .from(TICKET)
        .where(TICKET.TENANT_ID.eq(tenant()), TICKET.ID.eq(DSL.any(wanted)))
        .and(TICKET.STATE.in(WAITS))
        .orderBy(DSL.function("array_position", Integer.class, wanted, TICKET.ID))
        .limit(1)
        .forUpdate()
        .skipLocked()
        .fetchOptional(row -> new TicketId(row.value1()));
  }

  /**
   * The ticket, held until the transaction ends.
   *
   * @throws VisitRefusal TICKET_UNKNOWN
   */
  Ticket lock(TicketId id) {
    var unused =
        sql.select(TICKET.ID)
            .from(TICKET)
            .where(TICKET.TENANT_ID.eq(tenant()), TICKET.ID.eq(id.value()))
            .forUpdate()
            .fetchOptional()
            .orElseThrow(Tickets::unknown);
    return get(id);
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
    var issued = time(ticket.times().issued());
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

  /** The next number of a letter; other takers wait until the transaction ends. */
  TicketNumber next(CentreId centre, LocalDate day, String letter) {
    var number =
        sql.insertInto(TICKET_NUMBER)
            .set(TICKET_NUMBER.TENANT_ID, tenant())
            .set(TICKET_NUMBER.CENTRE_ID, centre.value())
            .set(TICKET_NUMBER.DAY_ON, day)
            .set(TICKET_NUMBER.LETTER, letter)
            .set(TICKET_NUMBER.NUMBER, 1)
            .onConflict(
                TICKET_NUMBER.TENANT_ID,
                TICKET_NUMBER.CENTRE_ID,
                TICKET_NUMBER.DAY_ON,
                TICKET_NUMBER.LETTER)
            .doUpdate()
            .set(TICKET_NUMBER.NUMBER, TICKET_NUMBER.NUMBER.plus(1))
            .returningResult(TICKET_NUMBER.NUMBER)
            .fetchSingle()
            .value1();
    return new TicketNumber(letter, number);
  }

  void add(Ticket ticket) {
    var row = row(ticket);
    row.setTenantId(tenant());
    row.setId(ticket.id().value());
    row.setVisitId(ticket.visit().id().value());
    row.setCentreId(ticket.visit().centre().value());
    row.setDayOn(ticket.visit().day());
    row.setLetter(ticket.number().letter());
    row.setNumber(ticket.number().number());
    row.setCode(ticket.code());
    row.setIssuedAt(time(ticket.times().issued()));
    sql.insertInto(TICKET).set(row).execute();
  }

  /** Writes how the ticket stands now; it must have been locked. */
  void change(Ticket ticket, @Nullable Instant ended) {
    var row = row(ticket);
    row.set(TICKET.ENDED_AT, ended == null ? null : time(ended));
    sql.update(TICKET)
        .set(row)
        .where(TICKET.TENANT_ID.eq(tenant()), TICKET.ID.eq(ticket.id().value()))
        .execute();
  }

  private TicketRecord row(Ticket ticket) {
    var times = ticket.times();
    var wanted = ticket.wanted();
    var row = new TicketRecord();
    row.setQueueId(ticket.queue().value());
    row.setState(ticket.state().name());
    row.setServices(ticket.services().stream().map(ServiceCode::value).toArray(String[]::new));
    row.setOnward(JSONB.valueOf(json.write(ticket.onward())));
    row.set(TICKET.ARRIVED_AT, times.arrived().map(Tickets::time).orElse(null));
    row.set(TICKET.WAITING_SINCE, times.waitingSince().map(Tickets::time).orElse(null));
    row.set(TICKET.DUE_AT, times.due().map(Tickets::time).orElse(null));
    row.set(TICKET.PARKED_UNTIL, times.parkedUntil().map(Tickets::time).orElse(null));
    row.set(TICKET.LATER_AT, times.later().map(Tickets::time).orElse(null));
    row.set(TICKET.WANTED_COUNTER, wanted.counter().map(CounterId::value).orElse(null));
    row.set(TICKET.WANTED_ACCOUNT, wanted.account().orElse(null));
    return row;
  }

  private List<Ticket> where(Condition... conditions) {
    return select(conditions).orderBy(TICKET.ARRIVED_AT, TICKET.ID).fetch(this::ticket);
  }

  private org.jooq.SelectConditionStep<Record> select(Condition... conditions) {
    return sql.select(TICKET.fields())
        .select(VISIT.fields())
        .from(TICKET)
        .join(VISIT)
        .on(VISIT.TENANT_ID.eq(TICKET.TENANT_ID), VISIT.ID.eq(TICKET.VISIT_ID))
        .where(TICKET.TENANT_ID.eq(tenant()))
        .and(DSL.and(conditions));
  }

  private static VisitRefusal unknown() {
    return new VisitRefusal(VisitRefusal.Reason.TICKET_UNKNOWN);
  }

  private int tenant() {
    return transactions.tenant().value();
  }

  private static OffsetDateTime time(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  private static Optional<Instant> instant(@Nullable OffsetDateTime at) {
    return Optional.ofNullable(at).map(OffsetDateTime::toInstant);
  }

  private Ticket ticket(Record found) {
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
        List.of(json.read(row.getOnward().data(), Wish[].class)));
  }
}
