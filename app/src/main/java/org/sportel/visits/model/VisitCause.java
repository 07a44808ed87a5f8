package org.sportel.visits.model;

/** Why somebody came, as the clerk saw it at the end of serving. */
public enum VisitCause {
  /** Something new. */
  NEW_MATTER,
  /** To ask how a matter stands. */
  CHASING,
  /** To bring what was missing. */
  MISSING_PAPER,
  /** Because a letter was not understood. */
  UNCLEAR_LETTER,
  /** For advice alone. */
  ADVICE_ONLY,
  /** Elsewhere would have been right. */
  WRONG_PLACE,
  /** To get or hand over something that was ready. */
  HANDED_OVER;

  /** Whether a clearer page, letter or message would have spared the way. */
  public boolean avoidable() {
    return switch (this) {
      case CHASING, MISSING_PAPER, UNCLEAR_LETTER, WRONG_PLACE -> true;
      case NEW_MATTER, ADVICE_ONLY, HANDED_OVER -> false;
    };
  }
}
