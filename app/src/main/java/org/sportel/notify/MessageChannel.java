package org.sportel.notify;

/** By which way a message goes out; stands in rows by its name. */
public enum MessageChannel {
  /** E-mail. */
  MAIL
}
