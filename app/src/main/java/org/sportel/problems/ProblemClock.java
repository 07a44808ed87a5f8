package org.sportel.problems;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.sportel.deadlines.Deadline;
import org.sportel.deadlines.Deadlines;
import org.sportel.deadlines.WorkCalendars;
import org.sportel.network.CurrentDay;
import org.sportel.network.Tenant;
import org.sportel.problems.model.Problem;
import org.sportel.problems.model.ProblemCategory;
import org.springframework.stereotype.Component;

/** Says by when a problem is to be dealt with. */
@Component
public final class ProblemClock {
  private final WorkCalendars calendars;
  private final Clock clock;
  private final CurrentDay today;

  ProblemClock(WorkCalendars calendars, Clock clock, CurrentDay today) {
    this.calendars = calendars;
    this.clock = clock;
    this.today = today;
  }

  /**
   * Refuses what is new where the organisation's last day is over.
   *
   * @throws org.sportel.network.NetworkRefusal TENANT_CLOSED
   */
  void requireOpen() {
    today.requireOpen();
  }

  /** The time as the database keeps it. */
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /** By when a problem of a category that is reported at an instant is to be dealt with. */
  Optional<Instant> due(ProblemCategory category, Tenant tenant, Instant reported) {
    return category.time().map(time -> deadline(time, tenant, reported).ends());
  }

  /** How the time of a problem came about, where its category still says so. */
  public Optional<Deadline> explained(ProblemCategory category, Tenant tenant, Problem problem) {
    return category
        .time()
        .map(time -> deadline(time, tenant, problem.dates().reported()))
        .filter(deadline -> problem.dates().due().filter(deadline.ends()::equals).isPresent());
  }

  private Deadline deadline(ProblemCategory.Time time, Tenant tenant, Instant reported) {
    return Deadlines.of(time.rule(), reported, calendars.at(reported), tenant.zone());
  }
}
