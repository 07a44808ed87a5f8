package org.sportel.casework.model;

/** How an application reached the office. */
public enum Channel {
  /** A clerk took it from a person at a counter. */
  COUNTER,
  /** The person sent it on a public page. */
  ONLINE,
  /** A letter, keyed in by a clerk. */
  POST,
  /** An e-mail, keyed in by a clerk. */
  EMAIL,
  /** A mobile team brought it. */
  MOBILE
}
