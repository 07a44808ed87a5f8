package org.sportel.standards.place;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sportel.catalogue.ServiceCard;
import org.sportel.catalogue.Services;
import org.sportel.network.Centre;
import org.sportel.network.CentreId;
import org.sportel.network.CentreRight;
import org.sportel.network.Centres;
import org.sportel.platform.Authority;
import org.sportel.standards.CentreStatements;
import org.sportel.standards.model.DeliveryKind;
import org.sportel.standards.model.ServiceKey;
import org.springframework.stereotype.Component;

/**
 * Which centre offers which of the municipality's own services, inside the caller's transaction.
 */
@Component
final class OfferTable {
  private final Centres centres;
  private final Services services;
  private final CentreStatements statements;
  private final Authority authority;

  OfferTable(Centres centres, Services services, CentreStatements statements, Authority authority) {
    this.centres = centres;
    this.services = services;
    this.statements = statements;
    this.authority = authority;
  }

  /**
   * The table.
   *
   * @param centres its columns
   * @param services its rows
   */
  record Table(
      List<Centre> centres,
      List<ServiceCard> services,
      Map<CentreId, Map<ServiceKey, DeliveryKind>> said) {
    /** What was said; empty while nobody has said anything. */
    Optional<DeliveryKind> at(Centre centre, ServiceCard service) {
      return Optional.ofNullable(said.getOrDefault(centre.id(), Map.of()).get(key(service)));
    }
  }

  Table read() {
    var shown =
        centres.list().stream()
            .sorted(Comparator.comparing(centre -> Offices.order(centre.name())))
            .toList();
    var offered =
        services.list().stream()
            .filter(ServiceCard::offered)
            .sorted(Comparator.comparing(card -> Offices.order(card.title())))
            .toList();
    var said = new HashMap<CentreId, Map<ServiceKey, DeliveryKind>>();
    statements.offers().forEach((centre, offers) -> said.put(new CentreId(centre), offers));
    return new Table(shown, offered, said);
  }

  /** Whether the acting person says what a centre offers. */
  boolean changes(Centre centre) {
    return CentreRight.has(authority, centre);
  }

  static ServiceKey key(ServiceCard service) {
    return new ServiceKey("", service.code().value());
  }
}
