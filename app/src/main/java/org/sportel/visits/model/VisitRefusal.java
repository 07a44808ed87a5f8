package org.sportel.visits.model;

import java.time.Duration;
import org.sportel.platform.Refused;

/** A refusal of the waiting room: nothing was changed. */
public final class VisitRefusal extends Refused {
  private static final long serialVersionUID = 1;

  /** Why the waiting room refuses. */
  public enum Reason {
    /** There is no such queue in this centre. */
    QUEUE_UNKNOWN(404),
    /** Another queue of the centre has this letter. */
    LETTER_TAKEN(409),
    /** No tickets are given for this queue now. */
    QUEUE_CLOSED(409),
    /** People still wait in this queue, so its letter stays. */
    QUEUE_IN_USE(409),
    /** A service is unknown or not served from this queue. */
    SERVICE_NOT_SERVED(422),
    /** What was typed is no service of the office. */
    SERVICE_UNKNOWN(422),
    /** The person wants as much as one visit takes; names how many. */
    TOO_MANY_WISHES(422),
    /** The centre is closed now. */
    CENTRE_CLOSED(409),
    /** Those who wait already fill the time to closing. */
    NO_MORE_TODAY(409),
    /** There is no such counter in this centre. */
    COUNTER_UNKNOWN(404),
    /** Somebody else sits at the counter; names the office. */
    COUNTER_TAKEN(409),
    /** The acting person sits at no counter. */
    NO_SEAT(409),
    /** Somebody is still called or served at the counter; names the ticket. */
    STILL_SERVING(409),
    /** The acting person is on a break. */
    ON_BREAK(409),
    /** There is no such ticket today. */
    TICKET_UNKNOWN(404),
    /** The ticket is not where the deed expects it; names the ticket. */
    OTHER_STATE(409),
    /** The person was called to a counter; names the ticket. */
    CALLED_ALREADY(409),
    /** The ticket is at another counter; names the ticket. */
    OTHER_COUNTER(409),
    /** Nobody of this account serves in this centre. */
    PERSON_UNKNOWN(404),
    /** There is no such visit. */
    VISIT_UNKNOWN(404),
    /** This centre gives no tickets to people who are not there. */
    NOT_FROM_AFAR(409),
    /** The time is not far enough ahead. */
    TIME_TOO_SOON(422),
    /** The person has a ticket of today already. */
    TICKET_HELD(409),
    /** No mail can be sent to this address. */
    ADDRESS_WRONG(422),
    /** There is no such tutor session. */
    SESSION_UNKNOWN(404),
    /** The pairing code is wrong, used or too old. */
    CODE_WRONG(422),
    /** Too many wrong codes came from this place; names the minutes to wait. */
    TOO_MANY_TRIES(429),
    /** No paper ticket of the centre has this number. */
    NUMBER_NOT_PRINTED(422),
    /** The number of that day was keyed in before; names it. */
    NUMBER_KEYED(409),
    /** Times are missing, out of order, still to come or too long ago. */
    TIMES_WRONG(422),
    /** There is no such outage, or it is over. */
    OUTAGE_UNKNOWN(404),
    /** Nobody said what does not work. */
    OUTAGE_EMPTY(422),
    /** There is no such consultation. */
    CONSULTATION_UNKNOWN(404),
    /** What was noted of advice is corrected on its day only. */
    CONSULTATION_OVER(409),
    /** There is no such institution on the list. */
    INSTITUTION_UNKNOWN(404),
    /** Neither a service of one's own nor the name of another's was given. */
    ESERVICE_MISSING(422),
    /** It is not clear for which centre something is noted. */
    CENTRE_MISSING(422),
    /** A note is longer than notes may be; names how long. */
    NOTE_LONG(422),
    /** A note has a number or an address of a person. */
    NOTE_PERSONAL(422),
    /** Nobody said what the message is. */
    MESSAGE_EMPTY(422),
    /** A name is longer than names may be; names how long. */
    NAME_LONG(422),
    /** A number is out of its bounds; names them. */
    NUMBER_WRONG(422);

    private final int status;

    Reason(int status) {
      this.status = status;
    }
  }

  /** A refusal with what its message names. */
  public VisitRefusal(Reason reason, Object... args) {
    super(reason, reason.status, args);
  }

  /** A refusal of too many tries that says when to try again. */
  public VisitRefusal(Duration wait) {
    super(Reason.TOO_MANY_TRIES, wait);
  }
}
