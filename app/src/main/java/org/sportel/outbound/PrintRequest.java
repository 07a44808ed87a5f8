package org.sportel.outbound;

import static org.sportel.web.Texts.t;

import java.util.Optional;
import java.util.UUID;
import org.sportel.casework.model.OutgoingLetter;
import org.sportel.casework.outside.CaseLetters;
import org.sportel.documents.Party;
import org.sportel.network.Tenants;
import org.sportel.outbound.model.OutboundRequest;
import org.sportel.outbound.model.Reminder;
import org.sportel.outbound.model.RequestId;
import org.sportel.platform.JobHandler;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/** Makes the letter of a request or of a reminder, after it is safe; once, however often. */
@Component
final class PrintRequest implements JobHandler<PrintRequest.Order> {
  static final String KIND = "outbound.print-request";

  /**
   * What to print.
   *
   * @param reminder empty for the request itself
   */
  record Order(UUID request, Optional<UUID> reminder) {}

  private final OutboundRequests requests;
  private final OtherBodies bodies;
  private final CaseLetters letters;
  private final Tenants tenants;
  private final Transactions transactions;

  PrintRequest(
      OutboundRequests requests,
      OtherBodies bodies,
      CaseLetters letters,
      Tenants tenants,
      Transactions transactions) {
    this.requests = requests;
    this.bodies = bodies;
    this.letters = letters;
    this.tenants = tenants;
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

  private record Ready(OutboundRequest request, OutgoingLetter letter) {}

  @Override
  public void run(TenantId tenant, Order order) {
    var scope = Scope.of(tenant);
    var here = tenants.get(tenant);
    var ready =
        transactions.read(
            scope, () -> Texts.speaking(here.lang(), here.zone(), () -> ready(order)));
    var file = letters.issue(tenant, ready.request().of().id(), ready.letter());
    transactions.run(
        scope,
        () ->
            order
                .reminder()
                .ifPresentOrElse(
                    id -> requests.printed(id, file),
                    () -> requests.printed(ready.request().id(), file)));
  }

  private Ready ready(Order order) {
    var id = new RequestId(order.request());
    var request = requests.get(id);
    var reminder =
        order
            .reminder()
            .flatMap(
                one ->
                    requests.reminders(id).stream()
                        .filter(known -> known.id().equals(one))
                        .findFirst());
    return new Ready(request, letter(request, reminder));
  }

  private OutgoingLetter letter(OutboundRequest request, Optional<Reminder> reminder) {
    var body = bodies.find(request.body()).orElseThrow();
    var to = new Party(body.name(), "", body.address());
    return reminder
        .map(
            one ->
                new OutgoingLetter(
                    one.number(),
                    t("outbound.reminder.subject", request.asked().subject()),
                    to,
                    RequestLetterTexts.reminder(request),
                    one.due(),
                    one.at()))
        .orElseGet(
            () ->
                new OutgoingLetter(
                    request.number(),
                    request.asked().subject(),
                    to,
                    RequestLetterTexts.request(request),
                    request.sent().due(),
                    request.sent().at()));
  }
}
