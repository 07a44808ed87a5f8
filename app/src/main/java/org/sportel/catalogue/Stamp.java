package org.sportel.catalogue;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.sportel.platform.Ids;
import org.springframework.stereotype.Component;

/** The id and the time of a new row. */
@Component
final class Stamp {
  private final Ids ids;
  private final Clock clock;

  Stamp(Ids ids, Clock clock) {
    this.ids = ids;
    this.clock = clock;
  }

  UUID id() {
    return ids.next();
  }

  Instant now() {
    return clock.instant();
  }
}
