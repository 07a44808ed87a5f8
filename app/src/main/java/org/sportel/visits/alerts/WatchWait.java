package org.sportel.visits.alerts;

import java.util.UUID;
import org.sportel.platform.JobHandler;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.sportel.visits.Tickets;
import org.sportel.visits.model.TicketId;
import org.sportel.visits.room.RoomStates;
import org.springframework.stereotype.Component;

/** Looks at a ticket again when it should have been called. */
@Component
final class WatchWait implements JobHandler<WatchWait.Order> {
  static final String KIND = "visits.watch-wait";

  private final Tickets tickets;
  private final RoomStates rooms;
  private final RaiseAlert raiseAlert;
  private final Transactions transactions;

  WatchWait(Tickets tickets, RoomStates rooms, RaiseAlert raiseAlert, Transactions transactions) {
    this.tickets = tickets;
    this.rooms = rooms;
    this.raiseAlert = raiseAlert;
    this.transactions = transactions;
  }

  /** The ticket. */
  record Order(UUID ticket) {}

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Class<Order> data() {
    return Order.class;
  }

  @Override
  public void run(TenantId tenant, Order order) {
    transactions.run(
        Scope.of(tenant),
        () -> {
          var ticket = tickets.get(new TicketId(order.ticket()));
          var room = rooms.of(ticket.visit().centre());
          if (room.mailTo().isPresent()) {
            room.limits().ifPresent(limits -> raiseAlert.tooLong(ticket, limits));
          }
        });
  }
}
