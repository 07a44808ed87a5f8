package org.sportel.notify;

import java.util.Optional;
import java.util.UUID;
import org.sportel.platform.Event;

/**
 * Applicants are asked so many days after their case was closed how it was, or nobody is; {@code
 * subject} is who decided that.
 */
record RatingMailSet(UUID subject, Optional<Integer> days) implements Event {
  @Override
  public String type() {
    return "notify.rating-mail-set";
  }
}
