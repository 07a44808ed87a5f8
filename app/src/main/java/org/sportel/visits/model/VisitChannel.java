package org.sportel.visits.model;

import java.util.List;

/** How a visit began. */
public enum VisitChannel {
  /** With somebody who receives people. */
  RECEPTION,
  /** At a counter that was free. */
  COUNTER,
  /** At the machine in the hall. */
  KIOSK,
  /** By telephone: the person is called there when it is their turn. */
  PHONE,
  /** In a video call. */
  VIDEO,
  /** By text message. */
  SMS,
  /** From elsewhere, to be confirmed on arrival. */
  REMOTE;

  /** Those in which staff begin a visit of somebody who is not there. */
  public static final List<VisitChannel> AFAR = List.of(PHONE, VIDEO, SMS);
}
