package org.sportel.standards.rollout;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sportel.network.Centre;
import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.standards.StandardsRefusal;
import org.springframework.stereotype.Component;

/** Keeps how many centres of each level an operator plans, in the operator's own transaction. */
@Component
public final class PlanCentres {
  /** The most centres of a level. */
  public static final int MOST = 10_000;

  private final CentreGoals goals;
  private final Authority authority;
  private final Journal journal;
  private final Transactions transactions;

  PlanCentres(CentreGoals goals, Authority authority, Journal journal, Transactions transactions) {
    this.goals = goals;
    this.authority = authority;
    this.journal = journal;
    this.transactions = transactions;
  }

  /**
   * Keeps it in the place of what was planned before; levels that are not named stay.
   *
   * @throws StandardsRefusal CENTRES_RANGE at the level, below zero or above {@link #MOST}
   * @throws org.sportel.platform.NotAllowed without the power to operate the network
   */
  public void plan(Map<Centre.Level, CentreGoal> planned) {
    authority.require(Power.OPERATE_NETWORK);
    planned.forEach(
        (level, one) -> {
          if (one.centres() < 0 || one.centres() > MOST) {
            throw StandardsRefusal.at(level.name(), StandardsRefusal.Reason.CENTRES_RANGE, MOST);
          }
        });
    goals.keep(planned);
    journal.record(
        new CentresPlanned(
            new UUID(0, transactions.tenant().value()),
            planned.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().centres()))));
  }
}
