package org.sportel.visits.model;

/** What somebody can do after they were shown an electronic service. */
public enum TutorOutcome {
  /** They can now do it alone. */
  ALONE,
  /** They will come again. */
  COMES_AGAIN,
  /** They need somebody to represent them. */
  REPRESENTATIVE
}
