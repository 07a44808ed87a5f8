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
  ONLINE
}
