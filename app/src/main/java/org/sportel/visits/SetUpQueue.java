package org.sportel.visits;

import java.util.List;
import java.util.regex.Pattern;
import org.sportel.catalogue.Services;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.network.CentreRight;
import org.sportel.network.Centres;
import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.visits.model.HallEvent;
import org.sportel.visits.model.Queue;
import org.sportel.visits.model.VisitRefusal;
import org.springframework.stereotype.Component;

/** Adds a queue to a centre or changes one. */
@Component
public final class SetUpQueue {
  private static final Pattern LETTER = Pattern.compile("[A-Z]");
  private static final int MOST_WEIGHT = 9;
  private static final int MOST_TARGET = 240;

  private final CentreSetups setups;
  private final Tickets tickets;
  private final Centres centres;
  private final Services services;
  private final Authority authority;
  private final Journal journal;

  SetUpQueue(
      CentreSetups setups,
      Tickets tickets,
      Centres centres,
      Services services,
      Authority authority,
      Journal journal) {
    this.setups = setups;
    this.tickets = tickets;
    this.centres = centres;
    this.services = services;
    this.authority = authority;
    this.journal = journal;
  }

  /**
   * Sets it; a queue with a new id is added.
   *
   * @throws VisitRefusal LETTER_TAKEN, QUEUE_IN_USE when its letter would change while somebody
   *     waits there, SERVICE_NOT_SERVED for a service that the tenant does not have, or
   *     NUMBER_WRONG
   * @throws org.sportel.network.NetworkRefusal CENTRE_UNKNOWN
   * @throws org.sportel.platform.NotAllowed without the power to administer, or to manage the
   *     centre's unit
   */
  public void set(Queue queue) {
    CentreRight.require(authority, centres.get(queue.centre()));
    check(queue);
    setups.put(queue);
    journal.record(
        new HallEvent.QueueSet(
            queue.centre().value(),
            queue.id().value(),
            queue.letter(),
            queue.services().stream().map(ServiceCode::value).toList(),
            queue.weight(),
            queue.targetMinutes(),
            queue.open()));
  }

  private void check(Queue queue) {
    if (!LETTER.matcher(queue.letter()).matches()) {
      throw new IllegalArgumentException("A queue has one letter from A to Z");
    }
    within(queue.weight(), MOST_WEIGHT);
    within(queue.targetMinutes(), MOST_TARGET);
    var others = setups.of(queue.centre()).queues();
    for (var other : others) {
      boolean same = other.id().equals(queue.id());
      if (!same && other.letter().equals(queue.letter())) {
        throw new VisitRefusal(VisitRefusal.Reason.LETTER_TAKEN, queue.letter());
      }
      if (same && !other.letter().equals(queue.letter()) && tickets.inUse(queue.id())) {
        throw new VisitRefusal(VisitRefusal.Reason.QUEUE_IN_USE, other.letter());
      }
    }
    known(queue.services());
  }

  private void known(List<ServiceCode> codes) {
    if (!codes.stream().allMatch(code -> services.find(code).isPresent())) {
      throw new VisitRefusal(VisitRefusal.Reason.SERVICE_NOT_SERVED);
    }
  }

  private static void within(int number, int most) {
    if (number < 1 || number > most) {
      throw new VisitRefusal(VisitRefusal.Reason.NUMBER_WRONG, 1, most);
    }
  }
}
