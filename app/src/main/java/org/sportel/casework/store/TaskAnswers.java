package org.sportel.casework.store;

import static org.sportel.casework.db.Tables.TASK;
import static org.sportel.casework.db.Tables.TASK_ANSWERS;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.sportel.casework.db.tables.records.TaskAnswersRecord;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.TaskId;
import org.sportel.platform.Actor;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The only class that touches what officials answered in the forms of tasks. */
@Component
public final class TaskAnswers {
  /**
   * The answers of one task.
   *
   * @param content one JSON object
   * @param outcome how the task was finished, where its model offers several ways
   * @param finished false while it is a draft
   */
  public record Sheet(
      TaskId task,
      String content,
      Optional<String> outcome,
      String office,
      Instant at,
      boolean finished) {}

  private final DSLContext db;
  private final Transactions transactions;

  TaskAnswers(DSLContext db, Transactions transactions) {
    this.db = db;
    this.transactions = transactions;
  }

  /** Keeps a task's answers in place of those before. */
  public void keep(CaseId id, Sheet sheet, Actor by) {
    var row = new TaskAnswersRecord();
    row.setTenantId(tenant());
    row.setTaskId(sheet.task().value());
    row.setCaseId(id.value());
    row.setContent(JSONB.valueOf(sheet.content()));
    row.setOutcome(sheet.outcome().orElse(null));
    row.setAccount(by.id());
    row.setOffice(sheet.office());
    row.setSavedAt(Cases.utc(sheet.at()));
    row.setFinished(sheet.finished());
    db.insertInto(TASK_ANSWERS)
        .set(row)
        .onConflict(TASK_ANSWERS.TENANT_ID, TASK_ANSWERS.TASK_ID)
        .doUpdate()
        .set(row)
        .execute();
  }

  /** The answers of a task, finished or not. */
  public Optional<Sheet> find(TaskId task) {
    return db.selectFrom(TASK_ANSWERS)
        .where(TASK_ANSWERS.TENANT_ID.eq(tenant()), TASK_ANSWERS.TASK_ID.eq(task.value()))
        .fetchOptional(TaskAnswers::read);
  }

  /** The newest draft of a step of the case, from a task that was left unfinished. */
  public Optional<Sheet> left(CaseId id, String element) {
    return db.select(TASK_ANSWERS.fields())
        .from(TASK_ANSWERS)
        .join(TASK)
        .on(TASK.TENANT_ID.eq(TASK_ANSWERS.TENANT_ID), TASK.ID.eq(TASK_ANSWERS.TASK_ID))
        .where(
            TASK_ANSWERS.TENANT_ID.eq(tenant()),
            TASK_ANSWERS.CASE_ID.eq(id.value()),
            TASK.ELEMENT.eq(element),
            TASK_ANSWERS.FINISHED.isFalse())
        .orderBy(TASK_ANSWERS.SAVED_AT.desc())
        .limit(1)
        .fetchOptional(row -> read(row.into(TASK_ANSWERS)));
  }

  /** The answers of every task of a case, the oldest first. */
  public List<Sheet> of(CaseId id) {
    return db.selectFrom(TASK_ANSWERS)
        .where(TASK_ANSWERS.TENANT_ID.eq(tenant()), TASK_ANSWERS.CASE_ID.eq(id.value()))
        .orderBy(TASK_ANSWERS.SAVED_AT, TASK_ANSWERS.TASK_ID)
        .fetch(TaskAnswers::read);
  }

  private static Sheet read(TaskAnswersRecord row) {
    return new Sheet(
        new TaskId(row.getTaskId()),
        row.getContent().data(),
        Optional.ofNullable(row.getOutcome()),
        row.getOffice(),
        row.getSavedAt().toInstant(),
        row.getFinished());
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}
