package org.sportel.intake;

import java.security.SecureRandom;
import org.springframework.stereotype.Component;

/** Takes a saved application up again. */
@Component
public final class ResumeDraft {
  private final Drafts drafts;
  private final SecureRandom random = new SecureRandom();

  ResumeDraft(Drafts drafts) {
    this.drafts = drafts;
  }

  /** A draft with its new key. */
  public record Resumed(Draft draft, DraftKey key) {}

  /**
   * Hands the draft to a new key, in the caller's write transaction; where it was open before, it
   * no longer opens. The code keeps working until the application is sent.
   *
   * @throws IntakeRefusal UNKNOWN_CODE
   */
  public Resumed resume(ResumeCode code) {
    var draft =
        drafts.find(code).orElseThrow(() -> new IntakeRefusal(IntakeRefusal.Reason.UNKNOWN_CODE));
    var key = DraftKey.draw(draft.id(), random);
    drafts.handOver(draft, key);
    return new Resumed(draft, key);
  }
}
