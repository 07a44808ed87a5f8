package org.sportel.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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
  private final Denials denials;

  ForgedForm(Denials denials) {
    this.denials = denials;
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
      throws IOException {
    var form = denied instanceof CsrfException;
    var signedIn = SecurityContextHolder.getContext().getAuthentication();
    if (signedIn instanceof SignIns.Token token && token.seat().isPresent()) {
      denials.note(token.seat().get(), form);
    } else if (form) {
      denials.forged(request);
    }
    if (denied instanceof CsrfException
        && "same-origin".equals(request.getHeader("Sec-Fetch-Site"))) {
      SendAgain.offer(request);
    }
    response.sendError(HttpServletResponse.SC_FORBIDDEN);
  }
}
