package org.sportel.problems;

import static org.sportel.problems.db.Tables.PROBLEM;
import static org.sportel.problems.db.Tables.REPORTER;

import java.time.Instant;
import java.time.ZoneOffset;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.sportel.platform.Transactions;
import org.sportel.problems.model.ProblemId;
import org.sportel.problems.model.Reporter;
import org.springframework.stereotype.Component;

/** How those who reported problems are reached; personal data. */
@Component
public final class Reporters {
  private final DSLContext sql;
  private final Transactions transactions;

  Reporters(DSLContext sql, Transactions transactions) {
    this.sql = sql;
    this.transactions = transactions;
  }

  /** Who reported a problem; whoever shows it records that in the access log. */
  public Reporter of(ProblemId problem) {
    return sql.selectFrom(REPORTER)
        .where(REPORTER.TENANT_ID.eq(tenant()), REPORTER.PROBLEM_ID.eq(problem.value()))
        .fetchOptional(row -> new Reporter(row.getName(), row.getEmail(), row.getPhone()))
        .orElseGet(Reporter::unknown);
  }

  void add(ProblemId problem, Reporter reporter) {
    if (reporter.none()) {
      return;
    }
    sql.insertInto(REPORTER)
        .set(REPORTER.TENANT_ID, tenant())
        .set(REPORTER.PROBLEM_ID, problem.value())
        .set(REPORTER.NAME, reporter.name())
        .set(REPORTER.EMAIL, reporter.email())
        .set(REPORTER.PHONE, reporter.phone())
        .execute();
  }

  /** Forgets those whose problem was closed before an instant; answers how many. */
  int forget(Instant before) {
    return sql.deleteFrom(REPORTER)
        .where(REPORTER.TENANT_ID.eq(tenant()))
        .and(
            REPORTER.PROBLEM_ID.in(
                DSL.select(PROBLEM.ID)
                    .from(PROBLEM)
                    .where(PROBLEM.TENANT_ID.eq(tenant()))
                    .and(PROBLEM.CLOSED_AT.lt(before.atOffset(ZoneOffset.UTC)))))
        .execute();
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}
