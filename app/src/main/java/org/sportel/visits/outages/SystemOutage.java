package org.sportel.visits.outages;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.network.CentreId;
import org.sportel.platform.LocalText;

/**
 * A system of another body that is down.
 *
 * @param text what does not work, as people read it
 * @param services what cannot be given meanwhile; none means every service
 */
public record SystemOutage(
    UUID id, CentreId centre, LocalText text, List<ServiceCode> services, Instant since) {
  /** Copies the services. */
  public SystemOutage {
    services = List.copyOf(services);
  }

  /** Whether a service cannot be given meanwhile. */
  public boolean stops(ServiceCode service) {
    return services.isEmpty() || services.contains(service);
  }
}
