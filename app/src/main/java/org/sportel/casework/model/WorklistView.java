package org.sportel.casework.model;

/** Which cases. */
public enum WorklistView {
  /** A task in my hands. */
  MINE,
  /** The applicant said something, and whoever has or may take the case has not opened it yet. */
  ANSWERED,
  /** A task I may take, in nobody's hands. */
  UNIT,
  /** A draft that waits for my approval: in nobody's hands or in mine. */
  APPROVE,
  /** Undecided, and the deadline has passed. */
  OVERDUE,
  /** Waiting for the applicant or for another unit's opinion. */
  WAITING,
  /** All I may see, closed ones too. */
  ALL
}
