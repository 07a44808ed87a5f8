package org.sportel.platform.failures;

import static org.sportel.platform.db.Tables.FAILED_JOB;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sportel.platform.Jobs;
import org.sportel.platform.Transactions;
import org.sportel.platform.db.tables.records.FailedJobRecord;
import org.springframework.stereotype.Component;

/** Keeps the jobs that were given up, in the running transaction of a tenant. */
@Component
public final class FailedJobs {
  private final DSLContext db;
  private final Transactions transactions;
  private final Jobs jobs;

  FailedJobs(DSLContext db, Transactions transactions, Jobs jobs) {
    this.db = db;
    this.transactions = transactions;
    this.jobs = jobs;
  }

  /**
   * A job that was given up.
   *
   * @param kind its kind's stable name
   * @param why kinds of what failed, never the words
   * @param known whether it is still known what it was to do, so that it can be tried again
   */
  public record GivenUp(UUID id, String kind, String why, Instant failedAt, boolean known) {}

  /** How many there are. */
  public int count() {
    return db.fetchCount(FAILED_JOB, FAILED_JOB.TENANT_ID.eq(transactions.tenant().value()));
  }

  /** The latest ones, the last first. */
  public List<GivenUp> list(int most) {
    return db.selectFrom(FAILED_JOB)
        .where(FAILED_JOB.TENANT_ID.eq(transactions.tenant().value()))
        .orderBy(FAILED_JOB.FAILED_AT.desc(), FAILED_JOB.ID.desc())
        .limit(most)
        .fetch(FailedJobs::job);
  }

  /** Schedules a job again and forgets that it failed; empty when it is gone or not known. */
  public Optional<GivenUp> retry(UUID id) {
    var row = taken(id).filter(job -> job.getBody() != null);
    row.ifPresent(job -> jobs.again(job.getJob(), job.getKind(), job.getBody()));
    row.ifPresent(this::forget);
    return row.map(FailedJobs::job);
  }

  /** Forgets a job that failed; empty when it is gone. */
  public Optional<GivenUp> discard(UUID id) {
    var row = taken(id);
    row.ifPresent(this::forget);
    return row.map(FailedJobs::job);
  }

  private Optional<FailedJobRecord> taken(UUID id) {
    return db.selectFrom(FAILED_JOB)
        .where(FAILED_JOB.TENANT_ID.eq(transactions.tenant().value()), FAILED_JOB.ID.eq(id))
        .forUpdate()
        .fetchOptional();
  }

  private void forget(FailedJobRecord job) {
    db.deleteFrom(FAILED_JOB)
        .where(FAILED_JOB.TENANT_ID.eq(job.getTenantId()), FAILED_JOB.ID.eq(job.getId()))
        .execute();
  }

  private static GivenUp job(FailedJobRecord row) {
    return new GivenUp(
        row.getId(),
        row.getKind(),
        row.getWhy(),
        row.getFailedAt().toInstant(),
        row.getBody() != null);
  }
}
