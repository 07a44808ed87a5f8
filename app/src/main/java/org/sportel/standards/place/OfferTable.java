package org.sportel.standards.place;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sportel.network.Centre;
import org.sportel.network.CentreId;
import org.sportel.network.CentreRight;
import org.sportel.network.Centres;
import org.sportel.platform.Authority;
import org.sportel.standards.CentreStatements;
import org.sportel.standards.model.DeliveryKind;
import org.sportel.standards.model.ServiceKey;
import org.springframework.stereotype.Component;

/** Which centre offers which service, inside the caller's transaction. */
@Component
final class OfferTable {
  private final Centres centres;
  private final CentreStatements statements;
  private final Authority authority;

  OfferTable(Centres centres, CentreStatements statements, Authority authority) {
    this.centres = centres;
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
      List<Offered> services,
      Map<CentreId, Map<ServiceKey, DeliveryKind>> said) {
    /** What was said; empty while nobody has said anything. */
    Optional<DeliveryKind> at(Centre centre, Offered service) {
      return Optional.ofNullable(said.getOrDefault(centre.id(), Map.of()).get(service.key()));
    }

    /** The service of a code, as {@link Offered#code} writes it. */
    Optional<Offered> service(String code) {
      return services.stream().filter(one -> one.code().equals(code)).findFirst();
    }
  }

  Table read(List<Offered> services) {
    var shown =
        centres.list().stream()
            .sorted(Comparator.comparing(centre -> Offices.order(centre.name())))
            .toList();
    var said = new HashMap<CentreId, Map<ServiceKey, DeliveryKind>>();
    statements.offers().forEach((centre, offers) -> said.put(new CentreId(centre), offers));
    return new Table(shown, services, said);
  }

  /** Whether the acting person says what a centre offers. */
  boolean changes(Centre centre) {
    return CentreRight.has(authority, centre);
  }
}
