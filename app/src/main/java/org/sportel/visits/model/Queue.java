package org.sportel.visits.model;

import java.util.List;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.network.CentreId;
import org.sportel.platform.LocalText;

/**
 * A group of services for which people wait together.
 *
 * @param letter a capital from A to Z, once per centre
 * @param services the services served from it; none means every service
 * @param weight how many times faster its waiting counts than that of weight 1
 * @param targetMinutes the waiting time the centre wants to keep
 * @param open whether tickets are given
 */
public record Queue(
    QueueId id,
    CentreId centre,
    String letter,
    QueueColour colour,
    LocalText name,
    List<ServiceCode> services,
    int weight,
    int targetMinutes,
    boolean open) {
  /** Copies the services. */
  public Queue {
    services = List.copyOf(services);
  }

  /** Whether it serves all of these. */
  public boolean serves(List<ServiceCode> wanted) {
    return services.isEmpty() || services.containsAll(wanted);
  }
}
