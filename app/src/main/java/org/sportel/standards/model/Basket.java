package org.sportel.standards.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sportel.network.Centre;
import org.sportel.platform.LocalText;

/**
 * What a centre of a level must offer and have from a day on.
 *
 * @param operator the number of the tenant that keeps it
 */
public record Basket(
    UUID id,
    int operator,
    Centre.Level level,
    String name,
    LocalDate from,
    Set<Equipment> equipment,
    List<Asked> services) {
  /** Copies the services and the equipment. */
  public Basket {
    equipment = Set.copyOf(equipment);
    services = List.copyOf(services);
  }

  /** A service with the least delivery. */
  public record Asked(ServiceKey key, LocalText name, DeliveryKind delivery) {}

  /** Whether it counts on a day or has counted, so that it is not changed any more. */
  public boolean begun(LocalDate day) {
    return !from.isAfter(day);
  }
}
