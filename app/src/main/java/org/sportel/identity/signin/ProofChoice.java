package org.sportel.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.sportel.identity.AccountId;
import org.sportel.identity.secondfactor.PasskeyFactor;
import org.sportel.identity.secondfactor.SecondFactor;
import org.springframework.stereotype.Component;

/** Finds with what a person can finish signing in here. */
@Component
public final class ProofChoice {
  private final SecondFactor secondFactor;
  private final PasskeyFactor passkeys;
  private final PasskeyChallenge challenge;

  ProofChoice(SecondFactor secondFactor, PasskeyFactor passkeys, PasskeyChallenge challenge) {
    this.secondFactor = secondFactor;
    this.passkeys = passkeys;
    this.challenge = challenge;
  }

  /**
   * What is offered.
   *
   * @param device whether the account has a device that makes codes
   * @param passkey what the browser is told to use a passkey, as JSON; empty where there is none
   */
  public record Offered(boolean device, String passkey) {}

  /** What is offered now; a passkey gets a fresh challenge. */
  public Offered of(AccountId account, HttpServletRequest request) {
    return new Offered(
        secondFactor.device(account),
        passkeys.usable(account) ? passkeys.request(account, challenge.fresh(request)) : "");
  }
}
