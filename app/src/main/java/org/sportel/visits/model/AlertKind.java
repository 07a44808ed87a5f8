package org.sportel.visits.model;

/** Which limit of a waiting room was passed. */
public enum AlertKind {
  /** How long somebody may wait. */
  LONGEST,
  /** How many may wait. */
  WAITING
}
