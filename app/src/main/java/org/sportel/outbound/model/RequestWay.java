package org.sportel.outbound.model;

/** By which way a request leaves the office. */
public enum RequestWay {
  /** On paper. */
  LETTER,
  /** By e-mail. */
  EMAIL,
  /** In a system of the other body. */
  SYSTEM
}
