package org.sportel.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/**
 * Leads who is not signed in to the sign-in page and notes where they wanted to go. A form that was
 * sent after the sign-in lapsed is sealed and given back, so that nothing typed is lost.
 */
@Component
final class ToSignIn implements AuthenticationEntryPoint {
  static final String PAGE = "/sign-in";

  private final KeptForms keptForms;

  ToSignIn(KeptForms keptForms) {
    this.keptForms = keptForms;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
      throws IOException {
    if (request.getHeader("HX-Request") != null) {
      var shown = Optional.ofNullable(request.getHeader("HX-Current-URL")).flatMap(ToSignIn::path);
      response.setHeader("HX-Redirect", page(shown.orElse(Destination.DESK)));
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
      return;
    }
    if (request.getMethod().equals("POST")) {
      keptForms
          .keep(request)
          .ifPresent(kept -> request.setAttribute(BrowserSession.KEPT_FORM, kept));
      response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
      return;
    }
    var query = request.getQueryString();
    var wanted = request.getRequestURI() + (query == null ? "" : "?" + query);
    response.setStatus(HttpServletResponse.SC_FOUND);
    response.setHeader(HttpHeaders.LOCATION, page(wanted));
  }

  private static String page(String wanted) {
    var to = Destination.of(wanted);
    return to.equals(Destination.DESK)
        ? PAGE
        : PAGE + "?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8);
  }

  private static Optional<String> path(String address) {
    try {
      var uri = URI.create(address);
      var query = uri.getRawQuery();
      return Optional.ofNullable(uri.getRawPath()).map(p -> query == null ? p : p + "?" + query);
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }
}
