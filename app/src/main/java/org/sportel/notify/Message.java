package org.sportel.notify;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.sportel.documents.FileId;
import org.sportel.platform.Lang;
import org.sportel.platform.subject.Subject;

/**
 * Something the office said to a person.
 *
 * @param channel by which way it goes out
 * @param recipient the address there, empty where the person gave none
 * @param text plain text, paragraphs parted by empty lines
 * @param file the document that goes with it by e-mail
 */
public record Message(
    UUID id,
    Occasion occasion,
    MessageKind kind,
    MessageChannel channel,
    String recipient,
    Lang lang,
    String subject,
    String text,
    Instant writtenAt,
    Optional<FileId> file,
    Fate fate) {

  /** What it goes back to: the journal's entry, what it is about and the unit of that. */
  public record Occasion(UUID event, Optional<Subject> about, Optional<UUID> unit) {}

  /**
   * What became of it.
   *
   * @param tries how often sending was tried
   * @param trouble what the mail server said last
   * @param settledAt when it was sent or given up
   */
  public record Fate(State state, int tries, String trouble, Optional<Instant> settledAt) {
    static Fate beginning(State state) {
      return new Fate(state, 0, "", Optional.empty());
    }
  }

  /** Where a message is. */
  public enum State {
    /** Only on the tracking page: no address was given, or no mail server is set. */
    ONLINE,
    /** On its way, perhaps after failed tries. */
    WAITING,
    /** The mail server took it. */
    SENT,
    /** Given up; somebody must look at it. */
    FAILED
  }

  boolean secret() {
    return kind.secret();
  }
}
