package org.sportel.deadlines;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts hours: from the minute, through nights, weekends and clock changes.
 *
 * <p>Office rule (why this date): A time stated in hours runs from the minute of receipt, through
 * nights, weekends and clock changes.
 */
final class HourCount {
  private final DeadlineRule rule;
  private final ZoneId zone;
  private final List<ReckoningStep> steps = new ArrayList<>();

  HourCount(DeadlineRule rule, ZoneId zone) {
    this.rule = rule;
    this.zone = zone;
  }

  Reckoning from(Instant start, List<Stop> stops) {
    steps.addAll(ReckoningStep.basis(rule));
    steps.add(new ReckoningStep.Started(rule.start(), local(start)));
    var ends = start.plus(Duration.ofHours(rule.length()));
    steps.add(new ReckoningStep.HoursCounted(rule.length(), local(ends)));
    for (var stop : Stops.tidy(stops, start)) {
      if (stop.from().isAfter(ends)) {
        break;
      }
      steps.add(new ReckoningStep.StoppedAt(local(stop.from())));
      if (stop.to().isEmpty()) {
        steps.add(new ReckoningStep.Standing(local(stop.from())));
        return new Stopped(stop.from(), steps);
      }
      var stood = Duration.between(stop.from(), stop.to().get());
      ends = ends.plus(stood);
      steps.add(
          new ReckoningStep.HoursResumed(local(stop.to().get()), stood.toMinutes(), local(ends)));
    }
    steps.add(new ReckoningStep.EndsAt(local(ends)));
    return new Deadline(LocalDate.ofInstant(ends, zone), ends, steps);
  }

  private LocalDateTime local(Instant instant) {
    return LocalDateTime.ofInstant(instant, zone);
  }
}
