package org.sportel.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.sportel.agency.AgencyDelegations;
import org.sportel.agency.DelegateServices;
import org.sportel.agency.model.DelegationId;
import org.sportel.agency.model.WhoTakes;
import org.sportel.catalogue.ImportServices;
import org.sportel.catalogue.Services;
import org.sportel.network.Centre;
import org.sportel.network.Centres;
import org.sportel.network.CurrentDay;
import org.sportel.network.ImportPack;
import org.sportel.network.Tenant;
import org.sportel.network.Tenants;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.sportel.standards.model.DeliveryKind;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Latvia's eight institutions and one municipality with a centre of each level: services are
 * delegated, some cases are taken, a basket shows what is missing.
 */
@Component
@Order(50)
final class DemoAgency implements DemoChapter {
  static final String PACK = "lv";
  static final String HOST = "valmiera";
  static final String SHOWN = "vsaa";
  static final String OPERATOR = "latvija";

  /** The institution that delegates nothing: a gap in every basket. */
  private static final String APART = "vdi";

  private final Making making;
  private final Delegating delegating;
  private final DemoTaking taking;
  private final DemoBaskets baskets;
  private final Tenants tenants;
  private final Transactions transactions;

  DemoAgency(
      Making making,
      Delegating delegating,
      DemoTaking taking,
      DemoBaskets baskets,
      Tenants tenants,
      Transactions transactions) {
    this.making = making;
    this.delegating = delegating;
    this.taking = taking;
    this.baskets = baskets;
    this.tenants = tenants;
    this.transactions = transactions;
  }

  /** How the tenants come about. */
  @Component
  record Making(ImportPack pack, ImportServices services, DemoStaff staff) {}

  /** How services are delegated. */
  @Component
  record Delegating(
      DelegateServices delegate,
      AgencyDelegations delegations,
      Services services,
      Centres centres,
      CurrentDay today) {}

  @Override
  public void play(List<Tenant> working) {
    making.pack().importAll(PACK);
    var host = tenant(HOST);
    making.staff().staff(host);
    making.staff().operator(tenant(OPERATOR));
    making.staff().staff(tenant(SHOWN));
    var centres = transactions.read(Scope.of(host.id()), delegating.centres()::list);
    var asked = new ArrayList<DemoBaskets.Offered>();
    for (var institution : institutions()) {
      asked.addAll(offered(institution));
      if (!institution.slug().equals(APART)) {
        play(institution, host, centres);
      }
    }
    baskets.play(tenant(OPERATOR), host, centres, asked);
  }

  private List<Tenant> institutions() {
    return tenants.list().stream()
        .filter(one -> one.kind() == Tenant.Kind.INSTITUTION && one.country().equals("LV"))
        .toList();
  }

  private List<DemoBaskets.Offered> offered(Tenant institution) {
    return transactions.write(
        Scope.of(institution.id()),
        () -> {
          making.services().importPack(PACK, institution.slug());
          return delegating.services().list().stream()
              .map(card -> new DemoBaskets.Offered(institution, card.code(), card.title()))
              .toList();
        });
  }

  private void play(Tenant institution, Tenant host, List<Centre> centres) {
    var delegation =
        transactions.write(Scope.of(institution.id()), () -> delegation(institution, host));
    delegation.ifPresent(id -> taking.take(institution, host, centres, id));
  }

  /** Empty where a loading that was interrupted had made it before. */
  private Optional<DelegationId> delegation(Tenant institution, Tenant host) {
    if (!delegating.delegations().of(institution.id()).isEmpty()) {
      return Optional.empty();
    }
    var services = new TreeMap<String, DeliveryKind>();
    delegating
        .services()
        .list()
        .forEach(
            card ->
                services.put(
                    card.code().value(),
                    card.code().value().endsWith("-2")
                        ? DeliveryKind.INFORMATION
                        : DeliveryKind.FULL));
    return Optional.of(
        delegating
            .delegate()
            .delegate(
                new DelegateServices.Entry(
                    host,
                    Optional.empty(),
                    WhoTakes.EVERY_CLERK,
                    services,
                    delegating.today().day(),
                    Optional.of(delegating.today().day().plusYears(3)),
                    "Example agreement with the municipality (invented)")));
  }

  private Tenant tenant(String slug) {
    return tenants.bySlug(slug).orElseThrow();
  }
}
