package org.sportel.platform;

import java.sql.SQLException;

/** An outside system did not do what a job asked of it. */
public final class JobFailed extends RuntimeException {
  private static final long serialVersionUID = 1;
  private static final int DEEPEST = 5;

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

  /**
   * Says what kinds of failures led to one another, such as {@code JobFailed (smtp: send) ←
   * ConnectException}; never their words, in which an address or a name may stand.
   */
  static String kinds(Throwable failure) {
    var kinds = new StringBuilder();
    Throwable cause = failure;
    for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
      kinds.append(depth == 0 ? "" : " ← ").append(cause.getClass().getSimpleName());
      if (cause instanceof JobFailed known) {
        kinds.append(" (").append(known.getMessage()).append(')');
      } else if (cause instanceof SQLException sql) {
        kinds.append(" (").append(sql.getSQLState()).append(')');
      }
      cause = cause.getCause();
    }
    return kinds.toString();
  }

  /** Whether another try may succeed. */
  public boolean retryable() {
    return retryable;
  }
}
