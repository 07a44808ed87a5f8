package org.sportel.agency.model;

/** Which clerks of the municipality may take the delegated services. */
public enum WhoTakes {
  /** Everybody who serves at its counters. */
  EVERY_CLERK,
  /** Those whom the municipality names. */
  NAMED_CLERKS
}
