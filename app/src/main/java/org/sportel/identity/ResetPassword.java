package org.sportel.identity;

import java.time.Duration;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/** Makes a link with which a person chooses a new password. */
@Component
public final class ResetPassword {
  private final Memberships places;
  private final Accounts accounts;
  private final Links links;
  private final Sessions sessions;
  private final StaffJournal journal;
  private final Authority authority;

  ResetPassword(
      Memberships places,
      Accounts accounts,
      Links links,
      Sessions sessions,
      StaffJournal journal,
      Authority authority) {
    this.places = places;
    this.accounts = accounts;
    this.links = links;
    this.sessions = sessions;
    this.journal = journal;
    this.authority = authority;
  }

  /**
   * Makes a link that holds for a time; until it is used nobody can sign in to the account, and
   * open sign-ins end.
   *
   * @throws StaffRefusal STAFF_UNKNOWN, NOT_AT_HOME when another tenant looks after the account, or
   *     ONE_PERSON when the same administrator has lifted its second factor within 14 days
   * @throws org.sportel.platform.NotAllowed without the power to administer
   */
  public OneTimeLink reset(AccountId account, Duration valid) {
    authority.require(Power.ADMINISTER);
    if (!places.get(account).home()) {
      throw new StaffRefusal(StaffRefusal.Reason.NOT_AT_HOME);
    }
    journal.refuseBothHalves(account, StaffEvent.SecondFactorRemoved.TYPE);
    accounts.mustChange(account);
    sessions.endAll(account);
    journal.record(new StaffEvent.PasswordReset(account.value()));
    return links.make(account, valid);
  }

  /**
   * Makes another link for an account that nobody has signed in to yet; the earlier one no longer
   * works. Whoever calls it has asked for the right.
   */
  OneTimeLink again(AccountId account) {
    journal.record(new StaffEvent.PasswordReset(account.value()));
    return links.make(account);
  }
}
