package org.sportel.casework.store;

import static org.sportel.casework.db.Tables.CASE_FILE;
import static org.sportel.casework.db.Tables.TASK;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.sportel.casework.db.tables.records.TaskRecord;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.model.TaskGroup;
import org.sportel.casework.model.TaskId;
import org.sportel.casework.model.TaskKind;
import org.sportel.network.UnitId;
import org.sportel.platform.Actor;
import org.sportel.platform.Change;
import org.sportel.platform.Json;
import org.sportel.platform.LocalText;
import org.sportel.platform.Lookup;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The only class that touches the table of tasks; a task is locked together with its case. */
@Component
public final class Tasks {
  /** A case and one of its tasks, locked until the transaction ends. */
  public record Locked(Case file, Task task) {}

  private final DSLContext db;
  private final Transactions transactions;
  private final Json json;
  private final Cases cases;
  private final Lookup lock;
  private final Change insert;
  private final Change hold;
  private final Change release;
  private final Change close;

  Tasks(DSLContext db, Transactions transactions, Json json, Cases cases) {
    this.db = db;
    this.transactions = transactions;
    this.json = json;
    this.cases = cases;
    this.lock = new Lookup(db, transactions, withItsCase(db));
    var open = TASK.CLOSED_AT.isNull();
    this.insert = Change.insert(db, TASK);
    this.hold = Change.update(db, TASK, open, TASK.HOLDER, TASK.HOLDER_OFFICE);
    this.release = Change.update(db, TASK, open, TASK.HOLDER, TASK.HOLDER_OFFICE, TASK.UNIT_ID);
    this.close = Change.update(db, TASK, open, TASK.CLOSED_AT, TASK.CLOSED_BY);
  }

  /**
   * Both rows are locked, the case first, so that both are answered as they stand after a wait: a
   * task that was only read would be the one from before it.
   */
  private static Select<?> withItsCase(DSLContext db) {
    return db.select(CASE_FILE.fields())
        .select(TASK.fields())
        .from(CASE_FILE)
        .join(TASK)
        .on(TASK.TENANT_ID.eq(CASE_FILE.TENANT_ID), TASK.CASE_ID.eq(CASE_FILE.ID))
        .where(
            TASK.TENANT_ID.eq(DSL.param("tenant", SQLDataType.INTEGER)),
            TASK.ID.eq(DSL.param("task", SQLDataType.UUID)))
        .forUpdate()
        .of(CASE_FILE, TASK);
  }

  /**
   * The task and its case, locked.
   *
   * @throws CaseRefusal NO_SUCH_TASK
   */
  public Locked lock(TaskId id) {
    return lock.find(tenant(), id.value())
        .map(row -> new Locked(cases.read(row.into(CASE_FILE)), read(row.into(TASK))))
        .orElseThrow(() -> new CaseRefusal(CaseRefusal.Reason.NO_SUCH_TASK));
  }

  /** An open task becomes at least so urgent. */
  public void raise(TaskId id, int priority) {
    db.update(TASK)
        .set(TASK.PRIORITY, DSL.greatest(TASK.PRIORITY, DSL.val(priority)))
        .where(TASK.TENANT_ID.eq(tenant()), TASK.ID.eq(id.value()), TASK.CLOSED_AT.isNull())
        .execute();
  }

  /** Gives an open task another day, or none. */
  public void due(TaskId id, Optional<Instant> at) {
    Cases.one(
        db.update(TASK)
            .set(TASK.DUE_AT, at.map(Cases::utc).orElse(null))
            .where(TASK.TENANT_ID.eq(tenant()), TASK.ID.eq(id.value()), TASK.CLOSED_AT.isNull())
            .execute());
  }

  /** Adds a task. */
  public void insert(Task task) {
    var row = new TaskRecord();
    row.setTenantId(tenant());
    row.setId(task.id().value());
    row.setCaseId(task.caseId().value());
    row.setWaitKey(task.key());
    row.setElement(task.element());
    row.setTitle(JSONB.valueOf(json.write(task.title())));
    row.setKind(task.kind().name());
    row.setDuty(task.duty().name());
    row.setUnitId(task.unit().value());
    row.setHolder(task.holder().map(Task.Holder::account).orElse(null));
    row.setHolderOffice(task.holder().map(Task.Holder::office).orElse(null));
    row.setOpenedAt(Cases.utc(task.openedAt()));
    row.setForm(task.plan().form().orElse(null));
    row.setDueAt(task.plan().dueAt().map(Cases::utc).orElse(null));
    row.setPriority(task.plan().priority());
    row.setRequired(task.plan().required());
    row.setSkill(task.plan().skill().orElse(null));
    row.setSilence(true);
    transactions.later(insert, row);
  }

  /** Every task of a case, the oldest first. */
  public List<Task> of(CaseId id) {
    return db.selectFrom(TASK)
        .where(TASK.TENANT_ID.eq(tenant()), TASK.CASE_ID.eq(id.value()))
        .orderBy(TASK.OPENED_AT, TASK.ID)
        .fetch(this::read);
  }

  /** The open tasks of cases. */
  public List<Task> open(Collection<UUID> cases) {
    return db.selectFrom(TASK)
        .where(
            TASK.TENANT_ID.eq(tenant()),
            TASK.CASE_ID.eq(DSL.any(cases.toArray(UUID[]::new))),
            TASK.CLOSED_AT.isNull())
        .orderBy(TASK.PRIORITY.desc(), TASK.DUE_AT.asc().nullsLast(), TASK.OPENED_AT, TASK.ID)
        .fetch(this::read);
  }

  /** Who had the procedure's latest task of a group and unit in this case in hand. */
  public Optional<Task.Holder> lastHolder(CaseId id, TaskGroup group, UnitId unit) {
    return db.selectFrom(TASK)
        .where(
            TASK.TENANT_ID.eq(tenant()),
            TASK.CASE_ID.eq(id.value()),
            TASK.DUTY.eq(group.name()),
            TASK.UNIT_ID.eq(unit.value()),
            TASK.WAIT_KEY.ge(0L),
            TASK.HOLDER.isNotNull())
        .orderBy(TASK.OPENED_AT.desc(), TASK.ID.desc())
        .limit(1)
        .fetchOptional()
        .flatMap(Tasks::holder);
  }

  /** How many open tasks each of these people has in hand; who has none is left out. */
  public Map<UUID, Integer> held(Collection<UUID> accounts) {
    return db.select(TASK.HOLDER, DSL.count())
        .from(TASK)
        .where(TASK.TENANT_ID.eq(tenant()), TASK.HOLDER.in(accounts), TASK.CLOSED_AT.isNull())
        .groupBy(TASK.HOLDER)
        .fetchMap(TASK.HOLDER, DSL.count());
  }

  /** What the procedure still waits for from the applicant. */
  public List<Task> corrections(CaseId id) {
    return open(List.of(id.value())).stream()
        .filter(task -> task.kind() == TaskKind.CORRECTION)
        .toList();
  }

  /** Puts a task into somebody's hands. */
  public void hold(TaskId id, Task.Holder holder) {
    var row = key(id);
    row.setHolder(holder.account());
    row.setHolderOffice(holder.office());
    transactions.later(hold, row);
  }

  /** Puts a task back, for this unit. */
  public void release(TaskId id, UnitId unit) {
    var row = key(id);
    row.setUnitId(unit.value());
    transactions.later(release, row);
  }

  /** Marks a task as done. */
  public void close(TaskId id, Actor by, Instant at) {
    var row = key(id);
    row.setClosedAt(Cases.utc(at));
    row.setClosedBy(by.office());
    transactions.later(close, row);
  }

  private TaskRecord key(TaskId id) {
    var row = new TaskRecord();
    row.setTenantId(tenant());
    row.setId(id.value());
    return row;
  }

  /** Raises the open tasks of a case to at least a priority. */
  public void raise(CaseId id, int priority) {
    db.update(TASK)
        .set(TASK.PRIORITY, DSL.greatest(TASK.PRIORITY, DSL.val(priority)))
        .where(TASK.TENANT_ID.eq(tenant()), TASK.CASE_ID.eq(id.value()), TASK.CLOSED_AT.isNull())
        .execute();
  }

  /** Puts an open task at an element of another version, with what that says of it. */
  public void follow(TaskId id, String element, LocalText title, Task.Plan plan) {
    db.update(TASK)
        .set(TASK.ELEMENT, element)
        .set(TASK.TITLE, JSONB.valueOf(json.write(title)))
        .set(TASK.FORM, plan.form().orElse(null))
        .set(TASK.SKILL, plan.skill().orElse(null))
        .where(TASK.TENANT_ID.eq(tenant()), TASK.ID.eq(id.value()), TASK.CLOSED_AT.isNull())
        .execute();
  }

  /** Closes everything of a case that is still open, when the case ends. */
  public void closeAll(CaseId id, Actor by, Instant at) {
    db.update(TASK)
        .set(TASK.CLOSED_AT, Cases.utc(at))
        .set(TASK.CLOSED_BY, by.office())
        .where(TASK.TENANT_ID.eq(tenant()), TASK.CASE_ID.eq(id.value()), TASK.CLOSED_AT.isNull())
        .execute();
  }

  /** Closes what the procedure took back; the kind of task, empty when it was closed already. */
  public Optional<TaskKind> drop(CaseId id, long key, Actor by, Instant at) {
    return db.update(TASK)
        .set(TASK.CLOSED_AT, Cases.utc(at))
        .set(TASK.CLOSED_BY, by.office())
        .where(
            TASK.TENANT_ID.eq(tenant()),
            TASK.CASE_ID.eq(id.value()),
            TASK.WAIT_KEY.eq(key),
            TASK.CLOSED_AT.isNull())
        .returningResult(TASK.KIND)
        .fetchOptional(row -> TaskKind.valueOf(row.value1()));
  }

  private Task read(TaskRecord row) {
    var end = row.getClosedAt();
    var by = row.getClosedBy();
    return new Task(
        new TaskId(row.getId()),
        new CaseId(row.getCaseId()),
        row.getWaitKey(),
        row.getElement(),
        json.read(row.getTitle().data(), LocalText.class),
        TaskKind.valueOf(row.getKind()),
        TaskGroup.valueOf(row.getDuty()),
        new UnitId(row.getUnitId()),
        holder(row),
        new Task.Plan(
            Optional.ofNullable(row.getForm()),
            Cases.instant(row.getDueAt()),
            row.getPriority(),
            row.getRequired(),
            Optional.ofNullable(row.getSkill())),
        row.getOpenedAt().toInstant(),
        Optional.ofNullable(end)
            .map(OffsetDateTime::toInstant)
            .map(at -> new Task.Closed(at, by == null ? "" : by)));
  }

  private static Optional<Task.Holder> holder(TaskRecord row) {
    var office = row.getHolderOffice();
    return Optional.ofNullable(row.getHolder())
        .map(account -> new Task.Holder(account, office == null ? "" : office));
  }

  /** Those of these cases in which one of the units has or had a task. */
  public Set<UUID> inUnits(Collection<UUID> cases, Set<UUID> units) {
    return db.selectDistinct(TASK.CASE_ID)
        .from(TASK)
        .where(TASK.TENANT_ID.eq(tenant()), TASK.CASE_ID.in(cases), TASK.UNIT_ID.in(units))
        .fetchSet(TASK.CASE_ID);
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}
