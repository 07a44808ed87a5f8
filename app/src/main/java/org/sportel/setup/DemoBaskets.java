package org.sportel.setup;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.network.Centre;
import org.sportel.network.CurrentDay;
import org.sportel.network.Tenant;
import org.sportel.platform.LocalText;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.sportel.standards.Baskets;
import org.sportel.standards.FillSheet;
import org.sportel.standards.PutInBasket;
import org.sportel.standards.SetBasket;
import org.sportel.standards.StateOffers;
import org.sportel.standards.model.CentreSheet;
import org.sportel.standards.model.DeliveryKind;
import org.sportel.standards.model.Equipment;
import org.sportel.standards.model.ServiceKey;
import org.springframework.stereotype.Component;

/** A minimum basket for each level, and what three centres say of themselves. */
@Component
final class DemoBaskets {
  private static final Set<Equipment> ASKED =
      Set.of(Equipment.RAMP, Equipment.WIFI, Equipment.CLIENT_COMPUTER, Equipment.PRINTER);

  private final SetBasket setBasket;
  private final PutInBasket putInBasket;
  private final Baskets baskets;
  private final Saying saying;
  private final CurrentDay today;
  private final Transactions transactions;

  DemoBaskets(
      SetBasket setBasket,
      PutInBasket putInBasket,
      Baskets baskets,
      Saying saying,
      CurrentDay today,
      Transactions transactions) {
    this.setBasket = setBasket;
    this.putInBasket = putInBasket;
    this.baskets = baskets;
    this.saying = saying;
    this.today = today;
    this.transactions = transactions;
  }

  /** What centres say. */
  @Component
  record Saying(StateOffers offers, FillSheet sheet) {}

  /** A service of an institution. */
  record Offered(Tenant institution, ServiceCode code, LocalText title) {
    ServiceKey key() {
      return new ServiceKey(institution.slug(), code.value());
    }
  }

  /** Keeps the baskets from today on; the centres have gaps in the same degree as their level. */
  void play(Tenant operator, Tenant host, List<Centre> centres, List<Offered> services) {
    transactions.run(
        Scope.of(operator.id()),
        () -> {
          if (baskets.of(operator.id().value()).isEmpty()) {
            for (var level : Centre.Level.values()) {
              basket(level, services);
            }
          }
        });
    transactions.run(Scope.of(host.id()), () -> centres.forEach(centre -> say(centre, services)));
  }

  private void basket(Centre.Level level, List<Offered> services) {
    var name = "Minimum basket, " + level.name().toLowerCase(java.util.Locale.ROOT) + " (example)";
    var id = setBasket.set(Optional.empty(), new SetBasket.Entry(level, name, today.day(), ASKED));
    var least =
        switch (level) {
          case LOCAL -> DeliveryKind.INFORMATION;
          case REGIONAL -> DeliveryKind.RECEPTION;
          case NATIONAL -> DeliveryKind.FULL;
        };
    services.stream()
        .filter(one -> !one.code().value().endsWith("-2"))
        .forEach(one -> putInBasket.put(id, one.key(), one.title(), least));
  }

  private void say(Centre centre, List<Offered> services) {
    boolean large = centre.level() == Centre.Level.NATIONAL;
    var offers = new HashMap<ServiceKey, DeliveryKind>();
    services.stream()
        .filter(one -> large || !one.institution().slug().equals("lad"))
        .forEach(one -> offers.put(one.key(), kind(one, large)));
    saying.offers().state(centre.id(), offers);
    saying
        .sheet()
        .fill(
            centre.id(),
            new CentreSheet(
                "Example sign",
                Optional.of(large ? 4 : 1),
                new CentreSheet.Stop("Example stop", Optional.of(large ? 120 : 640)),
                large ? ASKED : Set.of(Equipment.RAMP, Equipment.WIFI),
                large ? Set.of() : Set.of(Equipment.CLIENT_COMPUTER),
                LocalDate.EPOCH));
  }

  private static DeliveryKind kind(Offered one, boolean large) {
    if (one.institution().slug().equals("vdi")) {
      return DeliveryKind.INFORMATION;
    }
    return large ? DeliveryKind.FULL : DeliveryKind.RECEPTION;
  }
}
