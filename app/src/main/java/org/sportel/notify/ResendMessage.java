package org.sportel.notify;

import java.time.Clock;
import java.util.UUID;
import org.sportel.notify.Message.Fate;
import org.sportel.notify.Message.State;
import org.sportel.notify.mail.Transport;
import org.sportel.platform.Authority;
import org.sportel.platform.Jobs;
import org.sportel.platform.NotAllowed;
import org.sportel.platform.contact.EmailAddress;
import org.sportel.platform.subject.Recipient;
import org.springframework.stereotype.Component;

/** Sends a message once more, to the address the person has now. */
@Component
public final class ResendMessage {
  private final Outbox outbox;
  private final Audiences audiences;
  private final Transport transport;
  private final Jobs jobs;
  private final Authority authority;
  private final Clock clock;

  ResendMessage(
      Outbox outbox,
      Audiences audiences,
      Transport transport,
      Jobs jobs,
      Authority authority,
      Clock clock) {
    this.outbox = outbox;
    this.audiences = audiences;
    this.transport = transport;
    this.jobs = jobs;
    this.authority = authority;
    this.clock = clock;
  }

  /**
   * Puts the message on its way again in the caller's write transaction.
   *
   * @throws MessageRefusal UNKNOWN, CODE_NOT_KEPT, NO_ADDRESS or NO_SERVER
   * @throws NotAllowed when the person neither administers nor works the cases of its unit
   */
  public void resend(UUID id) {
    var message = outbox.lock(id).orElseThrow(() -> refused(MessageRefusal.Reason.UNKNOWN));
    if (!MessageAccess.of(authority).cover(message)) {
      throw new NotAllowed();
    }
    if (message.secret()) {
      throw refused(MessageRefusal.Reason.CODE_NOT_KEPT);
    }
    if (!transport.open()) {
      throw refused(MessageRefusal.Reason.NO_SERVER);
    }
    var now = message.occasion().about().flatMap(audiences::of).flatMap(Recipient::email);
    var email =
        now.or(() -> EmailAddress.read(message.recipient()))
            .map(EmailAddress::value)
            .orElseThrow(() -> refused(MessageRefusal.Reason.NO_ADDRESS));
    if (!email.equals(message.recipient())) {
      outbox.readdress(id, email);
    }
    outbox.settle(id, Fate.beginning(State.WAITING));
    jobs.cancel(SendMail.KIND, id);
    jobs.enqueue(SendMail.KIND, id, new SendMail.Order(id), clock.instant());
  }

  private static MessageRefusal refused(MessageRefusal.Reason reason) {
    return new MessageRefusal(reason);
  }
}
