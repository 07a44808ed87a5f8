package org.sportel.casework.model;

/** Whether a fee is paid, and how one knows. */
public enum FeeState {
  /** Nobody knows of a payment. */
  OPEN,
  /** Paid in cash at the counter. */
  CASH,
  /** Paid; the number of the payment slip is known. */
  SLIP,
  /** The applicant handed in a proof of the payment. */
  PROOF,
  /** Waived, for a reason that is noted. */
  WAIVED;

  /** Whether it says nothing without words: a slip has a number, a waiver a reason. */
  public boolean needsNote() {
    return this == SLIP || this == WAIVED;
  }
}
