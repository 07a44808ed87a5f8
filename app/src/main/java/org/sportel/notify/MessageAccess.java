package org.sportel.notify;

import org.sportel.platform.Authority;
import org.sportel.platform.Authority.Places;
import org.sportel.platform.Power;

/**
 * Whose messages a person may see: an administrator all, others those of the cases they work on.
 *
 * <p>Office rule (who may see a case): Messages to applicants are seen by the units that work on
 * the case, and by administrators.
 */
record MessageAccess(Places places) {
  static MessageAccess of(Authority authority) {
    return new MessageAccess(
        authority.may(Power.ADMINISTER) ? Places.everywhere() : authority.places(Power.WORK_CASES));
  }

  boolean cover(Message message) {
    return places.all() || message.occasion().unit().filter(places::covers).isPresent();
  }
}
