package org.sportel.notify;

/** What a message is about; each has its own typed text in every language. */
public enum MessageKind {
  /** The application has its number. */
  RECEIVED,
  /** Something must be supplied or mended. */
  CORRECTION_ASKED,
  /** The answer to a correction came in. */
  CORRECTION_RECEIVED,
  /** There is a decision. */
  DECIDED,
  /** The decision itself, delivered by e-mail. */
  DECISION_SENT,
  /** The office wrote. */
  OFFICE_WROTE,
  /** The application was taken back. */
  WITHDRAWN,
  /** A code for the tracking page; the code itself is never kept. */
  TRACKING_CODE,
  /** A code for going on with a draft; the code itself is never kept. */
  RESUME_CODE,
  /** A code by which staff show that an address is theirs; the code itself is never kept. */
  ADDRESS_CODE,
  /** A link with which staff choose a new password; the link itself is never kept. */
  PASSWORD_LINK,
  /** An appointment was made; its code is never kept. */
  APPOINTMENT_BOOKED,
  /** An appointment is at another time; its code is never kept. */
  APPOINTMENT_MOVED,
  /** An appointment was cancelled; its code is never kept. */
  APPOINTMENT_CANCELLED,
  /** An appointment cannot take place; its code is never kept. */
  APPOINTMENT_AFFECTED,
  /** A time became free; its code is never kept. */
  APPOINTMENT_OFFERED,
  /** An appointment is near; its code is never kept. */
  APPOINTMENT_REMINDER,
  /** Some days after a case was closed: how it was; the code that rates is never kept. */
  RATING_ASKED,
  /** A queue passed a limit; told to an address of the office. */
  HALL_ALERT,
  /** A dashboard after a week or month; its numbers are never kept. */
  DASHBOARD_REPORT;

  /**
   * Whether it carried a code or numbers that are kept nowhere, so that it cannot be sent again.
   */
  public boolean secret() {
    return switch (this) {
      case RECEIVED,
          CORRECTION_ASKED,
          CORRECTION_RECEIVED,
          DECIDED,
          DECISION_SENT,
          OFFICE_WROTE,
          WITHDRAWN,
          HALL_ALERT ->
          false;
      case TRACKING_CODE,
          RESUME_CODE,
          ADDRESS_CODE,
          PASSWORD_LINK,
          APPOINTMENT_BOOKED,
          APPOINTMENT_MOVED,
          APPOINTMENT_CANCELLED,
          APPOINTMENT_AFFECTED,
          APPOINTMENT_OFFERED,
          APPOINTMENT_REMINDER,
          RATING_ASKED,
          DASHBOARD_REPORT ->
          true;
    };
  }
}
