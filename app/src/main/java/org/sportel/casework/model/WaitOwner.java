package org.sportel.casework.model;

/** Whose move it is while a case waits. */
public enum WaitOwner {
  /** The applicant owes something. */
  APPLICANT,
  /** The responsible unit works on it, or nobody else is waited for. */
  OUR_UNIT,
  /** Another unit or body owes an opinion, a message or something else. */
  OTHER_BODY,
  /** The program cannot go on by itself. */
  OUR_SYSTEM
}
