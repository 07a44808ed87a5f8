package org.sportel.feedback.mystery.web;

import java.util.UUID;

/** Ids as they are sent by forms. */
final class SentIds {
  private static final int LENGTH = 36;

  private SentIds() {}

  /** Whether a text is an id. */
  static boolean right(String sent) {
    if (sent.length() != LENGTH) {
      return false;
    }
    try {
      return UUID.fromString(sent).toString().equals(sent);
    } catch (IllegalArgumentException wrong) {
      return false;
    }
  }
}
