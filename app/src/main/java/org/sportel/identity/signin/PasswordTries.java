package org.sportel.identity.signin;

import java.util.Optional;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/**
 * Counts how often the password of somebody who is signed in is tried, like attempts to sign in: a
 * desk left alone must not become a place for guessing.
 */
@Component
public final class PasswordTries {
  private static final SignInAttempts.From DESK =
      new SignInAttempts.From("", Optional.of("signed in"));

  private final Transactions transactions;
  private final SignInAttempts attempts;

  PasswordTries(Transactions transactions, SignInAttempts attempts) {
    this.transactions = transactions;
    this.attempts = attempts;
  }

  /**
   * Counts one more try. Begins its own transaction.
   *
   * @throws SignInRefusal TOO_MANY
   */
  public void count(String name) {
    transactions
        .write(Scope.network(), () -> attempts.count(name, DESK))
        .ifPresent(
            wait -> {
              throw SignInRefusal.tooMany(wait);
            });
  }

  /** Forgets the tries of who knew it. Begins its own transaction. */
  public void succeeded(String name) {
    transactions.run(Scope.network(), () -> attempts.succeeded(name, DESK));
  }
}
