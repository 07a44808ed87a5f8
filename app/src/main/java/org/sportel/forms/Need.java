package org.sportel.forms;

/** A particular of the applicant without which a choice cannot be carried out. */
public enum Need {
  /** An e-mail address. */
  EMAIL,
  /** A telephone number. */
  PHONE,
  /** A postal address. */
  ADDRESS
}
