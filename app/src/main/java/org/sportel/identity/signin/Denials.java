package org.sportel.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sportel.identity.SecurityTrail;
import org.sportel.identity.SignedIn;
import org.sportel.platform.limits.Limit;
import org.sportel.platform.limits.Tries;
import org.sportel.web.ClientAddress;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Notes who was refused at the door or by a command, ever more seldom where the same person or
 * network is refused again and again.
 */
@Component
final class Denials implements HandlerInterceptor {
  private static final String PUBLIC_PAGES = "/m/";
  private static final Limit DENIED = new Limit.Guesses("denied", 5);
  private static final Limit FORGED = new Limit.Guesses("forged form", 5);
  private static final Limit LOCKED = new Limit.Guesses("sign-in put off", 5);

  private final Tries tries;
  private final SignedIn signedIn;
  private final SecurityTrail trail;

  Denials(Tries tries, SignedIn signedIn, SecurityTrail trail) {
    this.tries = tries;
    this.signedIn = signedIn;
    this.trail = trail;
  }

  /** A page the person holds no power for, or a form without a token of ours. */
  void note(SignedIn.Seat seat, boolean form) {
    if (due(DENIED, seat.staff().id().value().toString())) {
      trail.denied(seat, form);
    }
  }

  /** A form without a token of ours from somebody who is not signed in. */
  void forged(HttpServletRequest request) {
    var network = ClientAddress.network(request);
    if (due(FORGED, network)) {
      trail.formRefused(slug(request.getRequestURI()), network);
    }
  }

  /** An attempt to sign in that came too soon after wrong ones. */
  void locked(String name, HttpServletRequest request) {
    if (due(LOCKED, name)) {
      trail.locked(name, ClientAddress.network(request));
    }
  }

  /** A command that refused for want of a right; refusals at the door are noted before. */
  @Override
  public void afterCompletion(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable Exception failure) {
    if (response.getStatus() == HttpServletResponse.SC_FORBIDDEN) {
      signedIn.seat().ifPresent(seat -> note(seat, false));
    }
  }

  private boolean due(Limit limit, String whose) {
    return tries.count(limit.of(whose)).isEmpty();
  }

  private static Optional<String> slug(String path) {
    if (!path.startsWith(PUBLIC_PAGES)) {
      return Optional.empty();
    }
    var rest = path.substring(PUBLIC_PAGES.length());
    int end = rest.indexOf('/');
    return Optional.of(end < 0 ? rest : rest.substring(0, end));
  }
}
