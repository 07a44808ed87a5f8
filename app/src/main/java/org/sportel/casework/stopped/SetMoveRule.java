package org.sportel.casework.stopped;

import org.sportel.platform.Acting;
import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/** Decides whether a second person must approve where a stopped case goes on. */
@Component
public final class SetMoveRule {
  private final StoppedMoves moves;
  private final Authority authority;
  private final Acting acting;
  private final Journal journal;

  SetMoveRule(StoppedMoves moves, Authority authority, Acting acting, Journal journal) {
    this.moves = moves;
    this.authority = authority;
    this.acting = acting;
    this.journal = journal;
  }

  /**
   * Sets the rule inside the caller's transaction; what is proposed already still waits.
   *
   * @throws org.sportel.platform.NotAllowed without the power to administer
   */
  public void set(boolean twoPersons) {
    authority.require(Power.ADMINISTER);
    if (moves.twoPersons() != twoPersons) {
      moves.twoPersons(twoPersons);
      journal.record(new StepMoveEvent.RuleSet(acting.now().id(), twoPersons));
    }
  }
}
