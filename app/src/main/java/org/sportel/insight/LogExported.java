package org.sportel.insight;

import java.util.UUID;
import org.sportel.platform.Event;

/**
 * The history of a tenant was handed out as an event log.
 *
 * @param subject stands for the tenant, which is no case
 * @param format XES or OCEL
 */
record LogExported(UUID subject, String format) implements Event {
  @Override
  public String type() {
    return "insight.log-exported";
  }
}
