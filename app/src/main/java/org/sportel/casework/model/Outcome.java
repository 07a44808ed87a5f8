package org.sportel.casework.model;

import java.util.Locale;

/** How a case ended for the applicant. */
public enum Outcome {
  /** What was asked for is given. */
  GRANTED,
  /** A part of what was asked for is given. */
  PARTLY_GRANTED,
  /** It is refused, with reasons. */
  REFUSED,
  /** The applicant took the application back. */
  WITHDRAWN,
  /** It ended without a decision, because the applicant did not answer. */
  DISCONTINUED;

  /** Whether an office may decide so. */
  public boolean decidable() {
    return this != WITHDRAWN && this != DISCONTINUED;
  }

  /** The word that procedures know: {@code granted}, {@code refused} and so on. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
