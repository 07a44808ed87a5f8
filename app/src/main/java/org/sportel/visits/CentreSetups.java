package org.sportel.visits;

import static org.sportel.visits.db.Tables.CENTRE_RULE;
import static org.sportel.visits.db.Tables.COUNTER_SETUP;
import static org.sportel.visits.db.Tables.QUEUE;
import static org.sportel.visits.db.Tables.SEAT;
import static org.sportel.visits.db.Tables.STAFF_SKILL;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Param;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.network.CentreId;
import org.sportel.network.CounterId;
import org.sportel.platform.Json;
import org.sportel.platform.LocalText;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.sportel.visits.changes.HallViews;
import org.sportel.visits.db.tables.records.CounterSetupRecord;
import org.sportel.visits.db.tables.records.QueueRecord;
import org.sportel.visits.model.Accommodation;
import org.sportel.visits.model.CentreRule;
import org.sportel.visits.model.CentreSetup;
import org.sportel.visits.model.CounterSetup;
import org.sportel.visits.model.Queue;
import org.sportel.visits.model.QueueColour;
import org.sportel.visits.model.QueueId;
import org.sportel.visits.model.Seat;
import org.springframework.stereotype.Component;

/** How the waiting rooms of the running transaction's tenant are set up. */
@Component
public final class CentreSetups {
  private static final int KEPT = 1_000;

  private final DSLContext sql;
  private final Transactions transactions;
  private final Json json;
  private final HallViews views;
  private final Seats seats;
  private final Cache<RoomOf, Room> rooms = Caffeine.newBuilder().maximumSize(KEPT).build();

  CentreSetups(DSLContext sql, Transactions transactions, Json json, HallViews views, Seats seats) {
    this.seats = seats;
    this.sql = sql;
    this.transactions = transactions;
    this.json = json;
    this.views = views;
  }

  /** The set-up of a centre, without queues while nobody has made any; asked with one message. */
  public CentreSetup of(CentreId centre) {
    var here = centre.value();
    var found =
        sql.fetchMany(
            "{0};\n{1};\n{2}",
            DSL.selectFrom(QUEUE)
                .where(QUEUE.TENANT_ID.eq(tenant()), QUEUE.CENTRE_ID.eq(here))
                .orderBy(QUEUE.LETTER),
            DSL.selectFrom(COUNTER_SETUP)
                .where(COUNTER_SETUP.TENANT_ID.eq(tenant()), COUNTER_SETUP.CENTRE_ID.eq(here)),
            DSL.selectFrom(CENTRE_RULE)
                .where(CENTRE_RULE.TENANT_ID.eq(tenant()), CENTRE_RULE.CENTRE_ID.eq(here)));
    var queues = found.get(0).into(QUEUE).map(this::queue);
    var counters = found.get(1).into(COUNTER_SETUP).map(CentreSetups::counter);
    var rule =
        found.get(2).into(CENTRE_RULE).stream()
            .findFirst()
            .map(
                row ->
                    new CentreRule(row.getLastTicket(), Duration.ofMinutes(row.getAgeingMinutes())))
            .orElseGet(CentreRule::usual);
    return new CentreSetup(centre, queues, counters, rule);
  }

  /**
   * How a centre is set up and who sits there today.
   *
   * @param version names this state of both
   */
  record Room(String version, CentreSetup setup, Set<Seat> staffed) {}

  private record RoomOf(TenantId tenant, CentreId centre) {}

  /**
   * The room in a version that was just read; what was read of an earlier one is read anew. A
   * version never comes again, so that a room that was never committed is not kept for others.
   */
  Room room(CentreId centre, String version) {
    var place = new RoomOf(transactions.tenant(), centre);
    var known = rooms.getIfPresent(place);
    if (known != null && known.version().equals(version)) {
      return known;
    }
    var room = new Room(version, of(centre), Set.copyOf(seats.of(centre)));
    rooms.put(place, room);
    return room;
  }

  /** Asks for the version of a room: which rows make it, in which of their versions. */
  static Select<?> version() {
    var rows =
        DSL.select(row(QUEUE).as("state"))
            .from(QUEUE)
            .where(QUEUE.TENANT_ID.eq(town("queue")), QUEUE.CENTRE_ID.eq(place("queue")))
            .unionAll(
                DSL.select(row(COUNTER_SETUP))
                    .from(COUNTER_SETUP)
                    .where(
                        COUNTER_SETUP.TENANT_ID.eq(town("counter")),
                        COUNTER_SETUP.CENTRE_ID.eq(place("counter"))))
            .unionAll(
                DSL.select(row(CENTRE_RULE))
                    .from(CENTRE_RULE)
                    .where(
                        CENTRE_RULE.TENANT_ID.eq(town("rule")),
                        CENTRE_RULE.CENTRE_ID.eq(place("rule"))))
            .unionAll(
                DSL.select(row(SEAT))
                    .from(SEAT)
                    .where(SEAT.TENANT_ID.eq(town("seat")), SEAT.CENTRE_ID.eq(place("seat")))
                    .and(SEAT.DAY_ON.eq(DSL.param("day", SQLDataType.LOCALDATE))))
            .unionAll(
                DSL.select(row(STAFF_SKILL))
                    .from(STAFF_SKILL)
                    .where(STAFF_SKILL.TENANT_ID.eq(town("skill"))))
            .asTable("room");
    return DSL.select(
            DSL.field("count(*) || ' ' || coalesce(sum(hashtextextended(room.state, 0)), 0)"))
        .from(rows);
  }

  /** The values for {@link #version}, in their order. */
  static Stream<Object> valuesOfVersion(int town, UUID centre, LocalDate day) {
    return Stream.of(town, centre, town, centre, town, centre, town, centre, day, town);
  }

  /** A version of a row; PostgreSQL gives each a transaction and a place that no other has. */
  private static Field<String> row(Table<?> table) {
    return DSL.field(
        "{0}.xmin::text || ' ' || {0}.ctid::text || ' ' || {1}",
        String.class, table, DSL.inline(table.getName()));
  }

  private static Param<Integer> town(String name) {
    return DSL.param("tenant of " + name, SQLDataType.INTEGER);
  }

  private static Param<UUID> place(String name) {
    return DSL.param("centre of " + name, SQLDataType.UUID);
  }

  void put(Queue queue) {
    var row = new QueueRecord();
    row.setTenantId(tenant());
    row.setId(queue.id().value());
    row.setCentreId(queue.centre().value());
    row.setLetter(queue.letter());
    row.setColour(queue.colour().name());
    row.setName(JSONB.valueOf(json.write(queue.name())));
    row.setServices(queue.services().stream().map(ServiceCode::value).toArray(String[]::new));
    row.setWeight(queue.weight());
    row.setTargetMinutes(queue.targetMinutes());
    row.setOpen(queue.open());
    sql.insertInto(QUEUE)
        .set(row)
        .onConflict(QUEUE.TENANT_ID, QUEUE.ID)
        .doUpdate()
        .set(row)
        .execute();
    views.changed();
  }

  void put(CentreId centre, CounterSetup counter) {
    var row = new CounterSetupRecord();
    row.setTenantId(tenant());
    row.setCounterId(counter.counter().value());
    row.setCentreId(centre.value());
    row.setQueues(counter.queues().stream().map(QueueId::value).toArray(UUID[]::new));
    row.setSkills(counter.skills().stream().map(Enum::name).sorted().toArray(String[]::new));
    sql.insertInto(COUNTER_SETUP)
        .set(row)
        .onConflict(COUNTER_SETUP.TENANT_ID, COUNTER_SETUP.COUNTER_ID)
        .doUpdate()
        .set(row)
        .execute();
    views.changed();
  }

  void put(CentreId centre, CentreRule rule) {
    int minutes = Math.toIntExact(rule.ageing().toMinutes());
    sql.insertInto(CENTRE_RULE)
        .set(CENTRE_RULE.TENANT_ID, tenant())
        .set(CENTRE_RULE.CENTRE_ID, centre.value())
        .set(CENTRE_RULE.LAST_TICKET, rule.lastTicket())
        .set(CENTRE_RULE.AGEING_MINUTES, minutes)
        .onConflict(CENTRE_RULE.TENANT_ID, CENTRE_RULE.CENTRE_ID)
        .doUpdate()
        .set(CENTRE_RULE.LAST_TICKET, rule.lastTicket())
        .set(CENTRE_RULE.AGEING_MINUTES, minutes)
        .execute();
    views.changed();
  }

  private int tenant() {
    return transactions.tenant().value();
  }

  private Queue queue(QueueRecord row) {
    return new Queue(
        new QueueId(row.getId()),
        new CentreId(row.getCentreId()),
        row.getLetter(),
        QueueColour.valueOf(row.getColour()),
        json.read(row.getName().data(), LocalText.class),
        List.of(row.getServices()).stream().map(ServiceCode::new).toList(),
        row.getWeight(),
        row.getTargetMinutes(),
        row.getOpen());
  }

  private static CounterSetup counter(CounterSetupRecord row) {
    return new CounterSetup(
        new CounterId(row.getCounterId()),
        Arrays.stream(row.getQueues()).map(QueueId::new).toList(),
        Arrays.stream(row.getSkills()).map(Accommodation::valueOf).collect(Collectors.toSet()));
  }
}
