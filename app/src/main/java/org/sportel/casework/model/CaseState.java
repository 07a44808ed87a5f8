package org.sportel.casework.model;

/** The plain states of a case, as applicants see them; internal steps map to these. */
public enum CaseState {
  /** Registered; nobody has begun to work on it. */
  RECEIVED,
  /** The office works on it. */
  IN_PROGRESS,
  /** The applicant must supply or mend something; the deadline stands still. */
  WAITING_FOR_YOU,
  /** Decided; the decision is on its way. */
  DECIDED,
  /** Nothing more will happen. */
  CLOSED;

  /** Whether the office still owes a decision. */
  public boolean undecided() {
    return switch (this) {
      case RECEIVED, IN_PROGRESS, WAITING_FOR_YOU -> true;
      case DECIDED, CLOSED -> false;
    };
  }

  /** Whether the deadline runs: it stands still while the applicant owes an answer. */
  public boolean running() {
    return undecided() && this != WAITING_FOR_YOU;
  }
}
