package org.sportel.standards;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.network.Centre;
import org.sportel.network.CentreId;
import org.sportel.network.Centres;
import org.sportel.standards.model.DeliveryKind;
import org.sportel.standards.model.ServiceKey;
import org.springframework.stereotype.Component;

/**
 * Where applications for the municipality's own services are taken, as its places say of
 * themselves; asked inside a transaction of the tenant.
 */
@Component
public final class TakingPlaces {
  private final Centres centres;
  private final CentreStatements statements;

  TakingPlaces(Centres centres, CentreStatements statements) {
    this.centres = centres;
    this.statements = statements;
  }

  /**
   * The places that take applications for a service, when this one said that it takes none; empty
   * where it takes them or nobody has said anything.
   */
  public Optional<List<Centre>> elsewhere(CentreId here, ServiceCode service) {
    var said = statements.offers();
    return Optional.ofNullable(said.getOrDefault(here.value(), Map.of()).get(key(service)))
        .filter(kind -> !kind.meets(DeliveryKind.RECEPTION))
        .map(
            _ ->
                centres.list().stream()
                    .filter(
                        centre ->
                            Optional.ofNullable(
                                    said.getOrDefault(centre.id().value(), Map.of())
                                        .get(key(service)))
                                .filter(kind -> kind.meets(DeliveryKind.RECEPTION))
                                .isPresent())
                    .toList());
  }

  private static ServiceKey key(ServiceCode service) {
    return new ServiceKey("", service.value());
  }
}
