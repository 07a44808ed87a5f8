package org.sportel.casework.store;

import static org.sportel.casework.db.Tables.CASE_FILE;
import static org.sportel.casework.db.Tables.TASK;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.sportel.casework.model.CaseState;

/** Which cases the office works on, for those that are warned of. */
final class UnderWork {
  private UnderWork() {}

  /** Open, and not waiting for the applicant. */
  static Condition underWork() {
    return CASE_FILE
        .CLOSED_AT
        .isNull()
        .and(CASE_FILE.STATE.in(CaseState.RECEIVED.name(), CaseState.IN_PROGRESS.name()));
  }

  /** With an open task of less than a priority. */
  static Condition withTaskBelow(int priority) {
    return DSL.exists(
        DSL.selectOne()
            .from(TASK)
            .where(
                TASK.TENANT_ID.eq(CASE_FILE.TENANT_ID),
                TASK.CASE_ID.eq(CASE_FILE.ID),
                TASK.CLOSED_AT.isNull(),
                TASK.PRIORITY.lt(priority)));
  }
}
