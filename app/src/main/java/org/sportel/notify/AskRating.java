package org.sportel.notify;

import java.util.Optional;
import java.util.UUID;
import org.sportel.notify.Message.Fate;
import org.sportel.notify.Message.State;
import org.sportel.notify.mail.Mail;
import org.sportel.notify.mail.Transport;
import org.sportel.platform.JobFailed;
import org.sportel.platform.JobHandler;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Asks an applicant by e-mail how it was, once for each case; what is kept holds no code. */
@Component
final class AskRating implements JobHandler<AskRating.Order> {
  static final String KIND = "notify.ask-rating";

  /** The case that was closed. */
  record Order(UUID caseId) {}

  /** A question that is to go out now. */
  private record Ready(Message message, Mail mail) {}

  private final RatingLetters letters;
  private final Outbox outbox;
  private final Transport transport;
  private final Transactions transactions;
  private final SecretMail.Stamp stamp;

  AskRating(
      RatingLetters letters,
      Outbox outbox,
      Transport transport,
      Transactions transactions,
      SecretMail.Stamp stamp) {
    this.letters = letters;
    this.outbox = outbox;
    this.transport = transport;
    this.transactions = transactions;
    this.stamp = stamp;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Class<Order> data() {
    return Order.class;
  }

  @Override
  public void run(TenantId tenant, Order order) {
    if (!transport.open()) {
      return;
    }
    var scope = Scope.of(tenant);
    var ready = transactions.write(scope, () -> ready(tenant, order.caseId()));
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

  @Override
  public boolean shownElsewhere() {
    return true;
  }

  @Override
  public void gaveUp(TenantId tenant, Order order, String why) {
    transactions.run(
        Scope.of(tenant),
        () ->
            outbox
                .of(order.caseId(), MessageKind.RATING_ASKED)
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

  private Optional<Ready> ready(TenantId tenant, UUID caseId) {
    return letters
        .of(tenant, caseId)
        .flatMap(
            letter ->
                entered(caseId, letter)
                    .filter(message -> message.fate().state() == State.WAITING)
                    .map(message -> new Ready(message, mail(message, letter))));
  }

  /** The question of a case: the first run enters it, a further try finds it. */
  private Optional<Message> entered(UUID caseId, RatingLetters.Letter letter) {
    var known = outbox.of(caseId, MessageKind.RATING_ASKED);
    if (known.isPresent()) {
      return known;
    }
    var message =
        new Message(
            stamp.ids().next(),
            new Message.Occasion(caseId, Optional.of(caseId), Optional.empty()),
            MessageKind.RATING_ASKED,
            letter.email().value(),
            letter.to().lang(),
            letter.kept().subject(),
            letter.kept().text(),
            stamp.clock().instant(),
            Optional.empty(),
            Fate.beginning(State.WAITING));
    return outbox.add(message) ? Optional.of(message) : Optional.empty();
  }

  private static Mail mail(Message message, RatingLetters.Letter letter) {
    return new Mail(
        message.id(),
        message.recipient(),
        message.lang(),
        letter.said().subject(),
        letter.said().text(),
        Optional.empty());
  }

  private void settle(Scope scope, UUID id, Fate fate) {
    transactions.run(scope, () -> outbox.settle(id, fate));
  }
}
