package org.sportel.standards.rollout;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.sportel.platform.TenantId;

/**
 * How far a municipality is on its way into the network.
 *
 * @param planned the day on which it should go live; empty while none is planned
 * @param done the steps that are finished, each with its day
 * @param live since when it serves people
 * @param dormant since when nothing is done in it any more
 */
record Rollout(
    TenantId municipality,
    Optional<LocalDate> planned,
    Map<RolloutStep, LocalDate> done,
    Optional<LocalDate> live,
    Optional<LocalDate> dormant,
    String remark) {
  /** Copies the steps. */
  Rollout {
    var steps = new EnumMap<RolloutStep, LocalDate>(RolloutStep.class);
    steps.putAll(done);
    done = java.util.Collections.unmodifiableMap(steps);
  }

  /** How far it is. */
  enum Stage {
    /** Nothing has begun. */
    PLANNED,
    /** Some of the steps are finished. */
    PREPARING,
    /** It serves people. */
    LIVE,
    /** It did, and nothing is done there any more. */
    DORMANT
  }

  /** One of which nothing is known yet. */
  static Rollout unknown(TenantId municipality) {
    return new Rollout(
        municipality, Optional.empty(), Map.of(), Optional.empty(), Optional.empty(), "");
  }

  Stage stage() {
    if (dormant.isPresent()) {
      return Stage.DORMANT;
    }
    if (live.isPresent()) {
      return Stage.LIVE;
    }
    return done.isEmpty() ? Stage.PLANNED : Stage.PREPARING;
  }

  /** Whether its planned day has passed and it is not live. */
  boolean late(LocalDate today) {
    return live.isEmpty() && planned.filter(today::isAfter).isPresent();
  }

  /** Whether every step is finished. */
  boolean ready() {
    return done.size() == RolloutStep.values().length;
  }
}
