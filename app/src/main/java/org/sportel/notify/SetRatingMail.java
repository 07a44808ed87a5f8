package org.sportel.notify;

import java.util.Optional;
import org.sportel.platform.Acting;
import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/** Decides whether and when applicants are asked by e-mail how it was. */
@Component
public final class SetRatingMail {
  private static final int LATEST = 30;

  private final RatingMail mail;
  private final Authority authority;
  private final Acting acting;
  private final Journal journal;

  SetRatingMail(RatingMail mail, Authority authority, Acting acting, Journal journal) {
    this.mail = mail;
    this.authority = authority;
    this.acting = acting;
    this.journal = journal;
  }

  /**
   * Sets it inside the caller's transaction, for cases closed from now on; switching it off also
   * stops questions that were planned.
   *
   * @param days after the closing, from 1 to 30; empty to ask nobody
   * @throws org.sportel.platform.NotAllowed without the power to administer
   * @throws IllegalArgumentException for other days
   */
  public void set(Optional<Integer> days) {
    authority.require(Power.ADMINISTER);
    if (days.filter(number -> number < 1 || number > LATEST).isPresent()) {
      throw new IllegalArgumentException("days: " + days);
    }
    if (!mail.days().equals(days)) {
      mail.days(days);
      journal.record(new RatingMailSet(acting.now().id(), days));
    }
  }
}
