package org.sportel.web;

/** How access to a handler is decided. */
public enum Rule {
  /** Anybody, without signing in. */
  PUBLIC,
  /** Any signed-in person. */
  SIGNED_IN,
  /** Any signed-in person but outsiders, who visit centres unrecognised. */
  STAFF,
  /** A signed-in person with one of the powers named. */
  BY_POWER
}
