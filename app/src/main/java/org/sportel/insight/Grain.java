package org.sportel.insight;

/** The steps of a course in time. */
public enum Grain {
  /** By the hour of the day. */
  HOUR("HH24"),
  /** Day by day. */
  DAY("YYYY-MM-DD"),
  /** Week by week, ISO 8601. */
  WEEK("IYYY-\"W\"IW"),
  /** Month by month. */
  MONTH("YYYY-MM"),
  /** Year by year. */
  YEAR("YYYY");

  private final String form;

  Grain(String form) {
    this.form = form;
  }

  /** How PostgreSQL's {@code to_char} writes the key of a step. */
  public String form() {
    return form;
  }
}
