package org.sportel.procedure;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;

/** When something is due. The caller turns it into an instant with its clock and zone. */
public sealed interface Due {

  /** The instant, counted from another one and in the office's zone. */
  default Instant instant(Instant from, ZoneId zone) {
    return switch (this) {
      case After(var days, var time) -> from.atZone(zone).plus(days).plus(time).toInstant();
      case On(var day) -> day.atStartOfDay(zone).toInstant();
      case AtLocal(var time) -> time.atZone(zone).toInstant();
      case At(var at) -> at.toInstant();
    };
  }

  /** A span from now; {@code P15D} is fifteen days, not 360 hours. */
  record After(Period days, Duration time) implements Due {}

  /** At the beginning of a day in the office's zone. */
  record On(LocalDate day) implements Due {}

  /** At a time of day without a zone: the office's own. */
  record AtLocal(LocalDateTime time) implements Due {}

  /** At an instant. */
  record At(OffsetDateTime instant) implements Due {}
}
