package org.sportel.feedback.mystery;

import java.util.UUID;
import org.sportel.feedback.model.MysteryEvent;
import org.sportel.feedback.model.MysteryRefusal;
import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/** Calls a visit off that is still to be made. */
@Component
public final class CancelMysteryVisit {
  private final MysteryRounds rounds;
  private final MysteryVisits visits;
  private final Authority authority;
  private final Journal journal;

  CancelMysteryVisit(
      MysteryRounds rounds, MysteryVisits visits, Authority authority, Journal journal) {
    this.rounds = rounds;
    this.visits = visits;
    this.authority = authority;
    this.journal = journal;
  }

  /**
   * Calls it off. Twice is harmless.
   *
   * @throws MysteryRefusal VISIT_UNKNOWN, NOT_RUNNING, or REPORTED_ALREADY when it was made
   * @throws org.sportel.platform.NotAllowed without the power to administer
   */
  public void cancel(UUID id) {
    authority.require(Power.ADMINISTER);
    rounds.lockRunning(visits.get(id).round());
    var visit = visits.lock(id);
    if (visit.state() == MysteryVisit.State.CANCELLED) {
      return;
    }
    visits.lockPlanned(id);
    visits.cancel(id);
    journal.record(new MysteryEvent.VisitCancelled(id, visit.round()));
  }
}
