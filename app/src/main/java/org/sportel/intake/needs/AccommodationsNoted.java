package org.sportel.intake.needs;

import java.util.UUID;
import org.sportel.platform.Event;

/**
 * Somebody of the office noted what an applicant needs; {@code subject} is the case. What is needed
 * does not stand here, because it is forgotten with the case's end.
 */
record AccommodationsNoted(UUID subject) implements Event {
  @Override
  public String type() {
    return "intake.accommodations-noted";
  }
}
