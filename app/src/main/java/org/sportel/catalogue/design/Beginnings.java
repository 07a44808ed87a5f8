package org.sportel.catalogue.design;

import java.util.List;
import java.util.Optional;
import org.sportel.catalogue.ServiceBundles;
import org.sportel.catalogue.ServiceCard;
import org.sportel.catalogue.Services;
import org.sportel.catalogue.bundle.CatalogueRefusal;
import org.sportel.catalogue.bundle.CatalogueRefusal.Reason;
import org.springframework.stereotype.Component;

/** From what the running transaction's tenant may begin a service. */
@Component
public final class Beginnings {
  private final Services services;
  private final ServiceBundles bundles;
  private final UnifiedStarts unified;

  Beginnings(Services services, ServiceBundles bundles, UnifiedStarts unified) {
    this.services = services;
    this.bundles = bundles;
    this.unified = unified;
  }

  /** Its own services, those switched off included, by code. */
  public List<ServiceCard> own() {
    return services.list();
  }

  /** Services of the unified list that it does not have, by code. */
  public List<UnifiedStarts.Offer> unified() {
    return unified.offered();
  }

  /**
   * Card and parts to begin with; empty for nothing.
   *
   * @throws CatalogueRefusal SERVICE_UNKNOWN where they are not there
   */
  Optional<UnifiedStarts.Start> start(BeginServices.From from) {
    return switch (from) {
      case BeginServices.From.Nothing _ -> Optional.empty();
      case BeginServices.From.Copy(var code) -> {
        var service = services.get(code);
        yield Optional.of(
            new UnifiedStarts.Start(service.card(), bundles.parts(service.version())));
      }
      case BeginServices.From.Unified(var code) ->
          Optional.of(
              unified.find(code).orElseThrow(() -> new CatalogueRefusal(Reason.SERVICE_UNKNOWN)));
    };
  }
}
