package org.sportel.intake.needs;

/** What an applicant needs in order to be served like everybody else; never why they need it. */
public enum CaseAccommodation {
  /** A counter at which one can sit. */
  LOW_COUNTER,
  /** Somebody who interprets. */
  INTERPRETER,
  /** Somebody who signs. */
  SIGN_LANGUAGE,
  /** Letters and decisions in large print. */
  LARGE_PRINT,
  /** A visit at home, because coming is not possible. */
  HOME_VISIT,
  /** Help with filling in. */
  HELP_WITH_FORMS
}
