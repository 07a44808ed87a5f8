package org.sportel.visits.alerts;

import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.sportel.network.CentreId;
import org.sportel.network.Centres;
import org.sportel.network.Tenants;
import org.sportel.network.UnitId;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;
import org.sportel.platform.Transactions;
import org.sportel.visits.CentreSetups;
import org.sportel.visits.model.Queue;
import org.sportel.visits.model.QueueId;
import org.sportel.visits.room.RoomStates;
import org.springframework.stereotype.Component;

/** Knows to whom an alert of a centre is mailed, and how centre and queue are called. */
@Component
public final class AlertLetters {
  private final RoomStates rooms;
  private final Centres centres;
  private final CentreSetups setups;
  private final Tenants tenants;
  private final Transactions transactions;

  AlertLetters(
      RoomStates rooms,
      Centres centres,
      CentreSetups setups,
      Tenants tenants,
      Transactions transactions) {
    this.rooms = rooms;
    this.centres = centres;
    this.setups = setups;
    this.tenants = tenants;
    this.transactions = transactions;
  }

  /**
   * An alert's letter.
   *
   * @param lang the office's own language
   * @param queue the letter of the queue
   */
  public record Letter(
      String email,
      Lang lang,
      ZoneId zone,
      LocalText centre,
      String queue,
      LocalText authority,
      Optional<UUID> unit) {}

  /** The letter, in a transaction; empty where nobody wants one any more. */
  public Optional<Letter> about(CentreId id, QueueId queue) {
    var office = tenants.get(transactions.tenant());
    return rooms
        .of(id)
        .mailTo()
        .flatMap(
            email ->
                centres
                    .find(id)
                    .map(
                        centre ->
                            new Letter(
                                email,
                                office.lang(),
                                office.zone(),
                                centre.name(),
                                setups.of(id).queue(queue).map(Queue::letter).orElse(""),
                                office.name(),
                                centre.unit().map(UnitId::value))));
  }
}
