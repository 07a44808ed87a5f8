package org.sportel.visits.appointments;

import java.time.Duration;
import org.sportel.platform.Refused;

/** A refusal of an appointment: nothing was changed. */
public final class AppointmentRefusal extends Refused {
  private static final long serialVersionUID = 1;

  /** Why it is refused. */
  public enum Reason {
    /** The centre gives no appointments for this. */
    NOT_GIVEN(409),
    /** Somebody else took the time; names the next ones. */
    TIME_TAKEN(409),
    /** The time is not offered: outside the hours, too soon or too far ahead. */
    TIME_NOT_OFFERED(422),
    /** There is no appointment with this code, or not any more. */
    CODE_UNKNOWN(404),
    /** Ten minutes have passed without a confirmation, so the place was given back. */
    HOLD_OVER(409),
    /** The contact has as many appointments as one may have; names how many. */
    TOO_MANY(409),
    /** The appointment is over or was cancelled. */
    OVER(409),
    /** The person is there already. */
    ARRIVED_ALREADY(409),
    /** The appointment is on another day or in another centre; names the time. */
    NOT_TODAY(409),
    /** Too many wrong codes came from this place; names the minutes to wait. */
    TOO_MANY_TRIES(429);

    private final int status;

    Reason(int status) {
      this.status = status;
    }
  }

  /** A refusal with what its message names. */
  public AppointmentRefusal(Reason reason, Object... args) {
    super(reason, reason.status, args);
  }

  /** A refusal of too many tries that says when to try again. */
  public AppointmentRefusal(Duration wait) {
    super(Reason.TOO_MANY_TRIES, wait);
  }
}
