package org.sportel.visits.model;

import java.util.Locale;

/** What a paired device is; it can do nothing else. */
public enum DeviceKind {
  /** The machine in the hall at which people take tickets. */
  KIOSK,
  /** The screen in the hall that shows who is called. */
  DISPLAY,
  /** The computer in the hall at which people use services on their own accounts. */
  WORKPLACE,
  /** The tablet at a counter on which people say how it was. */
  RATING;

  /** The word for its page in addresses. */
  public String page() {
    return name().toLowerCase(Locale.ROOT);
  }
}
