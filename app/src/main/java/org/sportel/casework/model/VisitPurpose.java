package org.sportel.casework.model;

/** For what a case took a visit. */
public enum VisitPurpose {
  /** It was handed in. */
  TAKEN,
  /** The visitor asked about it, or brought something. */
  ASKED,
  /** Advice on it was given at a counter. */
  ADVISED,
  /** An answer to a correction was typed at a counter. */
  CORRECTED,
  /** The decision was handed over. */
  HANDED_OVER
}
