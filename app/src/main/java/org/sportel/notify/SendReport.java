package org.sportel.notify;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.sportel.identity.AccountId;
import org.sportel.identity.contact.MailAddresses;
import org.sportel.insight.dashboards.DashboardLetters;
import org.sportel.platform.JobHandler;
import org.sportel.platform.TenantId;
import org.springframework.stereotype.Component;

/**
 * Mails a dashboard to one of the staff, once for each week or month, as they may see it at that
 * moment; what is kept holds no number.
 */
@Component
final class SendReport implements JobHandler<SendReport.Order> {
  static final String KIND = "notify.send-report";
  private static final String DOTS = "•••••";

  /**
   * What is to be sent.
   *
   * @param event the journal's entry that says so
   * @param last the last day of the week or month
   */
  record Order(UUID event, UUID dashboard, UUID reader, LocalDate last) {}

  private final DashboardLetters letters;
  private final MailAddresses addresses;
  private final Phrases phrases;
  private final UnkeptMail mail;

  SendReport(DashboardLetters letters, MailAddresses addresses, Phrases phrases, UnkeptMail mail) {
    this.letters = letters;
    this.addresses = addresses;
    this.phrases = phrases;
    this.mail = mail;
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
    mail.send(tenant, () -> draft(order));
  }

  @Override
  public boolean shownElsewhere() {
    return true;
  }

  @Override
  public void gaveUp(TenantId tenant, Order order, String why) {
    mail.gaveUp(tenant, order.event(), MessageKind.DASHBOARD_REPORT);
  }

  private Optional<UnkeptMail.Draft> draft(Order order) {
    var reader = new AccountId(order.reader());
    return addresses
        .find(reader)
        .flatMap(
            address ->
                letters
                    .of(order.dashboard(), reader, order.last())
                    .map(
                        letter ->
                            new UnkeptMail.Draft(
                                new Message.Occasion(
                                    order.event(), Optional.empty(), Optional.empty()),
                                MessageKind.DASHBOARD_REPORT,
                                address,
                                letter.lang(),
                                phrases.report(letter),
                                phrases.report(letter.withFigures(DOTS)))));
  }
}
