package org.sportel.identity.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What has just been done, as the address says it after a form. */
enum Done {
  /** A person was invited. */
  INVITED,
  /** An invitation was taken back. */
  TAKEN_BACK,
  /** Duties wait for a second administrator. */
  PROPOSED,
  /** Duties that waited were confirmed. */
  CONFIRMED,
  /** Duties that waited were dropped. */
  DROPPED,
  /** Duties were changed. */
  DUTIES,
  /** A person was deactivated. */
  DEACTIVATED,
  /** A person was activated again. */
  ACTIVATED,
  /** A sign-in was ended. */
  ENDED,
  /** An invitation was accepted. */
  ACCEPTED,
  /** An invitation was declined. */
  DECLINED,
  /** A second factor was lifted. */
  LIFTED,
  /** The person removed their own second factor. */
  CODES_OFF,
  /** A link for a new password went to the person by e-mail. */
  LINK_SENT,
  /** The person's e-mail address counts from now on. */
  MAIL,
  /** The person took their e-mail address back. */
  MAIL_OFF,
  /** The person changed their own password. */
  PASSWORD;

  static Optional<Done> of(String word) {
    return Arrays.stream(values()).filter(done -> done.word().equals(word)).findFirst();
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  String key() {
    return "identity.done." + word();
  }
}
