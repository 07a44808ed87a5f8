package org.sportel.procedure;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;

/** When something is due. The caller turns it into an instant with its clock, calendar and zone. */
public sealed interface Due {

  /** A span from now; {@code P15D} is fifteen days, not 360 hours. */
  record After(Period days, Duration time) implements Due {}

  /** At the beginning of a day in the office's zone. */
  record On(LocalDate day) implements Due {}

  /** At an instant. */
  record At(OffsetDateTime instant) implements Due {}
}
