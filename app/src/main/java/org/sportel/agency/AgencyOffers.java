package org.sportel.agency;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.sportel.agency.model.AgencyDelegation;
import org.sportel.agency.model.DelegationId;
import org.sportel.catalogue.ServiceCard;
import org.sportel.catalogue.Services;
import org.sportel.network.Tenant;
import org.sportel.network.Tenants;
import org.sportel.platform.LocalText;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.sportel.standards.model.DeliveryKind;
import org.springframework.stereotype.Component;

/**
 * What a municipality's counters can do for institutions now. Asked outside a transaction, because
 * each catalogue is read in its own tenant's.
 */
@Component
public final class AgencyOffers {
  private final AgencyDelegations delegations;
  private final Services services;
  private final Tenants tenants;
  private final Transactions transactions;
  private final Clock clock;

  AgencyOffers(
      AgencyDelegations delegations,
      Services services,
      Tenants tenants,
      Transactions transactions,
      Clock clock) {
    this.delegations = delegations;
    this.services = services;
    this.tenants = tenants;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * A delegated service that its institution offers.
   *
   * @param takes whether the clerk may take applications for it
   */
  public record Offer(
      DelegationId delegation,
      Tenant institution,
      String code,
      LocalText title,
      DeliveryKind delivery,
      boolean takes) {}

  /** The offers for a clerk, each service once, by institution and code. */
  public List<Offer> of(TenantId host, UUID clerk) {
    var seen = new HashSet<String>();
    var offers = new ArrayList<Offer>();
    for (var one : transactions.read(Scope.network(), () -> delegations.to(host))) {
      var institution = tenants.get(one.institution());
      if (one.on(today(institution)) == AgencyDelegation.State.IN_FORCE) {
        offers(one, institution, clerk).forEach(offers::add);
      }
    }
    return offers.stream()
        .sorted(
            Comparator.comparing((Offer one) -> one.institution().slug())
                .thenComparing(Offer::code)
                .thenComparing(one -> !one.takes()))
        .filter(one -> seen.add(one.institution().slug() + "/" + one.code()))
        .toList();
  }

  private List<Offer> offers(AgencyDelegation one, Tenant institution, UUID clerk) {
    return transactions.read(Scope.of(institution.id()), services::list).stream()
        .filter(card -> card.offered() && one.services().containsKey(card.code().value()))
        .map(card -> offer(one, institution, card, clerk))
        .toList();
  }

  private static Offer offer(
      AgencyDelegation one, Tenant institution, ServiceCard card, UUID clerk) {
    var code = card.code().value();
    return new Offer(
        one.id(),
        institution,
        code,
        card.title(),
        one.services().getOrDefault(code, DeliveryKind.NONE),
        one.takes(code) && one.lets(clerk));
  }

  private LocalDate today(Tenant institution) {
    return LocalDate.ofInstant(clock.instant(), institution.zone());
  }
}
