package org.sportel.operations;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.sportel.platform.failures.FailedJobs;
import org.sportel.platform.failures.FollowerLags;
import org.sportel.platform.failures.ParkedEntries;
import org.springframework.stereotype.Component;

/** What failed in a tenant, and which followers are behind. */
@Component
public final class FailuresOfTenant {
  private static final int MOST = 50;

  private final FailedJobs jobs;
  private final ParkedEntries entries;
  private final FollowerLags lags;
  private final Authority authority;

  FailuresOfTenant(FailedJobs jobs, ParkedEntries entries, FollowerLags lags, Authority authority) {
    this.jobs = jobs;
    this.entries = entries;
    this.lags = lags;
    this.authority = authority;
  }

  /** How many jobs were given up and how many entries are parked; they may be more than listed. */
  public record Counts(int jobs, int entries) {
    /** Both together. */
    public int all() {
      return jobs + entries;
    }
  }

  /** What failed, the latest first, at most 50 of each kind. */
  public record Listed(
      Counts counts,
      List<FailedJobs.GivenUp> jobs,
      List<ParkedEntries.Parked> entries,
      List<FollowerLags.Lag> lags) {
    /** For who may see none of it. */
    public static Listed nothing() {
      return new Listed(new Counts(0, 0), List.of(), List.of(), List.of());
    }
  }

  /** How much failed, in the running transaction of a tenant. */
  public Counts count() {
    return new Counts(jobs.count(), entries.count());
  }

  /** Since when the follower that is furthest behind is so; empty when all are up to date. */
  public Optional<Instant> behind() {
    return lags.list().stream().flatMap(lag -> lag.since().stream()).min(Instant::compareTo);
  }

  /**
   * What failed, in the running transaction of a tenant.
   *
   * @throws org.sportel.platform.NotAllowed without the power to administer
   */
  public Listed list() {
    authority.require(Power.ADMINISTER);
    return new Listed(count(), jobs.list(MOST), entries.list(MOST), lags.list());
  }
}
