package org.sportel.complaints.model;

/** What the office found. */
public enum ComplaintOutcome {
  /** The complaint was right. */
  UPHELD,
  /** It was right in part. */
  PARTLY_UPHELD,
  /** It was not right. */
  NOT_UPHELD,
  /** Another body answers for it; the complainant was told which. */
  FORWARDED;

  /** Whether the office looked into it and answered. */
  public boolean answered() {
    return this != FORWARDED;
  }

  /** Whether the complainant was right at least in part. */
  public boolean upheld() {
    return this == UPHELD || this == PARTLY_UPHELD;
  }
}
