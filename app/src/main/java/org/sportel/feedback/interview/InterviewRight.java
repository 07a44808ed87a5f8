package org.sportel.feedback.interview;

import java.util.UUID;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/** Who writes interviews of a unit down and reads them: its head, and whoever runs its centres. */
@Component
public final class InterviewRight {
  private final Authority authority;

  InterviewRight(Authority authority) {
    this.authority = authority;
  }

  /** Whether the acting person may, for a unit. */
  public boolean may(UUID unit) {
    return authority.places(Power.APPROVE_DECISIONS).covers(unit)
        || authority.places(Power.MANAGE_CENTRE).covers(unit);
  }
}
