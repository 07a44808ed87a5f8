package org.sportel.complaints.model;

/** What makes a complaint weigh more (ISO 10002: initial assessment). */
public enum SeverityMark {
  /** Somebody may come to harm. */
  SAFETY,
  /** Something must and can be done at once. */
  IMMEDIATE,
  /** The wrong is grave. */
  SEVERE,
  /** Many people are concerned. */
  IMPACT,
  /** Several offices or difficult questions are concerned. */
  COMPLEX;

  /** Whether it alone makes a complaint urgent. */
  public boolean urgent() {
    return this == SAFETY || this == IMMEDIATE;
  }
}
