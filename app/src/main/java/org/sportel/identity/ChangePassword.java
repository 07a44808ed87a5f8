package org.sportel.identity;

import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Lets a signed-in person change their own password. */
@Component
public final class ChangePassword {
  private final Transactions transactions;
  private final Accounts accounts;
  private final Passwords passwords;
  private final Sessions sessions;
  private final StaffJournal journal;

  ChangePassword(
      Transactions transactions,
      Accounts accounts,
      Passwords passwords,
      Sessions sessions,
      StaffJournal journal) {
    this.transactions = transactions;
    this.accounts = accounts;
    this.passwords = passwords;
    this.sessions = sessions;
    this.journal = journal;
  }

  /**
   * Sets the new password and ends the person's other sign-ins; the one that asks goes on. Begins
   * its own transactions. How often the old password may be tried is for the caller to limit.
   *
   * @param at the tenant in whose journal it is noted
   * @param secret the secret of the sign-in that asks
   * @throws StaffRefusal PASSWORD_WRONG, PASSWORD_SAME, PASSWORD_SHORT, PASSWORD_LONG or
   *     PASSWORD_SIMPLE
   * @throws org.sportel.platform.Busy when too many passwords are being checked
   */
  public void change(TenantId at, AccountId id, String secret, Wish wish) {
    var account = transactions.read(Scope.network(), () -> accounts.find(id)).orElseThrow();
    if (!passwords.matches(account.hash(), wish.old())) {
      throw new StaffRefusal(StaffRefusal.Reason.PASSWORD_WRONG);
    }
    if (wish.old().equals(wish.chosen())) {
      throw new StaffRefusal(StaffRefusal.Reason.PASSWORD_SAME);
    }
    var hash = passwords.hash(account, wish.chosen());
    transactions.run(
        Scope.of(at),
        () -> {
          accounts.password(id, hash);
          sessions.endOthers(id, secret);
          journal.record(new StaffEvent.PasswordChanged(id.value()));
        });
  }

  /** The old password and the new one, as typed. */
  public record Wish(String old, String chosen) {
    /** Says neither. */
    @Override
    public String toString() {
      return "Wish";
    }
  }
}
