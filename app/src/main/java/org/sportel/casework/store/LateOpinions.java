package org.sportel.casework.store;

import static org.sportel.casework.db.Tables.TASK;

import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.sportel.casework.model.TaskId;
import org.sportel.casework.model.TaskKind;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Finds opinions that did not come in time. */
@Component
public final class LateOpinions {
  private final DSLContext db;
  private final Transactions transactions;

  LateOpinions(DSLContext db, Transactions transactions) {
    this.db = db;
    this.transactions = transactions;
  }

  /** Some open tasks for opinions whose time is over, in the order of their ids. */
  public List<TaskId> some(Instant now, TaskId after, int most) {
    return db.select(TASK.ID)
        .from(TASK)
        .where(
            TASK.TENANT_ID.eq(transactions.tenant().value()),
            TASK.KIND.eq(TaskKind.OPINION.name()),
            TASK.CLOSED_AT.isNull(),
            TASK.SILENCE.isTrue(),
            TASK.DUE_AT.lt(Cases.utc(now)),
            TASK.ID.gt(after.value()))
        .orderBy(TASK.ID)
        .limit(most)
        .fetch(row -> new TaskId(row.value1()));
  }
}
