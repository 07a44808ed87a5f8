package org.sportel.casework.model;

import java.util.Optional;
import org.sportel.platform.Power;

/** Who inside the responsible unit a task is for; a model names it as candidate group. */
public enum TaskGroup {
  /** A clerk at a counter. */
  COUNTER(Power.SERVE_COUNTER),
  /** A case officer. */
  OFFICER(Power.WORK_CASES),
  /** The head of the unit. */
  HEAD(Power.APPROVE_DECISIONS),
  /** The applicant, through the tracking page or a clerk who keys in a paper answer. */
  APPLICANT(Power.WORK_CASES);

  private final Power power;

  TaskGroup(Power power) {
    this.power = power;
  }

  /** The power that the duty asks for in the unit. */
  public Power power() {
    return power;
  }

  /** The group with a name; empty when it is none. */
  static Optional<TaskGroup> named(String group) {
    for (var duty : values()) {
      if (duty.name().equalsIgnoreCase(group.strip())) {
        return Optional.of(duty);
      }
    }
    return Optional.empty();
  }
}
