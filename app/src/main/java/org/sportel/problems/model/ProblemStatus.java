package org.sportel.problems.model;

/** How a problem stands; the public sees the same. */
public enum ProblemStatus {
  /** Nobody has taken it yet. */
  RECEIVED,
  /** A unit deals with it. */
  TAKEN,
  /** Another institution was asked to deal with it. */
  FORWARDED,
  /** It is over. */
  CLOSED;

  /** Whether somebody still has to do something. */
  public boolean open() {
    return this != CLOSED;
  }
}
