package org.sportel.feedback.mystery;

import java.util.UUID;
import org.sportel.feedback.model.MysteryRefusal;
import org.sportel.platform.Acting;
import org.springframework.stereotype.Component;

/** The visit that the acting visitor is to report, locked with its round. */
@Component
final class MysteryVisitInHand {
  private final MysteryVisits visits;
  private final MysteryRounds rounds;
  private final Acting acting;

  MysteryVisitInHand(MysteryVisits visits, MysteryRounds rounds, Acting acting) {
    this.visits = visits;
    this.rounds = rounds;
    this.acting = acting;
  }

  /** A visit with the plan of its round. */
  record InHand(MysteryVisit visit, MysteryRound.Plan plan) {}

  /**
   * Locks it until the transaction ends; the round first, as whoever ends it does.
   *
   * @throws MysteryRefusal VISIT_UNKNOWN, REPORTED_ALREADY or NOT_RUNNING
   */
  InHand lock(UUID id) {
    var round = rounds.lock(visits.get(id, acting.now().id()).round());
    var visit = visits.lockPlanned(id);
    if (visit.visitor().filter(acting.now().id()::equals).isEmpty()) {
      throw new MysteryRefusal(MysteryRefusal.Reason.VISIT_UNKNOWN);
    }
    if (round.state() != MysteryRound.State.RUNNING) {
      throw new MysteryRefusal(MysteryRefusal.Reason.NOT_RUNNING);
    }
    return new InHand(visit, round.plan());
  }
}
