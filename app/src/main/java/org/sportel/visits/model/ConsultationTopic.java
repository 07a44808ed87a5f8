package org.sportel.visits.model;

/** Why somebody came who needed advice. */
public enum ConsultationTopic {
  /** What a service asks for and how it runs. */
  ADVICE,
  /** How a case stands. */
  CASE_STATUS,
  /** A letter or decision that was not understood. */
  LETTER,
  /** A document that is missing. */
  MISSING_DOCUMENT,
  /** Another office or institution is responsible. */
  WRONG_PLACE,
  /** Help with an electronic service. */
  ONLINE_HELP
}
