package org.sportel.feedback.model;

/** How a rating came; figures of different sources are never added up. */
public enum RatingSource {
  /** By the code of a ticket. */
  TICKET,
  /** After an application was sent. */
  APPLICATION,
  /** By the code of a decision, or of the mail after a case was closed. */
  DECISION,
  /** On the tablet at a counter. */
  TABLET,
  /** From a slip of paper that a clerk typed. */
  PAPER
}
