package org.sportel.casework.model;

/** How fast a case is decided, as its applicant chose. */
public enum Speed {
  /** Within the ordinary time and for the ordinary fee. */
  ORDINARY,
  /** Within the shorter time and for the fee of the faster way that the service offers. */
  EXPRESS
}
