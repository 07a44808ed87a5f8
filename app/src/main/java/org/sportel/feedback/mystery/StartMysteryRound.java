package org.sportel.feedback.mystery;

import java.util.UUID;
import org.sportel.feedback.model.MysteryEvent;
import org.sportel.feedback.model.MysteryRefusal;
import org.sportel.feedback.model.MysteryRefusal.Reason;
import org.sportel.network.CurrentDay;
import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/** Starts a round: its visits are drawn by lot and wait for their visitors. */
@Component
public final class StartMysteryRound {
  private final MysteryRounds rounds;
  private final MysteryVisits visits;
  private final MysteryPlans plans;
  private final CurrentDay today;
  private final Authority authority;
  private final Journal journal;

  StartMysteryRound(
      MysteryRounds rounds,
      MysteryVisits visits,
      MysteryPlans plans,
      CurrentDay today,
      Authority authority,
      Journal journal) {
    this.rounds = rounds;
    this.visits = visits;
    this.plans = plans;
    this.today = today;
    this.authority = authority;
    this.journal = journal;
  }

  /**
   * Starts it; from then on plan and sheets stay as they are.
   *
   * @throws MysteryRefusal ROUND_UNKNOWN, BEGUN_ALREADY, ROUND_OVER, PLAN_OUTDATED or
   *     VISITOR_UNKNOWN
   * @throws org.sportel.platform.NotAllowed without the power to administer
   */
  public void start(UUID id) {
    authority.require(Power.ADMINISTER);
    var round = rounds.lockDraft(id);
    var plan = round.plan();
    if (plan.closes().isBefore(today.day())) {
      throw new MysteryRefusal(Reason.ROUND_OVER);
    }
    plans.check(plan);
    var drawn = plans.visits(round);
    visits.plan(drawn);
    rounds.keep(round.with(MysteryRound.State.RUNNING));
    journal.record(new MysteryEvent.Started(id, plan.opens(), plan.closes(), drawn.size()));
  }
}
