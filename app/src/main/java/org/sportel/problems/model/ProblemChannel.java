package org.sportel.problems.model;

/** How a problem reached the office. */
public enum ProblemChannel {
  /** The tenant's public page. */
  PAGE,
  /** A program that speaks Open311. */
  OPEN311
}
