package org.sportel.problems.model;

/** What came of a problem. */
public enum ProblemOutcome {
  /** It was put right. */
  FIXED,
  /** Nothing was found at the place. */
  NOT_FOUND,
  /** It was reported before under another number. */
  DUPLICATE,
  /** Nothing is to be done, for a reason that the words give. */
  NO_ACTION,
  /** Another body answers for it and was told. */
  ELSEWHERE
}
