package org.sportel.intake;

import java.security.SecureRandom;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.sportel.platform.limits.Limit;
import org.sportel.platform.limits.Tries;
import org.springframework.stereotype.Component;

/** Takes a saved application up again. */
@Component
public final class ResumeDraft {
  private static final Limit CODE = new Limit.Guesses("resume", 20);

  private final Drafts drafts;
  private final Transactions transactions;
  private final Tries tries;
  private final SecureRandom random = new SecureRandom();

  ResumeDraft(Drafts drafts, Transactions transactions, Tries tries) {
    this.drafts = drafts;
    this.transactions = transactions;
    this.tries = tries;
  }

  /** A draft with its new key. */
  public record Resumed(Draft draft, DraftKey key) {}

  /**
   * Hands the draft to a new key; where it was open before, it no longer opens. The code keeps
   * working until the application is sent. Begins its own transactions.
   *
   * @param client where the code comes from, such as a network address: wrong codes are counted
   * @throws IntakeRefusal UNKNOWN_CODE, or TOO_MANY_TRIES naming the minutes to wait
   */
  public Resumed resume(Scope scope, ResumeCode code, String client) {
    tries
        .count(CODE.of(client))
        .ifPresent(
            wait -> {
              throw new IntakeRefusal(IntakeRefusal.Reason.TOO_MANY_TRIES, wait);
            });
    var resumed = transactions.write(scope, () -> handOver(code));
    tries.giveBack(CODE.of(client));
    return resumed;
  }

  private Resumed handOver(ResumeCode code) {
    var draft =
        drafts.find(code).orElseThrow(() -> new IntakeRefusal(IntakeRefusal.Reason.UNKNOWN_CODE));
    var key = DraftKey.draw(draft.id(), random);
    drafts.handOver(draft, key);
    return new Resumed(draft, key);
  }
}
