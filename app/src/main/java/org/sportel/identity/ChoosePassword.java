package org.sportel.identity;

import java.time.Clock;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Lets the holder of a one-time link choose the account's password. */
@Component
public final class ChoosePassword {
  private final Transactions transactions;
  private final Accounts accounts;
  private final Passwords passwords;
  private final Sessions sessions;
  private final SecurityTrail trail;
  private final Clock clock;

  ChoosePassword(
      Transactions transactions,
      Accounts accounts,
      Passwords passwords,
      Sessions sessions,
      SecurityTrail trail,
      Clock clock) {
    this.trail = trail;
    this.transactions = transactions;
    this.accounts = accounts;
    this.passwords = passwords;
    this.sessions = sessions;
    this.clock = clock;
  }

  /**
   * Sets the password and uses the link up. Begins its own transactions.
   *
   * @throws StaffRefusal LINK_INVALID, PASSWORD_SHORT, PASSWORD_LONG or PASSWORD_SIMPLE
   * @throws org.sportel.platform.Busy when too many passwords are being checked
   */
  public void choose(String code, String password) {
    var account = transactions.write(Scope.network(), () -> holder(code));
    var hash = passwords.hash(account, password);
    transactions.run(
        Scope.network(),
        () -> {
          if (!accounts.use(SecretDigest.of(code))) {
            throw new StaffRefusal(StaffRefusal.Reason.LINK_INVALID);
          }
          accounts.password(account.id(), hash);
          sessions.endAll(account.id());
        });
    trail.chosen(account);
  }

  private Account holder(String code) {
    return accounts
        .linked(SecretDigest.of(code), clock.instant())
        .flatMap(accounts::find)
        .orElseThrow(() -> new StaffRefusal(StaffRefusal.Reason.LINK_INVALID));
  }
}
