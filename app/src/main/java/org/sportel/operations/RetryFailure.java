package org.sportel.operations;

import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.platform.Power;
import org.sportel.platform.failures.FailedJobs;
import org.sportel.platform.failures.ParkedEntries;
import org.springframework.stereotype.Component;

/** Lets the program try again what it had given up. */
@Component
public final class RetryFailure {
  private final FailedJobs jobs;
  private final ParkedEntries entries;
  private final Authority authority;
  private final Journal journal;

  RetryFailure(FailedJobs jobs, ParkedEntries entries, Authority authority, Journal journal) {
    this.jobs = jobs;
    this.entries = entries;
    this.authority = authority;
    this.journal = journal;
  }

  /**
   * Tries again in a moment, with as many tries as at first, after the caller's write transaction.
   *
   * @throws OperationsRefusal GONE when somebody was faster, or what a job was to do is not known
   * @throws org.sportel.platform.NotAllowed without the power to administer
   */
  public void retry(Failure failure) {
    authority.require(Power.ADMINISTER);
    switch (failure) {
      case Failure.Job(var id) -> {
        var job = jobs.retry(id).orElseThrow(RetryFailure::gone);
        journal.record(new OperationsEvent.Retried(id, job.kind()));
      }
      case Failure.Entry(var follower, var id) -> {
        if (!entries.retry(follower, id)) {
          throw gone();
        }
        journal.record(new OperationsEvent.Retried(id, follower));
      }
    }
  }

  private static OperationsRefusal gone() {
    return new OperationsRefusal(OperationsRefusal.Reason.GONE);
  }
}
