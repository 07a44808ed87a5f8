package org.sportel.visits;

import org.sportel.network.CentreId;
import org.sportel.network.CentreRight;
import org.sportel.network.Centres;
import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.visits.model.CounterSetup;
import org.sportel.visits.model.HallEvent;
import org.sportel.visits.model.QueueId;
import org.sportel.visits.model.VisitRefusal;
import org.springframework.stereotype.Component;

/** Says which queues a counter serves, in which order, and which needs it can meet. */
@Component
public final class SetUpCounter {
  private final Centres centres;
  private final CentreSetups setups;
  private final Authority authority;
  private final Journal journal;

  SetUpCounter(Centres centres, CentreSetups setups, Authority authority, Journal journal) {
    this.centres = centres;
    this.setups = setups;
    this.authority = authority;
    this.journal = journal;
  }

  /**
   * Sets it; no queue at all means that nobody is called there.
   *
   * @throws VisitRefusal COUNTER_UNKNOWN or QUEUE_UNKNOWN
   * @throws org.sportel.network.NetworkRefusal CENTRE_UNKNOWN
   * @throws org.sportel.platform.NotAllowed without the power to administer, or to manage the
   *     centre's unit
   */
  public void set(CentreId id, CounterSetup counter) {
    var centre = centres.get(id);
    CentreRight.require(authority, centre);
    if (centre.counters().stream().noneMatch(one -> one.id().equals(counter.counter()))) {
      throw new VisitRefusal(VisitRefusal.Reason.COUNTER_UNKNOWN);
    }
    var setup = setups.of(id);
    if (!counter.queues().stream().allMatch(queue -> setup.queue(queue).isPresent())) {
      throw new VisitRefusal(VisitRefusal.Reason.QUEUE_UNKNOWN);
    }
    setups.put(id, counter);
    journal.record(
        new HallEvent.CounterSet(
            id.value(),
            counter.counter().value(),
            counter.queues().stream().map(QueueId::value).toList()));
  }
}
