package org.sportel.casework.store;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.sportel.casework.db.Tables.CASE_FILE;
import static org.sportel.casework.db.Tables.DEADLINE_STOP;
import static org.sportel.casework.db.Tables.FIND_CASES;
import static org.sportel.casework.db.Tables.TASK;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.SelectFieldOrAsterisk;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseRow;
import org.sportel.casework.model.CaseState;
import org.sportel.casework.model.TaskGroup;
import org.sportel.casework.model.TaskKind;
import org.sportel.casework.model.WorklistView;
import org.sportel.network.UnitId;
import org.sportel.platform.Authority.Places;
import org.sportel.platform.Json;
import org.sportel.platform.LocalText;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The rows of worklists; list and count ask the same conditions. */
@Component
public final class WorklistRows {
  /**
   * What is asked for.
   *
   * @param me the acting person's account
   * @param seen the units whose cases the person may see
   * @param duties where the person may take tasks of each duty
   * @param words up to three words of number or applicant, empty for all
   */
  public record Wanted(
      UUID me,
      Places seen,
      Map<TaskGroup, Places> duties,
      Optional<String> service,
      String words,
      Instant now) {}

  private static final Condition OPEN = CASE_FILE.CLOSED_AT.isNull();

  /** The deadline stands still, for whatever reason. */
  private static final Condition STANDS =
      exists(
          selectOne()
              .from(DEADLINE_STOP)
              .where(
                  DEADLINE_STOP.TENANT_ID.eq(CASE_FILE.TENANT_ID),
                  DEADLINE_STOP.CASE_ID.eq(CASE_FILE.ID),
                  DEADLINE_STOP.RESUMED_AT.isNull()));

  private static final Field<Boolean> STANDING = field(STANDS).as("standing");

  private final DSLContext db;
  private final Transactions transactions;
  private final Json json;

  WorklistRows(DSLContext db, Transactions transactions, Json json) {
    this.db = db;
    this.transactions = transactions;
    this.json = json;
  }

  /** A page of a view: the most urgent first, of all cases the newest first. */
  public List<CaseRow> rows(WorklistView view, Wanted wanted, int limit, int offset) {
    return db.select(fields())
        .from(CASE_FILE)
        .where(base(wanted), in(view, wanted))
        .orderBy(order(view))
        .limit(limit)
        .offset(offset)
        .fetch(row -> row(row, wanted.now()));
  }

  /** Work to be taken or in hand comes by what its model says of it, then by the deadline. */
  private static List<? extends OrderField<?>> order(WorklistView view) {
    return switch (view) {
      case ALL -> List.of(CASE_FILE.RECEIVED_AT.desc(), CASE_FILE.ID);
      case OVERDUE, WAITING ->
          List.of(CASE_FILE.DUE_AT.asc().nullsLast(), CASE_FILE.RECEIVED_AT, CASE_FILE.ID);
      case MINE, UNIT, APPROVE ->
          List.of(
              field(openTasks(max(TASK.PRIORITY))).desc(),
              least(CASE_FILE.DUE_AT, field(openTasks(min(TASK.DUE_AT)))).asc().nullsLast(),
              CASE_FILE.RECEIVED_AT,
              CASE_FILE.ID);
    };
  }

  private static <T> Select<Record1<T>> openTasks(Field<T> what) {
    return select(what)
        .from(TASK)
        .where(
            TASK.TENANT_ID.eq(CASE_FILE.TENANT_ID),
            TASK.CASE_ID.eq(CASE_FILE.ID),
            TASK.CLOSED_AT.isNull());
  }

  /** How many cases each view of open ones holds; of all cases only when asked for. */
  public Map<WorklistView, Integer> counts(Wanted wanted, boolean all) {
    var open =
        List.of(
            WorklistView.MINE,
            WorklistView.UNIT,
            WorklistView.APPROVE,
            WorklistView.OVERDUE,
            WorklistView.WAITING);
    var counted =
        db.select(open.stream().map(view -> count().filterWhere(in(view, wanted))).toList())
            .from(CASE_FILE)
            .where(base(wanted), OPEN)
            .fetchSingle();
    var counts = new EnumMap<WorklistView, Integer>(WorklistView.class);
    for (int i = 0; i < open.size(); i++) {
      counts.put(open.get(i), counted.get(i, Integer.class));
    }
    if (all) {
      counts.put(WorklistView.ALL, db.fetchCount(CASE_FILE, base(wanted)));
    }
    return counts;
  }

  /** The rows of these cases, those that may not be seen left out. */
  public List<CaseRow> rows(Collection<UUID> ids, Wanted wanted) {
    return db.select(fields())
        .from(CASE_FILE)
        .where(base(wanted), CASE_FILE.ID.in(ids))
        .orderBy(CASE_FILE.RECEIVED_AT.desc(), CASE_FILE.ID)
        .fetch(row -> row(row, wanted.now()));
  }

  /** The services of the cases that may be seen, for the filter. */
  public Map<String, LocalText> services(Wanted wanted) {
    return db.select(CASE_FILE.SERVICE_CODE, CASE_FILE.SERVICE_TITLE)
        .distinctOn(CASE_FILE.SERVICE_CODE)
        .from(CASE_FILE)
        .where(CASE_FILE.TENANT_ID.eq(tenant()), OPEN, seen(wanted))
        .orderBy(CASE_FILE.SERVICE_CODE)
        .fetchMap(row -> row.value1(), row -> json.read(row.value2().data(), LocalText.class));
  }

  private Condition base(Wanted wanted) {
    return CASE_FILE
        .TENANT_ID
        .eq(tenant())
        .and(seen(wanted))
        .and(wanted.service().map(CASE_FILE.SERVICE_CODE::eq).orElse(noCondition()))
        .and(words(wanted.words()));
  }

  private Condition in(WorklistView view, Wanted wanted) {
    return switch (view) {
      case MINE -> OPEN.and(task(TASK.HOLDER.eq(wanted.me())));
      case UNIT -> OPEN.and(task(TASK.HOLDER.isNull().and(takeable(wanted))));
      case APPROVE ->
          OPEN.and(
              task(
                  TASK.KIND
                      .eq(TaskKind.APPROVE.name())
                      .and(takeable(wanted))
                      .and(TASK.HOLDER.isNull().or(TASK.HOLDER.eq(wanted.me())))));
      case OVERDUE ->
          OPEN.and(CASE_FILE.DUE_AT.lt(Cases.utc(wanted.now())))
              .and(CASE_FILE.STATE.in(CaseState.RECEIVED.name(), CaseState.IN_PROGRESS.name()))
              .and(not(STANDS));
      case WAITING ->
          OPEN.and(
              CASE_FILE
                  .STATE
                  .eq(CaseState.WAITING_FOR_YOU.name())
                  .or(task(TASK.KIND.eq(TaskKind.OPINION.name()).and(elsewhere(wanted)))));
      case ALL -> noCondition();
    };
  }

  private Condition takeable(Wanted wanted) {
    Condition any = org.jooq.impl.DSL.falseCondition();
    for (var duty : wanted.duties().entrySet()) {
      var places = duty.getValue();
      var here = places.all() ? noCondition() : TASK.UNIT_ID.in(places.units());
      any = any.or(TASK.DUTY.eq(duty.getKey().name()).and(here));
    }
    return any;
  }

  private Condition elsewhere(Wanted wanted) {
    return wanted.seen().all() ? noCondition() : not(TASK.UNIT_ID.in(wanted.seen().units()));
  }

  private Condition seen(Wanted wanted) {
    if (wanted.seen().all()) {
      return noCondition();
    }
    var units = wanted.seen().units();
    return CASE_FILE
        .UNIT_ID
        .in(units)
        .or(
            exists(
                selectOne()
                    .from(TASK)
                    .where(
                        TASK.TENANT_ID.eq(CASE_FILE.TENANT_ID),
                        TASK.CASE_ID.eq(CASE_FILE.ID),
                        TASK.UNIT_ID.in(units))));
  }

  private static Condition task(Condition which) {
    return exists(
        selectOne()
            .from(TASK)
            .where(
                TASK.TENANT_ID.eq(CASE_FILE.TENANT_ID),
                TASK.CASE_ID.eq(CASE_FILE.ID),
                TASK.CLOSED_AT.isNull(),
                which));
  }

  private Condition words(String typed) {
    var words = typed.strip().split("\\s+");
    if (words[0].isEmpty()) {
      return noCondition();
    }
    var found =
        FIND_CASES(
            tenant(), words[0], words.length > 1 ? words[1] : "", words.length > 2 ? words[2] : "");
    return CASE_FILE.ID.in(select(found.CASE_ID).from(found));
  }

  private static List<SelectFieldOrAsterisk> fields() {
    return List.of(
        CASE_FILE.ID,
        CASE_FILE.NUMBER,
        CASE_FILE.SERVICE_TITLE,
        CASE_FILE.UNIT_ID,
        CASE_FILE.STATE,
        CASE_FILE.RECEIVED_AT,
        CASE_FILE.DUE_ON,
        CASE_FILE.DUE_AT,
        STANDING);
  }

  private CaseRow row(Record row, Instant now) {
    var state = CaseState.valueOf(row.get(CASE_FILE.STATE));
    var due = Cases.instant(row.get(CASE_FILE.DUE_AT));
    return new CaseRow(
        new CaseId(row.get(CASE_FILE.ID)),
        row.get(CASE_FILE.NUMBER),
        json.read(row.get(CASE_FILE.SERVICE_TITLE).data(), LocalText.class),
        new UnitId(row.get(CASE_FILE.UNIT_ID)),
        state,
        row.get(CASE_FILE.RECEIVED_AT).toInstant(),
        Optional.ofNullable(row.get(CASE_FILE.DUE_ON)),
        state.running()
            && !Boolean.TRUE.equals(row.get(STANDING))
            && due.filter(end -> end.isBefore(now)).isPresent());
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}
