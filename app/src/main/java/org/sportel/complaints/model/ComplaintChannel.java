package org.sportel.complaints.model;

/** How a complaint arrived. */
public enum ComplaintChannel {
  /** The public pages. */
  PORTAL,
  /** Somebody told a clerk at a counter. */
  COUNTER,
  /** Somebody called. */
  PHONE,
  /** An e-mail. */
  EMAIL,
  /** A letter, also by hand. */
  LETTER,
  /** A slip from the suggestion box. */
  BOX
}
