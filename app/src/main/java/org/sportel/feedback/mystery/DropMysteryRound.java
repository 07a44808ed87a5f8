package org.sportel.feedback.mystery;

import java.util.UUID;
import org.sportel.feedback.model.MysteryEvent;
import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/** Throws the draft of a round away. */
@Component
public final class DropMysteryRound {
  private final MysteryRounds rounds;
  private final Authority authority;
  private final Journal journal;

  DropMysteryRound(MysteryRounds rounds, Authority authority, Journal journal) {
    this.rounds = rounds;
    this.authority = authority;
    this.journal = journal;
  }

  /**
   * Throws it away.
   *
   * @throws org.sportel.feedback.model.MysteryRefusal ROUND_UNKNOWN, or BEGUN_ALREADY for a round
   *     that somebody has started meanwhile
   * @throws org.sportel.platform.NotAllowed without the power to administer
   */
  public void drop(UUID id) {
    authority.require(Power.ADMINISTER);
    rounds.lockDraft(id);
    rounds.drop(id);
    journal.record(new MysteryEvent.Dropped(id));
  }
}
