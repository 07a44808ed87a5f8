package org.sportel.platform.failures;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Tells how many jobs are late, over all tenants; in the running transaction of the network. */
@Component
public final class WaitingJobs {
  private final DSLContext db;
  private final Clock clock;

  WaitingJobs(DSLContext db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /**
   * The jobs that are due.
   *
   * @param count how many
   * @param oldest since when the oldest should have been done
   */
  public record Due(int count, Optional<Instant> oldest) {}

  /** What should be done by now. */
  public Due due() {
    var row =
        db.fetchSingle(
            "select count(*), min(execution_time) from platform.scheduled_tasks"
                + " where not picked and execution_time <= {0}",
            clock.instant().atOffset(ZoneOffset.UTC));
    return new Due(
        row.get(0, Integer.class),
        Optional.ofNullable(row.get(1, OffsetDateTime.class)).map(OffsetDateTime::toInstant));
  }
}
