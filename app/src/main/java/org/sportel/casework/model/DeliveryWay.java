package org.sportel.casework.model;

/** How a decision reaches the applicant. */
public enum DeliveryWay {
  /** At the counter. */
  IN_PERSON,
  /** By letter. */
  POST,
  /** By e-mail. */
  EMAIL,
  /** On the tracking page. */
  ONLINE;

  /** Whether the delivery is proven by a name or a number that somebody notes. */
  public boolean proven() {
    return this == IN_PERSON || this == POST;
  }
}
