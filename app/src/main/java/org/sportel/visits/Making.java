package org.sportel.visits;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.sportel.platform.Ids;
import org.springframework.stereotype.Component;

/** When something new is made, and under which id. */
@Component
record Making(Ids ids, Clock clock) {
  /** The time as the database keeps it. */
  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
