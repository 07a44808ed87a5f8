package org.sportel.visits.model;

/** How a visit began. */
public enum VisitChannel {
  /** With somebody who receives people. */
  RECEPTION,
  /** At a counter that was free. */
  COUNTER,
  /** At the machine in the hall. */
  KIOSK,
  /** From elsewhere, to be confirmed on arrival. */
  REMOTE
}
