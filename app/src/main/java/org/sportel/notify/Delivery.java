package org.sportel.notify;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.sportel.notify.Message.Fate;
import org.sportel.notify.Message.State;
import org.sportel.notify.mail.Mail;
import org.sportel.notify.mail.Transport;
import org.sportel.platform.JobFailed;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Sends a waiting message and notes what became of it. */
@Component
final class Delivery {
  private final Outbox outbox;
  private final Transport transport;
  private final Transactions transactions;
  private final Clock clock;

  Delivery(Outbox outbox, Transport transport, Transactions transactions, Clock clock) {
    this.outbox = outbox;
    this.transport = transport;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Sends it once, outside a transaction.
   *
   * @throws JobFailed when it could not be sent; the try is noted and the message goes on waiting
   */
  void send(Scope scope, Message message, Supplier<Mail> mail) {
    int tries = message.fate().tries() + 1;
    try {
      transport.send(mail.get());
    } catch (JobFailed e) {
      note(scope, message, new Fate(State.WAITING, tries, SendMail.reason(e), Optional.empty()));
      throw e;
    }
    note(scope, message, new Fate(State.SENT, tries, "", Optional.of(clock.instant())));
  }

  /**
   * Notes that the last try failed, where the message still waits.
   *
   * @param found looked up in a transaction
   */
  void gaveUp(Scope scope, Supplier<Optional<Message>> found) {
    transactions.run(
        scope,
        () ->
            found
                .get()
                .filter(message -> message.fate().state() == State.WAITING)
                .ifPresent(
                    message ->
                        outbox.settle(
                            message.id(),
                            new Fate(
                                State.FAILED,
                                message.fate().tries(),
                                message.fate().trouble(),
                                Optional.of(clock.instant())))));
  }

  private void note(Scope scope, Message message, Fate fate) {
    transactions.run(scope, () -> outbox.settle(message.id(), fate));
  }
}
