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
  private final Transactions transactions;
  private final SecretMail.Stamp stamp;

  UnkeptMail(
      Outbox outbox, Transport transport, Transactions transactions, SecretMail.Stamp stamp) {
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
    var message = ready.get().message();
    int tries = message.fate().tries() + 1;
    try {
      transport.send(ready.get().mail());
    } catch (JobFailed e) {
      var fate = new Fate(State.WAITING, tries, SendMail.reason(e), Optional.empty());
      settle(scope, message.id(), fate);
      throw e;
    }
    var now = Optional.of(stamp.clock().instant());
    settle(scope, message.id(), new Fate(State.SENT, tries, "", now));
  }

  /** Notes that the last try failed. */
  void gaveUp(TenantId tenant, UUID event, MessageKind kind) {
    transactions.run(
        Scope.of(tenant),
        () ->
            outbox
                .of(event, kind)
                .filter(message -> message.fate().state() == State.WAITING)
                .ifPresent(
                    message ->
                        outbox.settle(
                            message.id(),
                            new Fate(
                                State.FAILED,
                                message.fate().tries(),
                                message.fate().trouble(),
                                Optional.of(stamp.clock().instant())))));
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
            draft.to().value(),
            draft.lang(),
            draft.kept().subject(),
            draft.kept().text(),
            stamp.clock().instant(),
            Optional.empty(),
            Fate.beginning(State.WAITING));
    return outbox.add(message) ? Optional.of(message) : Optional.empty();
  }

  private void settle(Scope scope, UUID id, Fate fate) {
    transactions.run(scope, () -> outbox.settle(id, fate));
  }
}
