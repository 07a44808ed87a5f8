package org.sportel.visits.model;

/** How somebody agreed to be guided on their own account. */
public enum TutorConsent {
  /** They ticked it on the screen. */
  SCREEN,
  /** They signed a sheet, which the office keeps. */
  PAPER
}
