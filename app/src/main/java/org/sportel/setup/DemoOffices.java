package org.sportel.setup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sportel.catalogue.ServiceCard;
import org.sportel.catalogue.Services;
import org.sportel.catalogue.card.OutcomeKind;
import org.sportel.identity.Duty;
import org.sportel.network.Centres;
import org.sportel.network.Tenant;
import org.sportel.standards.StateOffers;
import org.sportel.standards.model.DeliveryKind;
import org.sportel.standards.model.ServiceKey;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says for some offices of administrative units how far they offer the town's services. */
@Component
@Order(36)
final class DemoOffices implements DemoChapter {
  /** Of the others nobody has said anything yet. */
  private static final int OFFICES = 3;

  private final StateOffers stateOffers;
  private final Services services;
  private final Centres centres;
  private final DemoStaff staff;

  DemoOffices(StateOffers stateOffers, Services services, Centres centres, DemoStaff staff) {
    this.stateOffers = stateOffers;
    this.services = services;
    this.centres = centres;
    this.staff = staff;
  }

  @Override
  public void play(List<Tenant> working) {
    for (var tenant : working) {
      staff.run(Duty.ADMINISTRATOR, tenant, this::say);
    }
  }

  private void say() {
    var offers = offers();
    centres.list().stream()
        .filter(centre -> centre.unit().isPresent())
        .limit(OFFICES)
        .forEach(office -> stateOffers.state(office.id(), offers));
  }

  /** Certificates are handed out, requests taken in; what needs a visit or a project is not. */
  private Map<ServiceKey, DeliveryKind> offers() {
    var offers = new HashMap<ServiceKey, DeliveryKind>();
    services.list().stream()
        .filter(ServiceCard::offered)
        .forEach(
            card ->
                offers.put(
                    new ServiceKey("", card.code().value()), kind(card.card().product().kind())));
    return offers;
  }

  private static DeliveryKind kind(OutcomeKind outcome) {
    return switch (outcome) {
      case CERTIFICATE -> DeliveryKind.FULL;
      case BENEFIT, REGISTRATION, INFORMATION -> DeliveryKind.RECEPTION;
      case ASSESSMENT, INSPECTION -> DeliveryKind.INFORMATION;
      case PERMIT -> DeliveryKind.NONE;
    };
  }
}
