package org.sportel.visits.model;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sportel.catalogue.card.ServiceCode;

/**
 * What every event of a ticket carries, so that figures need nothing else.
 *
 * @param number as it was called, such as {@code A007}
 * @param counter where it happened, where it did at one
 * @param staff the account that served there
 */
public record TicketFacts(
    UUID ticket,
    UUID centre,
    UUID queue,
    String number,
    List<String> services,
    Optional<UUID> counter,
    Optional<UUID> staff) {
  /** Copies the services. */
  public TicketFacts {
    services = List.copyOf(services);
  }

  /** The facts of a ticket at this moment. */
  public static TicketFacts of(Ticket ticket, Optional<Seat> seat) {
    return new TicketFacts(
        ticket.id().value(),
        ticket.visit().centre().value(),
        ticket.queue().value(),
        ticket.number().text(),
        ticket.services().stream().map(ServiceCode::value).toList(),
        seat.map(s -> s.counter().value()),
        seat.map(Seat::account));
  }
}
