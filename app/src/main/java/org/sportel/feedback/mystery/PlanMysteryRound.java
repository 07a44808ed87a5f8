package org.sportel.feedback.mystery;

import java.util.Optional;
import java.util.UUID;
import org.sportel.feedback.model.MysteryEvent;
import org.sportel.feedback.model.MysteryRefusal;
import org.sportel.platform.Authority;
import org.sportel.platform.Ids;
import org.sportel.platform.Journal;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/** Plans a round of mystery visits, or changes its plan while it is a draft. */
@Component
public final class PlanMysteryRound {
  private final MysteryRounds rounds;
  private final MysteryPlans plans;
  private final Ids ids;
  private final Authority authority;
  private final Journal journal;

  PlanMysteryRound(
      MysteryRounds rounds, MysteryPlans plans, Ids ids, Authority authority, Journal journal) {
    this.rounds = rounds;
    this.plans = plans;
    this.ids = ids;
    this.authority = authority;
    this.journal = journal;
  }

  /**
   * Keeps the plan and answers the round's id.
   *
   * @param id of the draft that is changed; a new one is begun without
   * @throws MysteryRefusal ROUND_UNKNOWN, BEGUN_ALREADY, PLAN_OUTDATED, VISITOR_UNKNOWN or
   *     TOO_MANY_VISITS
   * @throws org.sportel.platform.NotAllowed without the power to administer
   */
  public UUID plan(Optional<UUID> id, MysteryRound.Plan plan) {
    authority.require(Power.ADMINISTER);
    id.ifPresent(rounds::lockDraft);
    plans.check(plan);
    var round = new MysteryRound(id.orElseGet(ids::next), plan, MysteryRound.State.DRAFT);
    rounds.keep(round);
    journal.record(new MysteryEvent.Planned(round.id()));
    return round.id();
  }
}
