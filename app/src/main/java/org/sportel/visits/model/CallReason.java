package org.sportel.visits.model;

/** Why a ticket was the next one. */
public enum CallReason {
  /** It was transferred to this counter or person. */
  ASKED_FOR,
  /** It waited past the centre's limit, so nothing else counts. */
  WAITED_TOO_LONG,
  /** Its appointment is due. */
  APPOINTMENT,
  /** It has priority. */
  PRIORITY,
  /** It waited longest, as its queue counts. */
  LONGEST_WAIT,
  /** The clerk chose it from the list. */
  CHOSEN,
  /** The visit began at the counter. */
  WALKED_UP,
  /** The same person goes on at this counter with what they wanted next. */
  GOES_ON
}
