package org.sportel.catalogue;

import java.util.List;

/**
 * A version of a service with its way through the states.
 *
 * @param steps the earliest first
 */
public record ServiceVersion(ServiceCard card, VersionState state, List<VersionStep> steps) {
  /** Copies the steps. */
  public ServiceVersion {
    steps = List.copyOf(steps);
  }

  /** The number that people see. */
  public int number() {
    return card.number();
  }
}
