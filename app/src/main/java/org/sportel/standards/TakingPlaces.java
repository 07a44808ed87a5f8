package org.sportel.standards;

import java.util.HashMap;
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
 * Where applications are taken, as the places of a municipality say of themselves; asked inside a
 * transaction of the tenant.
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
    return elsewhere(here, new ServiceKey("", service.value()));
  }

  /**
   * The centres that said that they take no applications for a service of an institution, each with
   * the places that do.
   *
   * @param institution its slug
   */
  public Map<CentreId, List<Centre>> elsewhere(String institution, ServiceCode service) {
    var key = new ServiceKey(institution, service.value());
    var elsewhere = new HashMap<CentreId, List<Centre>>();
    for (var centre : centres.list()) {
      elsewhere(centre.id(), key).ifPresent(takers -> elsewhere.put(centre.id(), takers));
    }
    return elsewhere;
  }

  private Optional<List<Centre>> elsewhere(CentreId here, ServiceKey service) {
    var said = statements.offers();
    return Optional.ofNullable(said.getOrDefault(here.value(), Map.of()).get(service))
        .filter(kind -> !kind.meets(DeliveryKind.RECEPTION))
        .map(
            _ ->
                centres.list().stream()
                    .filter(
                        centre ->
                            Optional.ofNullable(
                                    said.getOrDefault(centre.id().value(), Map.of()).get(service))
                                .filter(kind -> kind.meets(DeliveryKind.RECEPTION))
                                .isPresent())
                    .toList());
  }
}
