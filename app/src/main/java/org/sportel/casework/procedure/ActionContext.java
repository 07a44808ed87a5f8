package org.sportel.casework.procedure;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Ids;
import org.springframework.stereotype.Component;

/** Who acts, when, and the next id: what every deed notes. */
@Component
public final class ActionContext {
  private final Clock clock;
  private final Acting acting;
  private final Ids ids;

  ActionContext(Clock clock, Acting acting, Ids ids) {
    this.clock = clock;
    this.acting = acting;
    this.ids = ids;
  }

  /** Now, as exactly as the database keeps it. */
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /** Who acts. */
  public Actor actor() {
    return acting.now();
  }

  /** A new id. */
  public UUID id() {
    return ids.next();
  }
}
