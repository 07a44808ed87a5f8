package org.sportel.platform;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that happened, as the journal keeps it. A record's components are the payload: ids,
 * codes, dates and amounts; never names, contacts, answers, free text or secrets.
 */
public interface Event {
  /** The stable name, such as {@code casework.opened}. */
  String type();

  /** The version of the payload's shape. */
  default int version() {
    return 1;
  }

  /** What it happened to, mostly a case. */
  UUID subject();

  /** How it reached the journal. */
  default Origin origin() {
    return Origin.LIVE;
  }

  /** When it happened; empty is now. */
  default Optional<Instant> happenedAt() {
    return Optional.empty();
  }
}
