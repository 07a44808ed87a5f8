package org.sportel.identity.signin;

import org.sportel.platform.limits.Limit;
import org.sportel.platform.limits.Tries;
import org.springframework.stereotype.Component;

/**
 * Limits how often somebody whose name is known already is asked for a secret once more: a desk
 * left alone must not become a place for guessing.
 */
@Component
public final class PasswordTries {
  private static final Limit ASKED = new Limit.Guesses("asked again", 5);

  private final Tries tries;

  PasswordTries(Tries tries) {
    this.tries = tries;
  }

  /**
   * Counts one more try. Begins its own transaction.
   *
   * @throws SignInRefusal TOO_MANY
   */
  public void count(String name) {
    tries
        .count(ASKED.of(name))
        .ifPresent(
            wait -> {
              throw new SignInRefusal(wait);
            });
  }

  /** Forgets the tries of who knew it. Begins its own transaction. */
  public void succeeded(String name) {
    tries.forget(ASKED.of(name));
  }
}
