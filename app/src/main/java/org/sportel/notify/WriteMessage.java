package org.sportel.notify;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.sportel.notify.Message.Fate;
import org.sportel.notify.Message.State;
import org.sportel.notify.mail.Transport;
import org.sportel.platform.Ids;
import org.sportel.platform.Jobs;
import org.sportel.platform.contact.EmailAddress;
import org.springframework.stereotype.Component;

/** Writes a message about a case and sends it on its way. */
@Component
final class WriteMessage {
  private final Outbox outbox;
  private final Phrases phrases;
  private final Transport transport;
  private final Jobs jobs;
  private final Ids ids;
  private final Clock clock;

  WriteMessage(
      Outbox outbox, Phrases phrases, Transport transport, Jobs jobs, Ids ids, Clock clock) {
    this.outbox = outbox;
    this.phrases = phrases;
    this.transport = transport;
    this.jobs = jobs;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Writes it in the caller's write transaction, once per event, kind and recipient. Without an
   * address, or without a mail server, it stands on the tracking page only.
   */
  void write(Message.Occasion occasion, MessageKind kind, Recipient to, Optional<LocalDate> day) {
    var words = phrases.about(kind, to, day);
    var email = to.email().map(EmailAddress::value).orElse("");
    var state = email.isEmpty() || !transport.open() ? State.ONLINE : State.WAITING;
    var message =
        new Message(
            ids.next(),
            occasion,
            kind,
            email,
            to.lang(),
            words.subject(),
            words.text(),
            clock.instant(),
            Fate.beginning(state));
    if (outbox.add(message) && state == State.WAITING) {
      jobs.enqueue(SendMail.KIND, message.id(), new SendMail.Order(message.id()), clock.instant());
    }
  }
}
