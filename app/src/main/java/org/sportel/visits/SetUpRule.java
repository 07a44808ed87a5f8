package org.sportel.visits;

import org.sportel.network.CentreId;
import org.sportel.network.CentreRight;
import org.sportel.network.Centres;
import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.visits.model.CentreRule;
import org.sportel.visits.model.HallEvent;
import org.sportel.visits.model.VisitRefusal;
import org.springframework.stereotype.Component;

/** Says what a centre has agreed on for its waiting room. */
@Component
public final class SetUpRule {
  private static final int LEAST_MINUTES = 5;
  private static final int MOST_MINUTES = 240;

  private final Centres centres;
  private final CentreSetups setups;
  private final Authority authority;
  private final Journal journal;

  SetUpRule(Centres centres, CentreSetups setups, Authority authority, Journal journal) {
    this.centres = centres;
    this.setups = setups;
    this.authority = authority;
    this.journal = journal;
  }

  /**
   * Sets it.
   *
   * @throws VisitRefusal NUMBER_WRONG for a limit below 5 or above 240 minutes
   * @throws org.sportel.network.NetworkRefusal CENTRE_UNKNOWN
   * @throws org.sportel.platform.NotAllowed without the power to administer, or to manage the
   *     centre's unit
   */
  public void set(CentreId id, CentreRule rule) {
    CentreRight.require(authority, centres.get(id));
    long minutes = rule.ageing().toMinutes();
    if (minutes < LEAST_MINUTES || minutes > MOST_MINUTES) {
      throw new VisitRefusal(VisitRefusal.Reason.NUMBER_WRONG, LEAST_MINUTES, MOST_MINUTES);
    }
    setups.put(id, rule);
    journal.record(new HallEvent.RuleSet(id.value(), rule.lastTicket(), minutes));
  }
}
