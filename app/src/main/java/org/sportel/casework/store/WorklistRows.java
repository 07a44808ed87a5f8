package org.sportel.casework.store;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.select;
import static org.sportel.casework.db.Tables.CASE_FILE;
import static org.sportel.casework.db.Tables.OWN_WORKLIST;
import static org.sportel.casework.db.Tables.TASK;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.SelectFieldOrAsterisk;
import org.sportel.casework.model.CaseFilter;
import org.sportel.casework.model.CaseFilter.Order;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseRow;
import org.sportel.casework.model.CaseState;
import org.sportel.casework.model.OwnWorklist;
import org.sportel.casework.model.SavedFilter;
import org.sportel.casework.model.Speed;
import org.sportel.casework.model.TaskGroup;
import org.sportel.casework.model.WorklistView;
import org.sportel.network.UnitId;
import org.sportel.platform.Authority.Places;
import org.sportel.platform.Json;
import org.sportel.platform.LocalText;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The rows of worklists; list and count ask the same WorklistConditions. */
@Component
public final class WorklistRows {
  /**
   * What is asked for.
   *
   * @param hands the acting person's account and those of the colleagues whom they represent
   * @param seen the units whose cases the person may see
   * @param duties where the person may take tasks of each duty
   */
  public record Wanted(
      Set<UUID> hands,
      Places seen,
      Map<TaskGroup, Places> duties,
      CaseFilter filter,
      Instant now) {}

  private static final Field<Boolean> STANDING = field(WorklistConditions.STANDS).as("standing");
  private static final Field<Boolean> ANSWERED = field(WorklistConditions.SPOKE).as("answered");

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
        .where(WorklistConditions.base(tenant(), wanted), WorklistConditions.in(view, wanted))
        .orderBy(order(view, wanted.filter().order()))
        .limit(limit)
        .offset(offset)
        .fetch(row -> row(row, wanted.now()));
  }

  /** All cases are many: they come by the day of their arrival only, which has an index. */
  private static List<? extends OrderField<?>> order(WorklistView view, Order order) {
    if (view == WorklistView.ALL) {
      return order == Order.OLDEST
          ? List.of(CASE_FILE.RECEIVED_AT, CASE_FILE.ID)
          : List.of(CASE_FILE.RECEIVED_AT.desc(), CASE_FILE.ID);
    }
    return switch (order) {
      case URGENT -> urgent(view);
      case DUE -> List.of(CASE_FILE.DUE_AT.asc().nullsLast(), CASE_FILE.ID);
      case NEWEST -> List.of(CASE_FILE.RECEIVED_AT.desc(), CASE_FILE.ID);
      case OLDEST -> List.of(CASE_FILE.RECEIVED_AT, CASE_FILE.ID);
      case SERVICE -> List.of(CASE_FILE.SERVICE_CODE, CASE_FILE.DUE_AT, CASE_FILE.ID);
    };
  }

  /** Work to be taken or in hand comes by what its model says of it, then by the deadline. */
  private static List<? extends OrderField<?>> urgent(WorklistView view) {
    return switch (view) {
      case ALL -> List.of(CASE_FILE.RECEIVED_AT.desc(), CASE_FILE.ID);
      case OVERDUE, WAITING ->
          List.of(CASE_FILE.DUE_AT.asc().nullsLast(), CASE_FILE.RECEIVED_AT, CASE_FILE.ID);
      case MINE, ANSWERED, UNIT, APPROVE ->
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

  /**
   * What counting found.
   *
   * @param own what the person keeps of worklists, read with the same statement
   */
  public record Counted(Map<WorklistView, Integer> views, OwnWorklist own) {}

  /**
   * How many cases each view of open ones holds, of all cases only when asked for, with what a
   * person keeps of worklists.
   */
  public Counted counts(Wanted wanted, boolean all, UUID account) {
    var open =
        List.of(
            WorklistView.MINE,
            WorklistView.ANSWERED,
            WorklistView.UNIT,
            WorklistView.APPROVE,
            WorklistView.OVERDUE,
            WorklistView.WAITING);
    var counted =
        db.select(
                Stream.concat(
                        open.stream()
                            .map(view -> count().filterWhere(WorklistConditions.in(view, wanted))),
                        Stream.of(
                            own(OWN_WORKLIST.FILTERS, account), own(OWN_WORKLIST.COLUMNS, account)))
                    .toList())
            .from(CASE_FILE)
            .where(WorklistConditions.base(tenant(), wanted), WorklistConditions.OPEN)
            .fetchSingle();
    var counts = new EnumMap<WorklistView, Integer>(WorklistView.class);
    for (int i = 0; i < open.size(); i++) {
      counts.put(open.get(i), counted.get(i, Integer.class));
    }
    if (all) {
      counts.put(
          WorklistView.ALL, db.fetchCount(CASE_FILE, WorklistConditions.base(tenant(), wanted)));
    }
    return new Counted(counts, own(counted));
  }

  private <T> Field<T> own(Field<T> what, UUID account) {
    return field(
            select(what)
                .from(OWN_WORKLIST)
                .where(OWN_WORKLIST.TENANT_ID.eq(tenant()), OWN_WORKLIST.ACCOUNT_ID.eq(account)))
        .as(what.getName());
  }

  private OwnWorklist own(Record counted) {
    var filters = counted.get(OWN_WORKLIST.FILTERS.getName(), JSONB.class);
    return filters == null
        ? OwnWorklist.usual()
        : OwnWorklist.kept(
            json.read(filters.data(), SavedFilter[].class),
            counted.get(OWN_WORKLIST.COLUMNS.getName(), String[].class));
  }

  /** The rows of these cases, those that may not be seen left out. */
  public List<CaseRow> rows(Collection<UUID> ids, Wanted wanted) {
    return db.select(fields())
        .from(CASE_FILE)
        .where(WorklistConditions.base(tenant(), wanted), CASE_FILE.ID.in(ids))
        .orderBy(CASE_FILE.RECEIVED_AT.desc(), CASE_FILE.ID)
        .fetch(row -> row(row, wanted.now()));
  }

  /** The late cases of each unit, the most first. */
  public Map<UUID, Integer> lateByUnit(Wanted wanted) {
    var found = new LinkedHashMap<UUID, Integer>();
    db.select(CASE_FILE.UNIT_ID, count())
        .from(CASE_FILE)
        .where(
            WorklistConditions.base(tenant(), wanted),
            WorklistConditions.in(WorklistView.OVERDUE, wanted))
        .groupBy(CASE_FILE.UNIT_ID)
        .orderBy(count().desc(), CASE_FILE.UNIT_ID)
        .forEach(row -> found.put(row.value1(), row.value2()));
    return found;
  }

  /** The services of the cases that may be seen, for the filter. */
  public Map<String, LocalText> services(Wanted wanted) {
    return db.select(CASE_FILE.SERVICE_CODE, CASE_FILE.SERVICE_TITLE)
        .distinctOn(CASE_FILE.SERVICE_CODE)
        .from(CASE_FILE)
        .where(
            CASE_FILE.TENANT_ID.eq(tenant()),
            WorklistConditions.OPEN,
            WorklistConditions.seen(wanted))
        .orderBy(CASE_FILE.SERVICE_CODE)
        .fetchMap(row -> row.value1(), row -> json.read(row.value2().data(), LocalText.class));
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
        CASE_FILE.CHANNEL,
        CASE_FILE.SPEED,
        STANDING,
        ANSWERED);
  }

  private CaseRow row(Record row, Instant now) {
    var state = CaseState.valueOf(row.get(CASE_FILE.STATE));
    var due = Cases.instant(row.get(CASE_FILE.DUE_AT));
    boolean standing = Boolean.TRUE.equals(row.get(STANDING));
    return new CaseRow(
        new CaseId(row.get(CASE_FILE.ID)),
        row.get(CASE_FILE.NUMBER),
        json.read(row.get(CASE_FILE.SERVICE_TITLE).data(), LocalText.class),
        new UnitId(row.get(CASE_FILE.UNIT_ID)),
        state,
        row.get(CASE_FILE.RECEIVED_AT).toInstant(),
        Optional.ofNullable(row.get(CASE_FILE.DUE_ON)),
        state.running() && !standing && due.filter(end -> end.isBefore(now)).isPresent(),
        standing,
        Boolean.TRUE.equals(row.get(ANSWERED)),
        Speed.valueOf(row.get(CASE_FILE.SPEED)),
        row.get(CASE_FILE.CHANNEL));
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}
