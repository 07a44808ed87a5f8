package org.sportel.casework.procedure;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sportel.casework.store.Case;
import org.sportel.catalogue.Services;
import org.sportel.catalogue.VersionId;
import org.sportel.catalogue.card.ServiceDeadline;
import org.sportel.deadlines.Deadline;
import org.sportel.deadlines.Deadlines;
import org.sportel.deadlines.Stop;
import org.sportel.deadlines.WorkCalendars;
import org.springframework.stereotype.Component;

/**
 * The times that a service states beside the one for its decision: until when an opinion or a
 * correction is expected, and by when the applicant gets a first answer.
 */
@Component
public final class StatedTimes {
  private final Services services;
  private final WorkCalendars calendars;
  private final ActionContext context;

  StatedTimes(Services services, WorkCalendars calendars, ActionContext context) {
    this.services = services;
    this.calendars = calendars;
    this.context = context;
  }

  /**
   * The last day.
   *
   * <p>Office rule (why this date): An opinion and a correction are due by the time that the
   * service states, counted from the moment somebody is asked; where it states none, or from
   * another event, nobody is given a day by the program.
   *
   * @param from when somebody was asked, or the application came in
   * @return empty where the service states no such time, or one from which no date follows
   */
  public Optional<Deadline> of(Case file, ServiceDeadline.Purpose purpose, Instant from) {
    return time(file.version(), purpose)
        .map(time -> Deadlines.of(time.rule(), from, calendars.at(from), context.zone()));
  }

  /** The last day after the time stood still; empty too while it stands. */
  Optional<Deadline> of(
      Case file, ServiceDeadline.Purpose purpose, Instant from, List<Stop> stops) {
    return time(file.version(), purpose)
        .map(time -> Deadlines.of(time.rule(), from, stops, calendars.at(from), context.zone()))
        .filter(Deadline.class::isInstance)
        .map(Deadline.class::cast);
  }

  /** What the service says of a time, also where no date follows from it. */
  Optional<ServiceDeadline> stated(Case file, ServiceDeadline.Purpose purpose) {
    return services.version(file.version()).card().deadline(purpose);
  }

  /** Whether a version states a time for a purpose from which a date follows. */
  boolean states(VersionId version, ServiceDeadline.Purpose purpose) {
    return time(version, purpose).isPresent();
  }

  private Optional<ServiceDeadline> time(VersionId version, ServiceDeadline.Purpose purpose) {
    return services.version(version).card().deadline(purpose).filter(ServiceDeadline::datable);
  }

  /** The moment from which what is asked now counts. */
  public Instant now() {
    return context.now();
  }

  /** The last day of what is asked now. */
  public Optional<Deadline> asked(Case file, ServiceDeadline.Purpose purpose) {
    return of(file, purpose, context.now());
  }
}
