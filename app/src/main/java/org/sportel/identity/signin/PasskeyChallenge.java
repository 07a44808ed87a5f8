package org.sportel.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Draws what a passkey has to sign, and keeps it in the session for one answer. */
@Component
public final class PasskeyChallenge {
  private static final String ATTRIBUTE = "sportel.passkey";
  private static final int BYTES = 32;

  private final SecureRandom random = new SecureRandom();

  PasskeyChallenge() {}

  /**
   * A new one in place of an earlier one.
   *
   * @throws IllegalStateException without a session
   */
  public String fresh(HttpServletRequest request) {
    var bytes = new byte[BYTES];
    random.nextBytes(bytes);
    var challenge = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    var session = request.getSession(false);
    if (session == null) {
      throw new IllegalStateException("Nobody is signed in, not even half.");
    }
    session.setAttribute(ATTRIBUTE, challenge);
    return challenge;
  }

  /** The one that was drawn last; it holds no longer. */
  public Optional<String> take(HttpServletRequest request) {
    var session = request.getSession(false);
    if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof String challenge)) {
      return Optional.empty();
    }
    session.removeAttribute(ATTRIBUTE);
    return Optional.of(challenge);
  }
}
