package org.sportel.visits.model;

/** How advice was given. */
public enum ConsultationChannel {
  /** At a counter. */
  COUNTER,
  /** By telephone. */
  PHONE,
  /** By e-mail. */
  EMAIL,
  /** In a video call. */
  VIDEO,
  /** By text message. */
  SMS,
  /** Where the person lives. */
  HOME_VISIT
}
