package org.sportel.casework.store;

import static org.sportel.casework.db.Tables.TASK;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.sportel.casework.CaseId;
import org.sportel.casework.CaseRefusal;
import org.sportel.casework.Duty;
import org.sportel.casework.TaskId;
import org.sportel.casework.TaskKind;
import org.sportel.casework.db.tables.records.TaskRecord;
import org.sportel.network.UnitId;
import org.sportel.platform.Actor;
import org.sportel.platform.Json;
import org.sportel.platform.LocalText;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The only class that touches the table of tasks. */
@Component
public final class Tasks {
  private final DSLContext db;
  private final Transactions transactions;
  private final Json json;

  Tasks(DSLContext db, Transactions transactions, Json json) {
    this.db = db;
    this.transactions = transactions;
    this.json = json;
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
    task.holder()
        .ifPresent(
            holder -> {
              row.setHolder(holder.account());
              row.setHolderOffice(holder.office());
            });
    row.setOpenedAt(Cases.utc(task.openedAt()));
    transactions.later(db.insertInto(TASK).set(row));
  }

  /** The task; its case must be locked. */
  public Task get(TaskId id) {
    return db.selectFrom(TASK)
        .where(mine(id))
        .fetchOptional(this::read)
        .orElseThrow(() -> new CaseRefusal(CaseRefusal.Reason.NO_SUCH_TASK));
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
        .where(TASK.TENANT_ID.eq(tenant()), TASK.CASE_ID.in(cases), TASK.CLOSED_AT.isNull())
        .orderBy(TASK.OPENED_AT, TASK.ID)
        .fetch(this::read);
  }

  /** What the procedure still waits for from the applicant. */
  public List<Task> corrections(CaseId id) {
    return open(List.of(id.value())).stream()
        .filter(task -> task.kind() == TaskKind.CORRECTION)
        .toList();
  }

  /** Puts a task into somebody's hands. */
  public void hold(TaskId id, Task.Holder holder) {
    transactions.later(
        db.update(TASK)
            .set(TASK.HOLDER, holder.account())
            .set(TASK.HOLDER_OFFICE, holder.office())
            .where(mine(id), TASK.CLOSED_AT.isNull()));
  }

  /** Puts a task back, for this unit. */
  public void release(TaskId id, UnitId unit) {
    transactions.later(
        db.update(TASK)
            .setNull(TASK.HOLDER)
            .setNull(TASK.HOLDER_OFFICE)
            .set(TASK.UNIT_ID, unit.value())
            .where(mine(id), TASK.CLOSED_AT.isNull()));
  }

  /** Marks a task as done. */
  public void close(TaskId id, Actor by, Instant at) {
    transactions.later(
        db.update(TASK)
            .set(TASK.CLOSED_AT, Cases.utc(at))
            .set(TASK.CLOSED_BY, by.office())
            .where(mine(id), TASK.CLOSED_AT.isNull()));
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
        Duty.valueOf(row.getDuty()),
        new UnitId(row.getUnitId()),
        holder(row),
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

  private Condition mine(TaskId id) {
    return TASK.TENANT_ID.eq(tenant()).and(TASK.ID.eq(id.value()));
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}
