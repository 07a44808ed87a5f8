package org.sportel.notify;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sportel.notify.Message.State;
import org.sportel.notify.Outbox.Wanted;
import org.sportel.platform.Authority;
import org.sportel.platform.subject.Subject;
import org.springframework.stereotype.Component;

/** What the office has said, in the running transaction's tenant. */
@Component
public final class Messages {
  private final Outbox outbox;
  private final Authority authority;

  Messages(Outbox outbox, Authority authority) {
    this.outbox = outbox;
    this.authority = authority;
  }

  /** A part of a list and how long the whole is. */
  public record Slice(List<Message> messages, int all) {}

  /** Everything said about a subject, the oldest first; for its person and its officers. */
  public List<Message> about(Subject subject) {
    return outbox.about(subject);
  }

  /** What the acting person may see, the newest first. */
  public Slice list(Optional<State> state, int offset, int limit) {
    var wanted = new Wanted(state, MessageAccess.of(authority).places());
    return new Slice(outbox.list(wanted, offset, limit), outbox.count(wanted));
  }

  /** How many could not be sent and can be sent again: what somebody can still do about. */
  public int toSendAgain() {
    return outbox.countSendable(
        new Wanted(Optional.of(State.FAILED), MessageAccess.of(authority).places()));
  }

  /** Since when the oldest message waits to be sent; empty when none does. */
  public Optional<Instant> oldestWaiting() {
    return outbox.oldestWaiting();
  }

  /**
   * One message that the acting person may see.
   *
   * @throws MessageRefusal UNKNOWN
   */
  public Message get(UUID id) {
    return outbox
        .find(id)
        .filter(message -> MessageAccess.of(authority).cover(message))
        .orElseThrow(() -> new MessageRefusal(MessageRefusal.Reason.UNKNOWN));
  }
}
