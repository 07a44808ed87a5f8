package org.sportel.identity;

import java.time.Clock;
import java.util.Optional;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Finds out whether a person is who they say. */
@Component
public final class Credentials {
  private final Transactions transactions;
  private final Accounts accounts;
  private final Passwords passwords;
  private final Clock clock;

  Credentials(Transactions transactions, Accounts accounts, Passwords passwords, Clock clock) {
    this.transactions = transactions;
    this.accounts = accounts;
    this.passwords = passwords;
    this.clock = clock;
  }

  /**
   * The account that has this name and password and may sign in. A name that nobody has, a
   * deactivated account and one that waits for a new password cost the same time as a wrong
   * password. Begins its own transactions.
   *
   * @throws org.sportel.platform.Busy when too many passwords are being checked
   */
  public Optional<AccountId> check(String typedName, String password) {
    var account = transactions.read(Scope.network(), () -> find(typedName));
    if (!passwords.matches(account.flatMap(Account::hash), password)) {
      return Optional.empty();
    }
    account.ifPresent(
        found ->
            transactions.run(
                Scope.network(), () -> accounts.signedIn(found.id(), clock.instant())));
    return account.map(Account::id);
  }

  /**
   * Asks a signed-in person for the password once more. Begins its own transaction.
   *
   * @throws StaffRefusal PASSWORD_WRONG
   * @throws org.sportel.platform.Busy when too many passwords are being checked
   */
  public void confirm(AccountId id, String password) {
    var account = transactions.read(Scope.network(), () -> accounts.find(id)).orElseThrow();
    if (!passwords.matches(account.hash(), password)) {
      throw new StaffRefusal(StaffRefusal.Reason.PASSWORD_WRONG);
    }
  }

  /** Whether the account may still sign in, after its password was right. */
  public boolean open(AccountId id) {
    return transactions
        .read(Scope.network(), () -> accounts.find(id))
        .filter(account -> account.active() && !account.mustChange())
        .isPresent();
  }

  private Optional<Account> find(String typedName) {
    return SignInName.typed(typedName)
        .flatMap(accounts::byName)
        .filter(account -> account.active() && !account.mustChange());
  }
}
