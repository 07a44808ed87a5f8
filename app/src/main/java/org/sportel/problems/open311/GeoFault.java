package org.sportel.problems.open311;

/** A request that the standard answers with an error of its own. */
final class GeoFault extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int status;

  /**
   * @param description what a developer reads
   */
  GeoFault(int status, String description) {
    super(description);
    this.status = status;
  }

  int status() {
    return status;
  }
}
