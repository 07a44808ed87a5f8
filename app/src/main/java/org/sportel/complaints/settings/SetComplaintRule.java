package org.sportel.complaints.settings;

import java.util.UUID;
import org.sportel.complaints.model.ComplaintEvent;
import org.sportel.complaints.model.ComplaintRefusal;
import org.sportel.deadlines.DeadlineRule;
import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Says how long the office has for its answers, and complainants to reject them. */
@Component
public final class SetComplaintRule {
  private final ComplaintRules rules;
  private final Authority authority;
  private final Journal journal;
  private final Transactions transactions;

  SetComplaintRule(
      ComplaintRules rules, Authority authority, Journal journal, Transactions transactions) {
    this.rules = rules;
    this.authority = authority;
    this.journal = journal;
    this.transactions = transactions;
  }

  private static final int MOST_DAYS = 365;
  private static final int MOST_HOURS = 720;

  /**
   * Sets it for every clock that begins or is reckoned again from now on; what was promised stays
   * until then.
   *
   * @throws ComplaintRefusal NUMBER_WRONG
   * @throws org.sportel.platform.NotAllowed without the power to administer
   */
  public void set(int answer, DeadlineRule.Unit unit, int urgentHours, int respondDays) {
    authority.require(Power.ADMINISTER);
    within("answer", answer, MOST_DAYS);
    within("urgent", urgentHours, MOST_HOURS);
    within("respond", respondDays, MOST_DAYS);
    var was = rules.current();
    rules.set(
        new ComplaintRule(answer, unit, urgentHours, respondDays, was.legalBasis(), was.bodies()));
    journal.record(
        new ComplaintEvent.RuleSet(
            new UUID(0, transactions.tenant().value()),
            answer,
            unit.name(),
            urgentHours,
            respondDays));
  }

  private static void within(String field, int number, int most) {
    if (number < 1 || number > most) {
      throw ComplaintRefusal.of(field, ComplaintRefusal.Reason.NUMBER_WRONG, 1, most);
    }
  }
}
