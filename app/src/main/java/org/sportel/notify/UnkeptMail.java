package org.sportel.notify;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.sportel.notify.Message.Fate;
import org.sportel.notify.Message.State;
import org.sportel.notify.mail.Mail;
import org.sportel.notify.mail.Transport;
import org.sportel.platform.JobFailed;
import org.sportel.platform.Lang;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.sportel.platform.contact.EmailAddress;
import org.springframework.stereotype.Component;

/** Mails what is kept without a part of its words, once for an event and kind. */
@Component
final class UnkeptMail {
  private final Outbox outbox;
  private final Transport transport;
  private final Delivery delivery;
  private final Transactions transactions;
  private final SecretMail.Stamp stamp;

  UnkeptMail(
      Outbox outbox,
      Transport transport,
      Delivery delivery,
      Transactions transactions,
      SecretMail.Stamp stamp) {
    this.delivery = delivery;
    this.outbox = outbox;
    this.transport = transport;
    this.transactions = transactions;
    this.stamp = stamp;
  }

  /**
   * A mail.
   *
   * @param said its words
   * @param kept what is kept of them
   */
  record Draft(
      Message.Occasion occasion,
      MessageKind kind,
      EmailAddress to,
      Lang lang,
      Phrases.Words said,
      Phrases.Words kept) {}

  /** A mail that is to go out now. */
  private record Ready(Message message, Mail mail) {}

  /**
   * Sends it, unless it was sent or no mail leaves the program.
   *
   * @param draft asked in a transaction; empty where there is nothing to say
   * @throws JobFailed when it could not be sent; a further try finds the same message
   */
  void send(TenantId tenant, Supplier<Optional<Draft>> draft) {
    if (!transport.open()) {
      return;
    }
    var scope = Scope.of(tenant);
    var ready = transactions.write(scope, () -> draft.get().flatMap(this::ready));
    if (ready.isEmpty()) {
      return;
    }
    delivery.send(scope, ready.get().message(), () -> ready.get().mail());
  }

  /** Notes that the last try failed. */
  void gaveUp(TenantId tenant, UUID event, MessageKind kind) {
    delivery.gaveUp(Scope.of(tenant), () -> outbox.of(event, kind));
  }

  private Optional<Ready> ready(Draft draft) {
    return entered(draft)
        .filter(message -> message.fate().state() == State.WAITING)
        .map(
            message ->
                new Ready(
                    message,
                    new Mail(
                        message.id(),
                        message.recipient(),
                        message.lang(),
                        draft.said().subject(),
                        draft.said().text(),
                        Optional.empty())));
  }

  /** The first run enters it, a further try finds it. */
  private Optional<Message> entered(Draft draft) {
    var known = outbox.of(draft.occasion().event(), draft.kind());
    if (known.isPresent()) {
      return known;
    }
    var message =
        new Message(
            stamp.ids().next(),
            draft.occasion(),
            draft.kind(),
            MessageChannel.MAIL,
            draft.to().value(),
            draft.lang(),
            draft.kept().subject(),
            draft.kept().text(),
            stamp.clock().instant(),
            Optional.empty(),
            Fate.beginning(State.WAITING));
    return outbox.add(message) ? Optional.of(message) : Optional.empty();
  }
}
