package org.sportel.insight.declared;

import java.util.UUID;
import org.sportel.platform.Event;

/**
 * An indicator was added, changed or retired.
 *
 * @param subject stands for the tenant's catalogue
 */
record IndicatorSaved(UUID subject, String code, int edition, boolean retired) implements Event {
  static final String TYPE = "insight.indicator-saved";

  @Override
  public String type() {
    return TYPE;
  }
}
