package org.sportel.notify;

import org.sportel.platform.Acting;
import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/** Decides whether a decision that is delivered by e-mail is attached to the mail. */
@Component
public final class SetDecisionMail {
  private final DecisionMail mail;
  private final Authority authority;
  private final Acting acting;
  private final Journal journal;

  SetDecisionMail(DecisionMail mail, Authority authority, Acting acting, Journal journal) {
    this.mail = mail;
    this.authority = authority;
    this.acting = acting;
    this.journal = journal;
  }

  /**
   * Sets it inside the caller's transaction, for mails written from now on.
   *
   * @throws org.sportel.platform.NotAllowed without the power to administer
   */
  public void set(boolean attached) {
    authority.require(Power.ADMINISTER);
    if (mail.attached() != attached) {
      mail.attached(attached);
      journal.record(new DecisionMailSet(acting.now().id(), attached));
    }
  }
}
