package org.sportel.agency.web;

import static org.sportel.web.Texts.t;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sportel.catalogue.Services;
import org.sportel.network.Centre;
import org.sportel.network.CentreId;
import org.sportel.network.Centres;
import org.sportel.network.Tenant;
import org.sportel.network.Tenants;
import org.sportel.platform.LocalText;
import org.sportel.platform.LocalText.Shown;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/**
 * What both sides publish about themselves: services and centres. Asked outside a transaction,
 * because each is read in its own tenant's.
 */
@Component
final class AgencyNames {
  private final Services services;
  private final Centres centres;
  private final Tenants tenants;
  private final Transactions transactions;

  AgencyNames(Services services, Centres centres, Tenants tenants, Transactions transactions) {
    this.services = services;
    this.centres = centres;
    this.tenants = tenants;
    this.transactions = transactions;
  }

  Tenant tenant(TenantId id) {
    return tenants.get(id);
  }

  Shown name(TenantId id) {
    return Texts.show(tenants.get(id).name());
  }

  /** The municipalities to which an institution can delegate. */
  List<Tenant> hosts(Tenant institution) {
    return tenants.list().stream()
        .filter(one -> one.kind() == Tenant.Kind.MUNICIPALITY)
        .filter(one -> one.country().equals(institution.country()))
        .toList();
  }

  Optional<Tenant> bySlug(String slug) {
    return tenants.bySlug(slug);
  }

  /** The published services of an institution by their codes. */
  Map<String, LocalText> services(TenantId institution) {
    return transactions.read(Scope.of(institution), services::list).stream()
        .collect(
            Collectors.toMap(
                card -> card.code().value(),
                card -> card.title(),
                (one, other) -> one,
                java.util.TreeMap::new));
  }

  List<Centre> centres(TenantId host) {
    return transactions.read(Scope.of(host), centres::list);
  }

  /** The name of a centre of a municipality; every centre where none is meant. */
  Shown centre(TenantId host, Optional<CentreId> id) {
    return id.flatMap(
            wanted -> centres(host).stream().filter(one -> one.id().equals(wanted)).findFirst())
        .map(one -> Texts.show(one.name()))
        .orElseGet(() -> new Shown(t("agency.centre.all"), Texts.lang().tag()));
  }
}
