package org.sportel.notify.mail;

import java.util.Optional;
import java.util.UUID;
import org.sportel.platform.Lang;

/**
 * A letter ready to go.
 *
 * @param id stays the same however often it is sent, so that a mail system can drop a second copy
 * @param text plain text, paragraphs parted by empty lines
 * @param calendar an iCalendar file that goes with it
 * @param paper a PDF that goes with it
 */
public record Mail(
    UUID id,
    String to,
    Lang lang,
    String subject,
    String text,
    Optional<String> calendar,
    Optional<Paper> paper) {
  /** A PDF under its file name. */
  public record Paper(String name, byte[] pdf) {
    /** Says nothing of its content. */
    @Override
    public String toString() {
      return "Paper[" + name + "]";
    }
  }

  /** A letter without a PDF. */
  public Mail(
      UUID id, String to, Lang lang, String subject, String text, Optional<String> calendar) {
    this(id, to, lang, subject, text, calendar, Optional.empty());
  }

  /** A letter without a calendar entry. */
  public Mail(UUID id, String to, Lang lang, String subject, String text) {
    this(id, to, lang, subject, text, Optional.empty());
  }

  /** Says nothing of its content, which may be secret. */
  @Override
  public String toString() {
    return "Mail[" + id + "]";
  }
}
