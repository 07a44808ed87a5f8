package org.sportel.notify;

import java.util.UUID;
import org.sportel.platform.Event;

/** Decisions are mailed themselves from now on, or not; {@code subject} is who decided that. */
record DecisionMailSet(UUID subject, boolean attached) implements Event {
  @Override
  public String type() {
    return "notify.decision-mail-set";
  }
}
