package org.sportel.problems;

import java.util.UUID;
import org.sportel.platform.Authority;
import org.sportel.platform.Ids;
import org.sportel.platform.Journal;
import org.sportel.platform.Power;
import org.sportel.platform.text.TypedText;
import org.sportel.problems.model.ProblemEvent;
import org.sportel.problems.model.ProblemRefusal;
import org.springframework.stereotype.Component;

/**
 * Gives a program a key to report problems, takes it back, or says that every program needs one.
 */
@Component
public final class GrantProgramKey {
  /** The most reports in an hour that a key may allow. */
  public static final int MOST_HOURLY = 10_000;

  private static final int LONGEST_NAME = 100;
  private static final UUID RULE = new UUID(0, 0);

  private final ProgramKeys keys;
  private final Authority authority;
  private final Ids ids;
  private final ProblemClock clock;
  private final Journal journal;

  GrantProgramKey(
      ProgramKeys keys, Authority authority, Ids ids, ProblemClock clock, Journal journal) {
    this.keys = keys;
    this.authority = authority;
    this.ids = ids;
    this.clock = clock;
    this.journal = journal;
  }

  /**
   * Gives one and answers what the program has to send, which is shown once and kept nowhere.
   *
   * @param name who gets it
   * @param hourly how many reports in an hour, up to {@value #MOST_HOURLY}
   * @throws ProblemRefusal WORDS_MISSING without a name, or WORDS_LONG
   * @throws org.sportel.platform.NotAllowed without the power to administer
   */
  public String grant(String name, int hourly) {
    authority.require(Power.ADMINISTER);
    if (TypedText.blank(name)) {
      throw new ProblemRefusal(ProblemRefusal.Reason.WORDS_MISSING);
    }
    ProblemChecks.longest(name, LONGEST_NAME);
    var id = ids.next();
    int most = Math.clamp(hourly, 1, MOST_HOURLY);
    var letters = keys.add(new ProgramKeys.ProgramKey(id, name, most, clock.now()));
    journal.record(new ProblemEvent.KeyAdded(id, most));
    return letters;
  }

  /**
   * Takes one back; it holds no more from now on.
   *
   * @throws org.sportel.platform.NotAllowed without the power to administer
   */
  public void remove(UUID id) {
    authority.require(Power.ADMINISTER);
    if (keys.remove(id)) {
      journal.record(new ProblemEvent.KeyRemoved(id));
    }
  }

  /**
   * Says whether programs without a key are refused.
   *
   * @throws org.sportel.platform.NotAllowed without the power to administer
   */
  public void require(boolean required) {
    authority.require(Power.ADMINISTER);
    if (keys.required() != required) {
      keys.require(required);
      journal.record(new ProblemEvent.KeyRuleSet(RULE, required));
    }
  }
}
