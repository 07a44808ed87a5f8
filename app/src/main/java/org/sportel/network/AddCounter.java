package org.sportel.network;

import org.sportel.platform.Authority;
import org.sportel.platform.Ids;
import org.sportel.platform.Journal;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/** Adds a numbered counter to a centre. */
@Component
public final class AddCounter {
  private final Centres centres;
  private final Units units;
  private final Ids ids;
  private final Journal journal;
  private final Authority authority;

  AddCounter(Centres centres, Units units, Ids ids, Journal journal, Authority authority) {
    this.centres = centres;
    this.units = units;
    this.ids = ids;
    this.journal = journal;
    this.authority = authority;
  }

  /**
   * Adds it.
   *
   * @throws NetworkRefusal CENTRE_UNKNOWN, UNIT_UNKNOWN or COUNTER_NUMBER_TAKEN
   * @throws org.sportel.platform.NotAllowed without the power to administer
   */
  public CounterId add(CentreId centre, NewCounter counter) {
    authority.require(Power.ADMINISTER);
    counter.unit().ifPresent(units::get);
    if (centres.get(centre).counters().stream().anyMatch(c -> c.number() == counter.number())) {
      throw new NetworkRefusal(NetworkRefusal.Reason.COUNTER_NUMBER_TAKEN, counter.number());
    }
    var id = new CounterId(ids.next());
    centres.add(centre, new Counter(id, counter.number(), counter.name(), counter.unit()));
    journal.record(new NetworkEvent.CounterAdded(centre.value(), id.value(), counter.number()));
    return id;
  }
}
