package org.sportel.identity.signin;

import java.util.Locale;
import org.sportel.identity.AccountId;
import org.sportel.identity.Credentials;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Lets a person in whose name and password are right and who has not tried too often. */
@Component
public final class SignIn {
  private final Transactions transactions;
  private final SignInAttempts attempts;
  private final Credentials credentials;

  SignIn(Transactions transactions, SignInAttempts attempts, Credentials credentials) {
    this.transactions = transactions;
    this.attempts = attempts;
    this.credentials = credentials;
  }

  /**
   * Checks name and password.
   *
   * @param address where the attempt comes from
   * @throws SignInRefusal WRONG or TOO_MANY
   * @throws org.sportel.platform.Busy when too many passwords are being checked
   */
  public AccountId check(String typedName, String password, String address) {
    var name = typedName.strip().toLowerCase(Locale.ROOT);
    transactions.run(Scope.network(), () -> attempts.count(name, address));
    var account =
        credentials
            .check(name, password)
            .orElseThrow(() -> new SignInRefusal(SignInRefusal.Reason.WRONG));
    transactions.run(Scope.network(), () -> attempts.succeeded(name, address));
    return account;
  }
}
