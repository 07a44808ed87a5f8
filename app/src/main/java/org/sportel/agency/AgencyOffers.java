package org.sportel.agency;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
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
import org.sportel.standards.ServicesOfOthers;
import org.sportel.standards.model.DeliveryKind;
import org.springframework.stereotype.Component;

/**
 * What a municipality's counters can do for institutions now. Asked outside a transaction, because
 * each catalogue is read in its own tenant's.
 */
@Component
public final class AgencyOffers implements ServicesOfOthers {
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
    return delegated(host).stream()
        .map(one -> offer(one, clerk))
        .sorted(
            Comparator.comparing((Offer one) -> one.institution().slug())
                .thenComparing(Offer::code)
                .thenComparing(one -> !one.takes()))
        .filter(one -> seen.add(one.institution().slug() + "/" + one.code()))
        .toList();
  }

  @Override
  public List<Other> at(TenantId host) {
    var others = new TreeMap<String, Other>();
    for (var one : delegated(host)) {
      others.merge(
          one.institution().slug() + "/" + one.code(),
          new Other(
              one.institution(),
              one.code(),
              one.card().title(),
              one.delivery(),
              centre -> one.by().holdsIn(Optional.of(centre))),
          AgencyOffers::both);
    }
    return List.copyOf(others.values());
  }

  /** One that was delegated twice, for instance to two centres. */
  private static Other both(Other one, Other other) {
    return new Other(
        one.institution(),
        one.code(),
        one.title(),
        one.most().meets(other.most()) ? one.most() : other.most(),
        one.where().or(other.where()));
  }

  /** A service on offer, and a delegation in force that covers it. */
  private record Delegated(AgencyDelegation by, Tenant institution, ServiceCard card) {
    String code() {
      return card.code().value();
    }

    DeliveryKind delivery() {
      return by.services().getOrDefault(code(), DeliveryKind.NONE);
    }
  }

  private List<Delegated> delegated(TenantId host) {
    var found = new ArrayList<Delegated>();
    for (var one : transactions.read(Scope.network(), () -> delegations.to(host))) {
      var institution = tenants.get(one.institution());
      if (one.on(today(institution)) == AgencyDelegation.State.IN_FORCE) {
        transactions.read(Scope.of(institution.id()), services::list).stream()
            .filter(card -> card.offered() && one.services().containsKey(card.code().value()))
            .forEach(card -> found.add(new Delegated(one, institution, card)));
      }
    }
    return found;
  }

  private static Offer offer(Delegated one, UUID clerk) {
    return new Offer(
        one.by().id(),
        one.institution(),
        one.code(),
        one.card().title(),
        one.delivery(),
        one.by().takes(one.code()) && one.by().lets(clerk));
  }

  private LocalDate today(Tenant institution) {
    return LocalDate.ofInstant(clock.instant(), institution.zone());
  }
}
