package org.sportel.feedback.model;

/** The element of the service that a rating is about. */
public enum RatingReason {
  /** How long it took. */
  TIME,
  /** Whether it was clear what to do. */
  CLARITY,
  /** How the person was treated. */
  RESPECT,
  /** The place itself. */
  PREMISES,
  /** What came of it. */
  RESULT
}
