package org.sportel.identity;

import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/** Ends one open sign-in that sits in the running transaction's tenant. */
@Component
public final class EndSession {
  private final Memberships places;
  private final Sessions sessions;
  private final StaffJournal journal;
  private final Authority authority;

  EndSession(Memberships places, Sessions sessions, StaffJournal journal, Authority authority) {
    this.places = places;
    this.sessions = sessions;
    this.journal = journal;
    this.authority = authority;
  }

  /**
   * Ends it; the browser is asked to sign in at its next click.
   *
   * @param key as listed; not the secret that the browser holds
   * @throws StaffRefusal STAFF_UNKNOWN or SESSION_UNKNOWN
   * @throws org.sportel.platform.NotAllowed without the power to administer
   */
  public void end(AccountId account, String key) {
    authority.require(Power.ADMINISTER);
    places.get(account);
    if (!sessions.endHere(account, key)) {
      throw new StaffRefusal(StaffRefusal.Reason.SESSION_UNKNOWN);
    }
    journal.record(new StaffEvent.SessionEnded(account.value()));
  }
}
