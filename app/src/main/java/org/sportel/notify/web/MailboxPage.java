package org.sportel.notify.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The demo's mailbox, and the letter that is open. */
record MailboxPage(List<Line> letters, Optional<Opened> opened) {
  /** A letter in the list. */
  record Line(UUID id, String to, String subject, String at) {}

  /** A letter as its reader sees it. */
  record Opened(String to, String subject, String at, String lang, List<String> paragraphs) {}
}
