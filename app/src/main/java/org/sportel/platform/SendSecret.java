package org.sportel.platform;

import java.util.Optional;

/**
 * Brings a code to the person it belongs to. A code is never journalled and never stored: it is
 * sent at once after the running transaction has committed, or not at all; a person whose message
 * is lost has seen the code on the page, or asks for another.
 */
public interface SendSecret {
  /**
   * Sends the code after the running transaction of a tenant has committed.
   *
   * @throws IllegalStateException outside a transaction in a tenant's scope
   */
  void send(Secret secret);

  /** Whether messages leave the program at all. */
  boolean open();

  /** What the code opens. */
  enum Kind {
    /** The tracking page of a case. */
    TRACKING,
    /** A draft that was saved for later. */
    RESUME,
    /** The address itself: who reads the code is reached there. */
    MAIL_ADDRESS,
    /** An account of the staff: the code is the whole address of a link. */
    PASSWORD,
    /** An appointment that was made. */
    APPOINTMENT,
    /** An appointment that was moved. */
    APPOINTMENT_MOVED,
    /** An appointment that was cancelled. */
    APPOINTMENT_CANCELLED,
    /** An appointment that cannot take place. */
    APPOINTMENT_AFFECTED,
    /** A time that became free. */
    APPOINTMENT_OFFERED,
    /** An appointment that is near. */
    APPOINTMENT_REMINDER
  }

  /**
   * A code on its way.
   *
   * @param email where it goes
   * @param lang the language of the person
   * @param about the register number; for a draft the name of the service, for an address the
   *     sign-in name, for an account the organisation, for an appointment what it is for, when and
   *     where
   * @param path the page where the code is typed, such as {@code /track}; {@code {code}} in it
   *     stands for the code
   * @param calendar an iCalendar file that goes with it
   */
  record Secret(
      Kind kind,
      String email,
      Lang lang,
      String code,
      String about,
      String path,
      Optional<String> calendar) {
    /** A code without a calendar entry. */
    public Secret(Kind kind, String email, Lang lang, String code, String about, String path) {
      this(kind, email, lang, code, about, path, Optional.empty());
    }

    /** Says nothing of the code. */
    @Override
    public String toString() {
      return "Secret[" + kind + "]";
    }
  }
}
