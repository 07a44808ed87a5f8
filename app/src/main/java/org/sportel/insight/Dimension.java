package org.sportel.insight;

import java.util.Locale;

/** By what figures are told apart. */
public enum Dimension {
  /** The service's code. */
  SERVICE,
  /** The responsible unit: an id of ours, or a former system's code. */
  UNIT,
  /** The centre where it was taken. */
  CENTRE,
  /** How it arrived. */
  CHANNEL,
  /** What a complaint is about; only told apart among events. */
  CATEGORY,
  /** The version of the service; only told apart within one service. */
  VERSION,
  /** The month of the figure's own moment, in the tenant's zone. */
  MONTH;

  /** Its name in addresses and messages. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
