package org.sportel.notify;

import java.util.UUID;
import org.sportel.platform.Event;

/**
 * A kind of message has the tenant's own words in a language from now on, or the program's again;
 * {@code subject} is who decided that.
 */
record OwnTextSet(UUID subject, String kind, String lang, boolean own) implements Event {
  @Override
  public String type() {
    return "notify.own-text-set";
  }
}
