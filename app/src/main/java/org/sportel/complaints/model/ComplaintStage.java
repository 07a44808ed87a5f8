package org.sportel.complaints.model;

/** Where a complaint stands; {@link ComplaintStep} says what leads from one to the next. */
public enum ComplaintStage {
  /**
   * Received and acknowledged; somebody looks whether it is for this office and how grave it is.
   */
  RECEIVED,
  /** Being looked into. */
  INVESTIGATION,
  /** The officer has found something and prepares the answer. */
  PROPOSED,
  /** Answered; the complainant may accept or reject for a while. */
  ANSWERED,
  /** Rejected; another person looks at it again. */
  REVIEW,
  /** Closed. */
  CLOSED;

  /** Whether the clock for the office's answer runs. */
  public boolean clockRuns() {
    return this == RECEIVED || this == INVESTIGATION || this == PROPOSED || this == REVIEW;
  }
}
