package org.sportel.procedure;

/** How much a {@link Problem} matters. */
public enum Severity {
  /** The model does not run. */
  ERROR,
  /** The model runs, but somebody should look. */
  WARNING,
  /** Worth knowing, such as a construct translated on import. */
  NOTE
}
