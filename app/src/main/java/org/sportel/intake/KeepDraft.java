package org.sportel.intake;

import java.util.Optional;
import org.sportel.platform.Lang;
import org.springframework.stereotype.Component;

/** Opens drafts and keeps what was filled in. */
@Component
public final class KeepDraft {
  private final Drafts drafts;
  private final RuleOfTheDay rule;

  KeepDraft(Drafts drafts, RuleOfTheDay rule) {
    this.drafts = drafts;
    this.rule = rule;
  }

  /**
   * The draft of a key, under the version of the service that is in force now; empty when it is
   * unknown here, expired or another's.
   */
  public Optional<Draft> find(DraftKey key) {
    return drafts.find(key).map(draft -> rule.of(draft));
  }

  /**
   * Keeps the draft in the caller's write transaction.
   *
   * @throws IntakeRefusal ALREADY_SENT
   */
  public void keep(Draft draft) {
    if (!drafts.keep(draft)) {
      throw new IntakeRefusal(IntakeRefusal.Reason.ALREADY_SENT);
    }
  }

  /**
   * Addresses the person from now on in the language they read, in the caller's write transaction;
   * what was sent already stays as it is.
   */
  public void addressIn(DraftKey key, Lang lang) {
    drafts.addressIn(key, lang);
  }
}
