package org.sportel.operations;

import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.platform.Power;
import org.sportel.platform.failures.FailedJobs;
import org.sportel.platform.failures.ParkedEntries;
import org.springframework.stereotype.Component;

/** Gives up what the program could not do, with a reason. */
@Component
public final class DiscardFailure {
  private final FailedJobs jobs;
  private final ParkedEntries entries;
  private final Authority authority;
  private final Journal journal;

  DiscardFailure(FailedJobs jobs, ParkedEntries entries, Authority authority, Journal journal) {
    this.jobs = jobs;
    this.entries = entries;
    this.authority = authority;
    this.journal = journal;
  }

  /**
   * Gives up in the caller's write transaction; nobody tries again, and only the journal knows.
   *
   * @throws OperationsRefusal GONE when somebody was faster
   * @throws org.sportel.platform.NotAllowed without the power to administer
   */
  public void discard(Failure failure, DiscardReason reason) {
    authority.require(Power.ADMINISTER);
    switch (failure) {
      case Failure.Job(var id) -> {
        var job = jobs.discard(id).orElseThrow(DiscardFailure::gone);
        journal.record(new OperationsEvent.Discarded(id, job.kind(), reason));
      }
      case Failure.Entry(var follower, var id) -> {
        if (!entries.discard(follower, id)) {
          throw gone();
        }
        journal.record(new OperationsEvent.Discarded(id, follower, reason));
      }
    }
  }

  private static OperationsRefusal gone() {
    return new OperationsRefusal(OperationsRefusal.Reason.GONE);
  }
}
