package org.sportel.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.sportel.identity.SecurityTrail;
import org.sportel.identity.SignedIn;
import org.sportel.platform.limits.Limit;
import org.sportel.platform.limits.Tries;
import org.sportel.web.SendAgain;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * Denies a request. A form that comes from a page of ours, as the browser itself says, but without
 * a token that holds, is given back to be sent again: its token was forgotten with the window.
 */
@Component
final class ForgedForm implements AccessDeniedHandler {
  private static final Limit NOTED = new Limit.Guesses("denied", 5);

  private final Tries tries;
  private final SecurityTrail trail;

  ForgedForm(Tries tries, SecurityTrail trail) {
    this.tries = tries;
    this.trail = trail;
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
      throws IOException {
    if (SecurityContextHolder.getContext().getAuthentication() instanceof SignIns.Token token) {
      token.seat().ifPresent(seat -> note(seat, denied instanceof CsrfException));
    }
    if (denied instanceof CsrfException
        && "same-origin".equals(request.getHeader("Sec-Fetch-Site"))) {
      SendAgain.offer(request);
    }
    response.sendError(HttpServletResponse.SC_FORBIDDEN);
  }

  /** Notes it, ever more seldom where one person is refused again and again. */
  private void note(SignedIn.Seat seat, boolean form) {
    if (tries.count(NOTED.of(seat.staff().id().value().toString())).isEmpty()) {
      trail.denied(seat, form);
    }
  }
}
