package org.sportel.notify.mail;

/** The way letters leave the house. */
public interface Transport {
  /** Whether there is a way at all; without a mail server messages stay on the tracking page. */
  boolean open();

  /**
   * Gives the letter to the next mail system.
   *
   * @throws org.sportel.platform.JobFailed when it did not take it
   */
  void send(Mail mail);
}
