package org.sportel.network;

import java.util.List;
import java.util.Optional;
import org.sportel.platform.LocalText;

/**
 * A place where people are served. What is not known is empty, never guessed.
 *
 * @param code the tenant's own short name for it
 * @param unit the administrative unit whose office it is
 */
public record Centre(
    CentreId id,
    String code,
    Level level,
    LocalText name,
    Optional<UnitId> unit,
    Optional<String> address,
    Optional<Point> point,
    Contact contact,
    OpeningHours hours,
    List<Counter> counters) {
  /** How far a centre serves. */
  public enum Level {
    /** A municipality or a part of it. */
    LOCAL,
    /** Several municipalities. */
    REGIONAL,
    /** The whole country. */
    NATIONAL
  }

  /** Copies the counters. */
  public Centre {
    counters = List.copyOf(counters);
  }
}
