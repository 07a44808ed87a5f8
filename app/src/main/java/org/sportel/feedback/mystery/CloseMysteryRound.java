package org.sportel.feedback.mystery;

import java.util.UUID;
import org.sportel.feedback.model.MysteryEvent;
import org.sportel.feedback.model.MysteryRefusal;
import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/** Ends a round, so that its results are told. */
@Component
public final class CloseMysteryRound {
  private final MysteryRounds rounds;
  private final MysteryVisits visits;
  private final Authority authority;
  private final Journal journal;

  CloseMysteryRound(
      MysteryRounds rounds, MysteryVisits visits, Authority authority, Journal journal) {
    this.rounds = rounds;
    this.visits = visits;
    this.authority = authority;
    this.journal = journal;
  }

  /**
   * Ends it; visits that were not made are made no more. Twice is harmless.
   *
   * @throws MysteryRefusal ROUND_UNKNOWN, or NOT_RUNNING for a draft
   * @throws org.sportel.platform.NotAllowed without the power to administer
   */
  public void close(UUID id) {
    authority.require(Power.ADMINISTER);
    var round = rounds.lock(id);
    switch (round.state()) {
      case DRAFT -> throw new MysteryRefusal(MysteryRefusal.Reason.NOT_RUNNING);
      case RUNNING -> {
        var all = visits.of(id);
        var made = all.stream().filter(one -> one.report().isPresent()).count();
        rounds.keep(round.with(MysteryRound.State.CLOSED));
        journal.record(new MysteryEvent.Closed(id, all.size(), Math.toIntExact(made)));
      }
      case CLOSED -> {}
    }
  }
}
