package org.sportel.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.sportel.identity.AccountId;
import org.sportel.identity.Credentials;
import org.sportel.identity.SecurityTrail;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Lets a person in whose name and password are right and who has not tried too often. */
@Component
public final class SignIn {
  private final Transactions transactions;
  private final SignInAttempts attempts;
  private final Credentials credentials;
  private final KnownBrowsers browsers;
  private final SecurityTrail trail;

  SignIn(
      Transactions transactions,
      SignInAttempts attempts,
      Credentials credentials,
      KnownBrowsers browsers,
      SecurityTrail trail) {
    this.transactions = transactions;
    this.attempts = attempts;
    this.credentials = credentials;
    this.browsers = browsers;
    this.trail = trail;
  }

  /**
   * Checks name and password, and remembers the browser where both are right.
   *
   * @throws SignInRefusal WRONG or TOO_MANY
   * @throws org.sportel.platform.Busy when too many passwords are being checked
   */
  public AccountId check(
      String typedName, String password, HttpServletRequest request, HttpServletResponse response) {
    var name = typedName.strip().toLowerCase(Locale.ROOT);
    var from = new SignInAttempts.From(ClientAddress.of(request), browsers.of(name, request));
    transactions
        .write(Scope.network(), () -> attempts.count(name, from))
        .ifPresent(
            wait -> {
              throw SignInRefusal.tooMany(wait);
            });
    var account = credentials.check(name, password);
    if (account.isEmpty()) {
      trail.failed(name, ClientAddress.network(request));
      throw new SignInRefusal(SignInRefusal.Reason.WRONG);
    }
    transactions.run(Scope.network(), () -> attempts.succeeded(name, from));
    if (from.browser().isEmpty()) {
      trail.newBrowser(account.get(), ClientAddress.network(request));
    }
    browsers.remember(name, request, response);
    return account.get();
  }
}
