package org.sportel.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.sportel.identity.AccountId;
import org.sportel.identity.Credentials;
import org.sportel.identity.SecurityTrail;
import org.sportel.platform.limits.Limit;
import org.sportel.platform.limits.Tries;
import org.sportel.web.ClientAddress;
import org.springframework.stereotype.Component;

/**
 * Lets a person in whose name and password are right and who has not tried too often.
 *
 * <p>A browser in which the person signed in before is counted by itself alone, so strangers cannot
 * lock anybody out of their own browser, nor one visitor a whole office. Elsewhere it counts by
 * name and address together, by address, and by name. Attempts made while waiting change nothing.
 */
@Component
public final class SignIn {
  private static final Limit BROWSER = new Limit.Guesses("sign-in browser", 5);
  private static final Limit BOTH = new Limit.Guesses("sign-in name and address", 5);
  private static final Limit ADDRESS = new Limit.Guesses("sign-in address", 100);
  private static final Limit NAME = new Limit.Guesses("sign-in name", 100);

  private final Tries tries;
  private final Credentials credentials;
  private final KnownBrowsers browsers;
  private final SecurityTrail trail;
  private final Denials denials;

  SignIn(
      Tries tries,
      Credentials credentials,
      KnownBrowsers browsers,
      SecurityTrail trail,
      Denials denials) {
    this.tries = tries;
    this.denials = denials;
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
    var keys = keys(name, request);
    boolean known = keys[0].limit().equals(BROWSER);
    tries
        .count(keys)
        .ifPresent(
            wait -> {
              denials.locked(name, request);
              throw new SignInRefusal(wait);
            });
    var account = credentials.check(name, password);
    if (account.isEmpty()) {
      trail.failed(name, ClientAddress.network(request));
      throw new SignInRefusal(SignInRefusal.Reason.WRONG);
    }
    tries.giveBack(keys);
    tries.forget(keys[0]);
    if (!known) {
      trail.newBrowser(account.get(), ClientAddress.network(request));
    }
    browsers.remember(name, request, response);
    return account.get();
  }

  /** The first says where this person alone is counted. */
  private Limit.Key[] keys(String name, HttpServletRequest request) {
    var address = ClientAddress.of(request);
    return browsers
        .of(name, request)
        .map(browser -> new Limit.Key[] {BROWSER.of(name + " " + browser)})
        .orElseGet(
            () ->
                new Limit.Key[] {
                  BOTH.of(name + " " + address), ADDRESS.of(address), NAME.of(name)
                });
  }
}
