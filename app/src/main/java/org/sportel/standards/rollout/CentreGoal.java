package org.sportel.standards.rollout;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How many centres of a level an operator plans.
 *
 * @param until the day by which they should serve; empty while none is said
 */
public record CentreGoal(int centres, Optional<LocalDate> until) {
  /** Where nothing is planned. */
  static final CentreGoal NONE = new CentreGoal(0, Optional.empty());

  /** Whether its day has passed and fewer serve than were planned. */
  boolean late(long serving, LocalDate today) {
    return serving < centres && until.filter(today::isAfter).isPresent();
  }
}
