package org.sportel.visits.model;

/** What somebody needs in order to be served like everybody else; never why they need it. */
public enum Accommodation {
  /** A counter at which one can sit or stand low. */
  LOW_COUNTER,
  /** An induction loop. */
  HEARING_LOOP,
  /** Somebody who signs. */
  SIGN_LANGUAGE,
  /** Somebody who interprets. */
  INTERPRETER,
  /** Help with filling in. */
  HELP_WITH_FORMS,
  /** A way without steps and room to turn. */
  STEP_FREE
}
