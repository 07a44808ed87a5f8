package org.sportel.outbound.model;

/** What another body is asked for. */
public enum RequestReason {
  /** What it thinks of the matter. */
  OPINION,
  /** Data that it keeps. */
  DATA,
  /** A document that it issues or holds. */
  DOCUMENT,
  /** Its consent, without which the case cannot be decided. */
  CONSENT,
  /** Something that it does, such as an inspection on the spot. */
  ACTION,
  /** Something else; the words say what. */
  OTHER
}
