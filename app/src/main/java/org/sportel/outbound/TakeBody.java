package org.sportel.outbound;

import java.util.Optional;
import org.sportel.network.Tenant;
import org.sportel.network.Tenants;
import org.sportel.outbound.model.OtherBody;
import org.sportel.outbound.model.OutboundEvent;
import org.sportel.outbound.model.OutboundRefusal;
import org.sportel.platform.Ids;
import org.sportel.platform.Journal;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Finds whom a request goes to; an institution of the network comes into the address book. */
@Component
final class TakeBody {
  private final OtherBodies bodies;
  private final Tenants tenants;
  private final Transactions transactions;
  private final Journal journal;
  private final Ids ids;

  TakeBody(
      OtherBodies bodies, Tenants tenants, Transactions transactions, Journal journal, Ids ids) {
    this.bodies = bodies;
    this.tenants = tenants;
    this.transactions = transactions;
    this.journal = journal;
    this.ids = ids;
  }

  OtherBody of(NewRequest.Addressee addressee) {
    return addressee
        .body()
        .flatMap(bodies::find)
        .filter(OtherBody::open)
        .or(() -> addressee.institution().flatMap(this::institution))
        .orElseThrow(() -> OutboundRefusal.at("body", OutboundRefusal.Reason.BODY_UNKNOWN));
  }

  private Optional<OtherBody> institution(TenantId id) {
    return bodies
        .ofInstitution(id)
        .or(
            () ->
                tenants.list().stream()
                    .filter(one -> one.id().equals(id))
                    .filter(one -> !id.equals(transactions.tenant()))
                    .findFirst()
                    .map(this::add));
  }

  private OtherBody add(Tenant institution) {
    var lang = tenants.get(transactions.tenant()).lang();
    var id = ids.next();
    var name = institution.name().in(lang).text();
    var body =
        new OtherBody(
            id,
            "",
            bodies.named(name, id) ? name + " (" + institution.slug() + ")" : name,
            "",
            "",
            Optional.of(institution.id().value()),
            true);
    bodies.keep(body);
    journal.record(new OutboundEvent.BodySet(id, body.institution(), true));
    return body;
  }
}
