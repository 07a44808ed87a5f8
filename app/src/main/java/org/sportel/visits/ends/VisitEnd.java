package org.sportel.visits.ends;

/** What came of a visit; one visit may have several. */
public enum VisitEnd {
  /** An application was handed in. */
  APPLICATION,
  /** What was missing was brought. */
  ANSWER,
  /** A decision was handed over. */
  HAND_OVER,
  /** Advice was given and noted. */
  CONSULTATION
}
