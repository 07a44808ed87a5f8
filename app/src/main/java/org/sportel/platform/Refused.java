package org.sportel.platform;

import java.time.Duration;
import java.util.Optional;

/**
 * A business refusal: the rule that refused, as a reason with a message for people and a status for
 * programs. Nothing was changed.
 */
public abstract class Refused extends RuntimeException {
  private static final long serialVersionUID = 1;
  private static final int TOO_OFTEN = 429;

  private final Enum<?> reason;
  private final int status;
  private final Duration retryAfter;
  private final transient Object[] args;

  /**
   * @param status the HTTP status, 4xx or 503; not 429, which says how long to wait
   * @param args what the message names
   */
  protected Refused(Enum<?> reason, int status, Object... args) {
    super(reason.name());
    if (status == TOO_OFTEN) {
      throw new IllegalArgumentException(reason + " does not say how long to wait");
    }
    this.reason = reason;
    this.status = status;
    this.retryAfter = Duration.ZERO;
    this.args = args.clone();
  }

  /**
   * Refuses with status 429 what was done too often; the message names the minutes to wait.
   *
   * @param retryAfter how long to wait
   */
  protected Refused(Enum<?> reason, Duration retryAfter) {
    super(reason.name());
    this.reason = reason;
    this.status = TOO_OFTEN;
    this.retryAfter = retryAfter;
    this.args = new Object[] {Math.max(1, retryAfter.plusSeconds(59).toMinutes())};
  }

  /** Which rule refused. */
  public final Enum<?> reason() {
    return reason;
  }

  /** {@code <module>.refused.<REASON>}. */
  public final String messageKey() {
    var name = getClass().getName();
    var module = name.substring("org.sportel.".length());
    return module.substring(0, module.indexOf('.')) + ".refused." + reason.name();
  }

  /** What the message names. */
  public final Object[] args() {
    return args.clone();
  }

  /** The HTTP status. */
  public final int status() {
    return status;
  }

  /** How long to wait before trying again, where that helps. */
  public final Optional<Duration> retryAfter() {
    return Optional.of(retryAfter).filter(Duration::isPositive);
  }

  /** The form field at fault, where there is one. */
  public Optional<String> field() {
    return Optional.empty();
  }
}
