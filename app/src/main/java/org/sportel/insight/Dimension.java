package org.sportel.insight;

import java.util.List;
import java.util.Locale;

/** By what figures are told apart. */
public enum Dimension {
  /** The service's code. */
  SERVICE,
  /** The responsible unit: an id of ours, or a former system's code. */
  UNIT,
  /** The centre where it was taken. */
  CENTRE,
  /** The queue in which somebody waited; only told apart among events. */
  QUEUE,
  /** How it arrived. */
  CHANNEL,
  /** What a complaint is about; only told apart among events. */
  CATEGORY,
  /** The version of the service; only told apart within one service. */
  VERSION,
  /** The month of the figure's own moment, in the tenant's zone. */
  MONTH;

  /** By what events are told apart, in the order in which it is offered. */
  public static final List<Dimension> OF_EVENTS =
      List.of(SERVICE, UNIT, CENTRE, QUEUE, CHANNEL, CATEGORY);

  /** Whether facts of cases know it; others only events do. */
  public boolean ofCases() {
    return this != QUEUE && this != CATEGORY;
  }

  /** Its name in addresses and messages. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
