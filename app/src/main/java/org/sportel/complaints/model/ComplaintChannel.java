package org.sportel.complaints.model;

/** How a complaint arrived. */
public enum ComplaintChannel {
  /** The public pages. */
  PORTAL,
  /** The kiosk in the hall; never said of an anonymous complaint. */
  KIOSK,
  /** Somebody told a clerk at a counter. */
  COUNTER,
  /** Somebody called. */
  PHONE,
  /** An e-mail. */
  EMAIL,
  /** A letter, also by hand. */
  LETTER,
  /** A slip from the suggestion box. */
  BOX;

  /** Whether people file it themselves, so that nobody takes it in for them. */
  public boolean own() {
    return this == PORTAL || this == KIOSK;
  }
}
