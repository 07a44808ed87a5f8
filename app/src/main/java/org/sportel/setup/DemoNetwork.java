package org.sportel.setup;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sportel.catalogue.ImportServices;
import org.sportel.network.AddCentre;
import org.sportel.network.AddCounter;
import org.sportel.network.AddTenant;
import org.sportel.network.AddUnit;
import org.sportel.network.Centre;
import org.sportel.network.Centres;
import org.sportel.network.Contact;
import org.sportel.network.ImportPack;
import org.sportel.network.NewCentre;
import org.sportel.network.NewCounter;
import org.sportel.network.NewTenant;
import org.sportel.network.NewUnit;
import org.sportel.network.OpenTenant;
import org.sportel.network.Point;
import org.sportel.network.Tenant;
import org.sportel.network.Tenants;
import org.sportel.network.Units;
import org.sportel.outbound.ImportBodies;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The demo's tenants: Budva, the 61 municipalities of Albania, and the operator of the network. */
@Component
final class DemoNetwork {
  /** The tenants that work in the demo, with the pack they come from. */
  static final Map<String, String> WORKING =
      Map.of("budva", "me-budva", "lezhe", "al", "vau-i-dejes", "al");

  static final String OPERATOR = "network";

  private final ImportPack importPack;
  private final AddTenant addTenant;
  private final Tenants tenants;
  private final Making making;
  private final Places places;
  private final Transactions transactions;

  DemoNetwork(
      ImportPack importPack,
      AddTenant addTenant,
      Tenants tenants,
      Making making,
      Places places,
      Transactions transactions) {
    this.importPack = importPack;
    this.addTenant = addTenant;
    this.tenants = tenants;
    this.making = making;
    this.places = places;
    this.transactions = transactions;
  }

  /** The catalogue and the address book of other bodies. */
  @Component
  record Making(ImportServices services, ImportBodies bodies) {}

  /** Units, centres and counters. */
  @Component
  record Places(
      AddCentre addCentre,
      AddCounter addCounter,
      AddUnit addUnit,
      Units units,
      Centres centres,
      DemoAddresses addresses,
      OpenTenant openTenant) {}

  /** Makes what is not there yet; the working tenants in a fixed order. */
  List<Tenant> load() {
    importPack.importAll("me-budva");
    importPack.importAll("al");
    if (tenants.bySlug(OPERATOR).isEmpty()) {
      addTenant.add(operator());
      keepUnifiedList();
    }
    var working = WORKING.keySet().stream().sorted().map(this::tenant).toList();
    working.forEach(this::furnish);
    return working;
  }

  /** The operator keeps Albania's list in its own catalogue, with the units that it names. */
  private void keepUnifiedList() {
    var like = Scope.of(tenant("lezhe").id());
    var named = transactions.read(like, () -> places.units().tree().all());
    transactions.run(
        Scope.of(operatorTenant().id()),
        () -> {
          named.stream()
              .map(
                  unit ->
                      new NewUnit(
                          unit.code(),
                          unit.kind(),
                          Optional.empty(),
                          unit.name(),
                          Contact.notGiven()))
              .forEach(places.addUnit()::add);
          making.services().importPack("al");
        });
  }

  /** The tenant of the network's operator. */
  Tenant operatorTenant() {
    return tenant(OPERATOR);
  }

  private Tenant tenant(String slug) {
    return tenants.bySlug(slug).orElseThrow();
  }

  /** Gives a tenant its services, a centre where the data name none, and opens it. */
  void furnish(Tenant tenant) {
    var pack = WORKING.getOrDefault(tenant.slug(), "");
    transactions.run(
        Scope.of(tenant.id()),
        () -> {
          making.services().importPack(pack);
          making.bodies().fromShipped(pack);
          if (places.centres().list().stream().allMatch(c -> c.counters().isEmpty())) {
            openCentre(tenant);
          }
          places.addresses().give(tenant);
        });
    places.openTenant().open(tenant.id());
  }

  /** The data of Albania name no centre: the demo opens one, and says that it is one. */
  private void openCentre(Tenant tenant) {
    var name =
        new LocalText(
            Map.of(
                "sq", "Zyra me një ndalesë (shembull)",
                "en", "One-stop shop (example)"));
    var centre =
        places
            .addCentre()
            .add(
                new NewCentre(
                    "qendra",
                    Centre.Level.LOCAL,
                    name,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(new Point(tenant.lat(), tenant.lon())),
                    Contact.notGiven()));
    for (int number = 1; number <= 2; number++) {
      var counter = new LocalText(Map.of("sq", "Sporteli " + number, "en", "Counter " + number));
      places.addCounter().add(centre, new NewCounter(number, counter, Optional.empty()));
    }
  }

  private static NewTenant operator() {
    return new NewTenant(
        OPERATOR,
        new LocalText(
            Map.of(
                "en", "Network operator",
                "sq", "Operatori i rrjetit",
                "sr-Cyrl", "Оператер мреже")),
        "AL",
        Lang.EN,
        "ALL",
        ZoneId.of("Europe/Tirane"),
        41.3275,
        19.8187,
        false,
        Tenant.Kind.OPERATOR);
  }
}
