package org.sportel.visits.appointments;

import java.util.TreeMap;
import org.sportel.network.CentreId;
import org.sportel.network.CentreRight;
import org.sportel.network.Centres;
import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.visits.model.VisitRefusal;
import org.springframework.stereotype.Component;

/** Says how a centre gives appointments. */
@Component
public final class SetUpBooking {
  private static final int MOST_SHARE = 90;
  private static final int LONGEST = 240;
  private static final int MOST_HORIZON = 180;
  private static final int MOST_LEAD = 720;
  private static final int LEAST_STEP = 5;
  private static final int MOST_STEP = 120;
  private static final int MOST_BUFFER = 60;

  private final Centres centres;
  private final BookingRules rules;
  private final Authority authority;
  private final Journal journal;

  SetUpBooking(Centres centres, BookingRules rules, Authority authority, Journal journal) {
    this.centres = centres;
    this.rules = rules;
    this.authority = authority;
    this.journal = journal;
  }

  /**
   * Sets it, in the caller's write transaction; appointments given before stay.
   *
   * @throws VisitRefusal NUMBER_WRONG for a number out of its bounds
   * @throws org.sportel.network.NetworkRefusal CENTRE_UNKNOWN
   * @throws org.sportel.platform.NotAllowed without the power to administer, or to manage the
   *     centre's unit
   */
  public void set(CentreId centre, BookingRule rule) {
    CentreRight.require(authority, centres.get(centre));
    within(rule.step(), LEAST_STEP, MOST_STEP);
    within(rule.usual(), LEAST_STEP, LONGEST);
    within(rule.buffer(), 0, MOST_BUFFER);
    within(rule.leadHours(), 0, MOST_LEAD);
    within(rule.horizonDays(), 1, MOST_HORIZON);
    within(rule.walkInShare(), 0, MOST_SHARE);
    within(rule.staffShare(), 0, MOST_SHARE);
    rule.minutes().values().forEach(minutes -> within(minutes, LEAST_STEP, LONGEST));
    rules.put(centre, rule);
    var minutes = new TreeMap<String, Integer>();
    rule.minutes().forEach((code, length) -> minutes.put(code.value(), length));
    journal.record(
        new AppointmentEvent.BookingSet(
            centre.value(),
            rule.open(),
            rule.leadHours(),
            rule.horizonDays(),
            rule.walkInShare(),
            rule.staffShare(),
            minutes));
  }

  private static void within(int number, int least, int most) {
    if (number < least || number > most) {
      throw new VisitRefusal(VisitRefusal.Reason.NUMBER_WRONG, least, most);
    }
  }
}
