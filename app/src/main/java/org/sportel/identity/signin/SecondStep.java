package org.sportel.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.sportel.identity.AccountId;
import org.sportel.identity.Credentials;
import org.sportel.identity.SecurityTrail;
import org.sportel.identity.StaffRefusal;
import org.sportel.identity.secondfactor.PasskeyFactor;
import org.sportel.identity.secondfactor.SecondFactor;
import org.sportel.web.ClientAddress;
import org.springframework.stereotype.Component;

/** Asks for a code or a passkey, the second factor, after the password was right. */
@Component
public final class SecondStep {
  private final SecondFactor secondFactor;
  private final PasskeyFactor passkeys;
  private final Credentials credentials;
  private final BrowserSession session;
  private final PasswordTries tries;
  private final SecurityTrail trail;

  SecondStep(
      SecondFactor secondFactor,
      PasskeyFactor passkeys,
      Credentials credentials,
      BrowserSession session,
      PasswordTries tries,
      SecurityTrail trail) {
    this.secondFactor = secondFactor;
    this.passkeys = passkeys;
    this.credentials = credentials;
    this.session = session;
    this.tries = tries;
    this.trail = trail;
  }

  /** Begins the step where the account has a second factor; else there is none to wait for. */
  public boolean begins(AccountId account, HttpServletRequest request) {
    var needed = secondFactor.has(account);
    if (needed) {
      session.half(account, request);
    }
    return needed;
  }

  /** Who owes the code in this browser; empty where nobody does any more. */
  public Optional<AccountId> person(HttpServletRequest request) {
    return session.half(request).filter(credentials::open);
  }

  /**
   * Checks the code of the device or a recovery code. Tries are counted by account and are not
   * forgotten for a right password, so that who knows it cannot guess on.
   *
   * @throws SignInRefusal WRONG_CODE or TOO_MANY
   */
  public void check(AccountId account, String typed, HttpServletRequest request) {
    var key = "second " + account.value();
    tries.count(key);
    var proof = secondFactor.check(account, typed);
    if (proof.isEmpty()) {
      trail.codeFailed(account, ClientAddress.network(request));
      throw new SignInRefusal(SignInRefusal.Reason.WRONG_CODE);
    }
    tries.succeeded(key);
    if (proof.get() == SecondFactor.Proof.RECOVERY_CODE) {
      trail.recoveryCodeUsed(account, ClientAddress.network(request));
    }
    session.whole(account, request);
  }

  /**
   * Checks that a passkey has signed the challenge. Tries are counted as those of codes.
   *
   * @param challenge what was drawn for this browser last; empty where nothing was
   * @throws SignInRefusal WRONG_PASSKEY or TOO_MANY
   */
  public void check(
      AccountId account, String response, String challenge, HttpServletRequest request) {
    var key = "second " + account.value();
    tries.count(key);
    try {
      passkeys.prove(account, response, challenge);
    } catch (StaffRefusal wrong) {
      trail.codeFailed(account, ClientAddress.network(request));
      throw new SignInRefusal(SignInRefusal.Reason.WRONG_PASSKEY);
    }
    tries.succeeded(key);
    session.whole(account, request);
  }
}
