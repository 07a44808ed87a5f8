package org.sportel.feedback.mystery;

import java.util.List;
import java.util.UUID;
import org.sportel.feedback.model.MysteryEvent;
import org.sportel.feedback.model.MysteryRefusal;
import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/** Gives a visit that is still to be made to another visitor. */
@Component
public final class GiveMysteryVisit {
  private final MysteryRounds rounds;
  private final MysteryVisits visits;
  private final MysteryVisitors visitors;
  private final Authority authority;
  private final Journal journal;

  GiveMysteryVisit(
      MysteryRounds rounds,
      MysteryVisits visits,
      MysteryVisitors visitors,
      Authority authority,
      Journal journal) {
    this.rounds = rounds;
    this.visits = visits;
    this.visitors = visitors;
    this.authority = authority;
    this.journal = journal;
  }

  /**
   * Gives it; whoever had it sees it no more.
   *
   * @throws MysteryRefusal VISIT_UNKNOWN, NOT_RUNNING, REPORTED_ALREADY or VISITOR_UNKNOWN
   * @throws org.sportel.platform.NotAllowed without the power to administer
   */
  public void give(UUID id, UUID visitor) {
    authority.require(Power.ADMINISTER);
    rounds.lockRunning(visits.get(id).round());
    var visit = visits.lockPlanned(id);
    visitors.require(List.of(visitor));
    visits.give(id, visitor);
    journal.record(new MysteryEvent.VisitGiven(id, visit.round()));
  }
}
