package org.sportel.platform;

/** An outside system did not do what a job asked of it. */
public final class JobFailed extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final boolean retryable;

  /**
   * @param system the outside system
   * @param operation what was asked of it
   * @param retryable whether another try may succeed
   */
  public JobFailed(String system, String operation, boolean retryable, Throwable cause) {
    super(system + ": " + operation, cause);
    this.retryable = retryable;
  }

  /** Whether another try may succeed. */
  public boolean retryable() {
    return retryable;
  }
}
