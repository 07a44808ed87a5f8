package org.sportel.notify;

import java.util.Optional;
import java.util.UUID;
import org.sportel.documents.Downloads;
import org.sportel.notify.Message.State;
import org.sportel.notify.mail.Mail;
import org.sportel.platform.JobFailed;
import org.sportel.platform.JobHandler;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Sends one waiting message; tried again with growing pauses, then shown as failed. */
@Component
final class SendMail implements JobHandler<SendMail.Order> {
  static final String KIND = "notify.send-mail";

  /** The message to send. */
  record Order(UUID message) {}

  private final Outbox outbox;
  private final Delivery delivery;
  private final Downloads downloads;
  private final Transactions transactions;

  SendMail(Outbox outbox, Delivery delivery, Downloads downloads, Transactions transactions) {
    this.outbox = outbox;
    this.delivery = delivery;
    this.downloads = downloads;
    this.transactions = transactions;
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
    var scope = Scope.of(tenant);
    transactions
        .read(scope, () -> outbox.find(order.message()))
        .filter(message -> message.channel() == MessageChannel.MAIL)
        .filter(message -> message.fate().state() == State.WAITING)
        .ifPresent(
            message -> delivery.send(scope, message, () -> mail(message, paper(scope, message))));
  }

  @Override
  public boolean shownElsewhere() {
    return true;
  }

  @Override
  public void gaveUp(TenantId tenant, Order order, String why) {
    delivery.gaveUp(Scope.of(tenant), () -> outbox.find(order.message()));
  }

  /** The document that goes with it, looked up in a transaction and read after it. */
  private Optional<Mail.Paper> paper(Scope scope, Message message) {
    return message
        .file()
        .map(file -> transactions.read(scope, () -> downloads.find(file)))
        .map(ready -> new Mail.Paper(ready.name(), downloads.bytes(ready)));
  }

  private static Mail mail(Message message, Optional<Mail.Paper> paper) {
    return new Mail(
        message.id(),
        message.recipient(),
        message.lang(),
        message.subject(),
        message.text(),
        Optional.empty(),
        paper);
  }

  /** What the server said, in its own words and short. */
  static String reason(JobFailed failure) {
    Throwable last = failure;
    while (last.getCause() != null) {
      last = last.getCause();
    }
    var said = String.valueOf(last.getMessage()).strip();
    return said.substring(0, Math.min(said.length(), 500));
  }
}
