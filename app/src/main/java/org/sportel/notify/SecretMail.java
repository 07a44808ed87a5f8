package org.sportel.notify;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.sportel.notify.Message.Fate;
import org.sportel.notify.Message.State;
import org.sportel.notify.mail.Mail;
import org.sportel.notify.mail.Transport;
import org.sportel.platform.Ids;
import org.sportel.platform.JobFailed;
import org.sportel.platform.Scope;
import org.sportel.platform.SendSecret;
import org.sportel.platform.Transactions;
import org.sportel.platform.contact.EmailAddress;
import org.sportel.web.Texts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Sends codes at once; what is kept shows dots where the code stood. */
@Component
final class SecretMail implements SendSecret {
  private static final String DOTS = "•••••";
  private static final int TRIES = 3;

  private final Outbox outbox;
  private final Phrases phrases;
  private final Transport transport;
  private final Transactions transactions;
  private final Stamp stamp;
  private final boolean background;

  SecretMail(
      Outbox outbox,
      Phrases phrases,
      Transport transport,
      Transactions transactions,
      Stamp stamp,
      @Value("${sportel.background:true}") boolean background) {
    this.outbox = outbox;
    this.phrases = phrases;
    this.transport = transport;
    this.transactions = transactions;
    this.stamp = stamp;
    this.background = background;
  }

  /** Gives a message its id and its time. */
  @Component
  record Stamp(Ids ids, Clock clock) {}

  @Override
  public boolean open() {
    return transport.open();
  }

  @Override
  public void send(Secret secret) {
    if (transport.open()) {
      EmailAddress.read(secret.email()).ifPresent(to -> send(secret, to.value()));
    }
  }

  private void send(Secret secret, String to) {
    var scope = Scope.of(transactions.tenant());
    var id = stamp.ids().next();
    var kept = words(secret, DOTS);
    outbox.add(message(id, secret, to, kept));
    var said = words(secret, secret.code());
    var mail = new Mail(id, to, secret.lang(), said.subject(), said.text(), secret.calendar());
    transactions.afterCommit(() -> goOut(scope, mail));
  }

  private void goOut(Scope scope, Mail mail) {
    if (background) {
      Thread.ofVirtual().name("secret-mail").start(() -> deliver(scope, mail));
    } else {
      deliver(scope, mail);
    }
  }

  private void deliver(Scope scope, Mail mail) {
    var trouble = "";
    for (int tries = 1; tries <= TRIES; tries++) {
      try {
        transport.send(mail);
        settle(scope, mail, new Fate(State.SENT, tries, "", Optional.of(stamp.clock().instant())));
        return;
      } catch (JobFailed e) {
        trouble = SendMail.reason(e);
        if (!e.retryable()) {
          break;
        }
      }
    }
    var now = Optional.of(stamp.clock().instant());
    settle(scope, mail, new Fate(State.FAILED, TRIES, trouble, now));
  }

  private void settle(Scope scope, Mail mail, Fate fate) {
    transactions.run(scope, () -> outbox.settle(mail.id(), fate));
  }

  private Phrases.Words words(Secret secret, String code) {
    return Texts.speaking(
        secret.lang(),
        ZoneOffset.UTC,
        () ->
            phrases.code(
                kind(secret.kind()), secret.about(), code, secret.path().replace("{code}", code)));
  }

  private Message message(UUID id, Secret secret, String to, Phrases.Words kept) {
    return new Message(
        id,
        new Message.Occasion(id, Optional.empty(), Optional.empty()),
        kind(secret.kind()),
        MessageChannel.MAIL,
        to,
        secret.lang(),
        kept.subject(),
        kept.text(),
        stamp.clock().instant(),
        Optional.empty(),
        Fate.beginning(State.WAITING));
  }

  private static MessageKind kind(Kind kind) {
    return switch (kind) {
      case TRACKING -> MessageKind.TRACKING_CODE;
      case RESUME -> MessageKind.RESUME_CODE;
      case MAIL_ADDRESS -> MessageKind.ADDRESS_CODE;
      case PASSWORD -> MessageKind.PASSWORD_LINK;
      case APPOINTMENT -> MessageKind.APPOINTMENT_BOOKED;
      case APPOINTMENT_MOVED -> MessageKind.APPOINTMENT_MOVED;
      case APPOINTMENT_CANCELLED -> MessageKind.APPOINTMENT_CANCELLED;
      case APPOINTMENT_AFFECTED -> MessageKind.APPOINTMENT_AFFECTED;
      case APPOINTMENT_OFFERED -> MessageKind.APPOINTMENT_OFFERED;
      case APPOINTMENT_REMINDER -> MessageKind.APPOINTMENT_REMINDER;
    };
  }
}
