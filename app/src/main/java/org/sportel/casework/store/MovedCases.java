package org.sportel.casework.store;

import static org.sportel.casework.db.Tables.CASE_FILE;
import static org.sportel.casework.db.Tables.CASE_MOVE;
import static org.sportel.casework.db.Tables.MOVE_ORDER;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.sportel.casework.model.CaseId;
import org.sportel.platform.Actor;
import org.sportel.platform.Json;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The tables of moves of running cases to other versions, and the cases that run. */
@Component
public final class MovedCases {
  private final DSLContext db;
  private final Transactions transactions;
  private final Cases cases;
  private final Json json;

  MovedCases(DSLContext db, Transactions transactions, Cases cases, Json json) {
    this.db = db;
    this.transactions = transactions;
    this.cases = cases;
    this.json = json;
  }

  /**
   * An order to move cases.
   *
   * @param steps ids of elements → ids in the other version
   */
  public record Order(
      UUID id, String code, UUID from, UUID to, Map<String, String> steps, String reason) {
    /** Copies the steps. */
    public Order {
      steps = Map.copyOf(steps);
    }
  }

  /**
   * An order as it stands.
   *
   * @param done empty while cases are still being moved
   */
  public record Standing(
      Order order,
      String office,
      Instant at,
      int moved,
      int stayed,
      int undone,
      Optional<Instant> done) {}

  /** Adds an order. */
  public void add(Order order, Actor by, Instant at) {
    db.insertInto(MOVE_ORDER)
        .set(MOVE_ORDER.TENANT_ID, tenant())
        .set(MOVE_ORDER.ID, order.id())
        .set(MOVE_ORDER.SERVICE_CODE, order.code())
        .set(MOVE_ORDER.FROM_VERSION, order.from())
        .set(MOVE_ORDER.TO_VERSION, order.to())
        .set(MOVE_ORDER.STEPS, JSONB.valueOf(json.write(order.steps())))
        .set(MOVE_ORDER.REASON, order.reason())
        .set(MOVE_ORDER.ORDERED_BY, by.id())
        .set(MOVE_ORDER.ORDERED_OFFICE, by.office())
        .set(MOVE_ORDER.ORDERED_AT, Cases.utc(at))
        .set(MOVE_ORDER.STAYED, 0)
        .execute();
  }

  /** The order with an id. */
  public Optional<Order> find(UUID id) {
    return db.selectFrom(MOVE_ORDER)
        .where(MOVE_ORDER.TENANT_ID.eq(tenant()), MOVE_ORDER.ID.eq(id))
        .fetchOptional(this::order);
  }

  @SuppressWarnings("unchecked")
  private Order order(Record row) {
    return new Order(
        row.get(MOVE_ORDER.ID),
        row.get(MOVE_ORDER.SERVICE_CODE),
        row.get(MOVE_ORDER.FROM_VERSION),
        row.get(MOVE_ORDER.TO_VERSION),
        (Map<String, String>) json.read(row.get(MOVE_ORDER.STEPS).data(), HashMap.class),
        row.get(MOVE_ORDER.REASON));
  }

  /** The orders of a service, the newest first; fifty at most. */
  public List<Standing> orders(String code) {
    var moved = DSL.count(CASE_MOVE.CASE_ID);
    var undone = DSL.count(CASE_MOVE.UNDONE_AT);
    return db.select(MOVE_ORDER.fields())
        .select(moved, undone)
        .from(MOVE_ORDER)
        .leftJoin(CASE_MOVE)
        .on(CASE_MOVE.TENANT_ID.eq(MOVE_ORDER.TENANT_ID), CASE_MOVE.ORDER_ID.eq(MOVE_ORDER.ID))
        .where(MOVE_ORDER.TENANT_ID.eq(tenant()), MOVE_ORDER.SERVICE_CODE.eq(code))
        .groupBy(MOVE_ORDER.TENANT_ID, MOVE_ORDER.ID)
        .orderBy(MOVE_ORDER.ORDERED_AT.desc())
        .limit(50)
        .fetch(
            row ->
                new Standing(
                    order(row),
                    row.get(MOVE_ORDER.ORDERED_OFFICE),
                    row.get(MOVE_ORDER.ORDERED_AT).toInstant(),
                    row.get(moved),
                    row.get(MOVE_ORDER.STAYED),
                    row.get(undone),
                    Cases.instant(row.get(MOVE_ORDER.DONE_AT))));
  }

  /** Notes how many cases stayed, and that the order is done. */
  public void done(UUID order, int stayed, Instant at) {
    db.update(MOVE_ORDER)
        .set(MOVE_ORDER.STAYED, stayed)
        .set(MOVE_ORDER.DONE_AT, Cases.utc(at))
        .where(MOVE_ORDER.TENANT_ID.eq(tenant()), MOVE_ORDER.ID.eq(order))
        .execute();
  }

  /** Notes that a case moved; its procedure is written already. */
  public void moved(UUID order, CaseId id, Instant at) {
    db.insertInto(
            CASE_MOVE,
            CASE_MOVE.TENANT_ID,
            CASE_MOVE.ORDER_ID,
            CASE_MOVE.CASE_ID,
            CASE_MOVE.DIGEST,
            CASE_MOVE.MOVED_AT)
        .select(
            DSL.select(
                    CASE_FILE.TENANT_ID,
                    DSL.val(order),
                    CASE_FILE.ID,
                    digest(),
                    DSL.val(Cases.utc(at)))
                .from(CASE_FILE)
                .where(CASE_FILE.TENANT_ID.eq(tenant()), CASE_FILE.ID.eq(id.value())))
        .execute();
  }

  private static Field<String> digest() {
    return DSL.field(
        "md5({0} || ' ' || {1} || ' ' || {2})",
        String.class,
        CASE_FILE.SERVICE_VERSION.cast(String.class),
        CASE_FILE.PROCEDURE_STATE.cast(String.class),
        CASE_FILE.VARIABLES.cast(String.class));
  }

  /** Cases of an order that are not back and took no step since; so many at most. */
  public List<CaseId> unmoved(UUID order, int most) {
    return db.select(CASE_MOVE.CASE_ID)
        .from(CASE_MOVE)
        .join(CASE_FILE)
        .on(CASE_FILE.TENANT_ID.eq(CASE_MOVE.TENANT_ID), CASE_FILE.ID.eq(CASE_MOVE.CASE_ID))
        .where(
            CASE_MOVE.TENANT_ID.eq(tenant()),
            CASE_MOVE.ORDER_ID.eq(order),
            CASE_MOVE.UNDONE_AT.isNull(),
            CASE_MOVE.DIGEST.eq(digest()),
            CASE_FILE.CLOSED_AT.isNull())
        .orderBy(CASE_MOVE.CASE_ID)
        .limit(most)
        .fetch(row -> new CaseId(row.value1()));
  }

  /** Whether a case of an order, which is locked, took no step since and is not back. */
  public boolean still(UUID order, CaseId id) {
    return unmovedCase(order, id).isPresent();
  }

  private Optional<UUID> unmovedCase(UUID order, CaseId id) {
    return db.select(CASE_MOVE.CASE_ID)
        .from(CASE_MOVE)
        .join(CASE_FILE)
        .on(CASE_FILE.TENANT_ID.eq(CASE_MOVE.TENANT_ID), CASE_FILE.ID.eq(CASE_MOVE.CASE_ID))
        .where(
            CASE_MOVE.TENANT_ID.eq(tenant()),
            CASE_MOVE.ORDER_ID.eq(order),
            CASE_MOVE.CASE_ID.eq(id.value()),
            CASE_MOVE.UNDONE_AT.isNull(),
            CASE_MOVE.DIGEST.eq(digest()))
        .fetchOptional(CASE_MOVE.CASE_ID);
  }

  /** Notes that a case went back. */
  public void undone(UUID order, CaseId id, Instant at) {
    db.update(CASE_MOVE)
        .set(CASE_MOVE.UNDONE_AT, Cases.utc(at))
        .where(
            CASE_MOVE.TENANT_ID.eq(tenant()),
            CASE_MOVE.ORDER_ID.eq(order),
            CASE_MOVE.CASE_ID.eq(id.value()))
        .execute();
  }

  /** Running cases of a version after one, in the order of their ids. */
  public List<Case> running(UUID version, UUID after, int most) {
    return db.selectFrom(CASE_FILE)
        .where(open(version), CASE_FILE.ID.gt(after))
        .orderBy(CASE_FILE.ID)
        .limit(most)
        .fetch(cases::read);
  }

  /** The running case of a version with a number. */
  public Optional<Case> numbered(UUID version, String number) {
    return db.selectFrom(CASE_FILE)
        .where(open(version), CASE_FILE.NUMBER.eq(number))
        .fetchOptional(cases::read);
  }

  /** How many cases of a service run, by version. */
  public Map<UUID, Integer> running(String code) {
    return db.select(CASE_FILE.SERVICE_VERSION, DSL.count())
        .from(CASE_FILE)
        .where(
            CASE_FILE.TENANT_ID.eq(tenant()),
            CASE_FILE.SERVICE_CODE.eq(code),
            CASE_FILE.CLOSED_AT.isNull())
        .groupBy(CASE_FILE.SERVICE_VERSION)
        .fetchMap(CASE_FILE.SERVICE_VERSION, DSL.count());
  }

  /** Puts a locked case under another version. */
  public void under(CaseId id, UUID version) {
    Cases.one(
        db.update(CASE_FILE)
            .set(CASE_FILE.SERVICE_VERSION, version)
            .where(CASE_FILE.TENANT_ID.eq(tenant()), CASE_FILE.ID.eq(id.value()))
            .execute());
  }

  private Condition open(UUID version) {
    return CASE_FILE
        .TENANT_ID
        .eq(tenant())
        .and(CASE_FILE.SERVICE_VERSION.eq(version))
        .and(CASE_FILE.CLOSED_AT.isNull());
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}
