package org.sportel.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/**
 * Keeps the form token in a cookie that scripts cannot read, so that a visitor needs no session to
 * send a form and a lapsed session does not spoil one.
 */
@Component
final class FormTokens implements CsrfTokenRepository {
  private static final String NAME = "sportel-form";

  /** Longer than any draft waits for its applicant, so that a form left open can still be sent. */
  private static final Duration LIFE = Duration.ofDays(180);

  private final CookieCsrfTokenRepository secure = tokens("__Host-" + NAME, true);
  private final CookieCsrfTokenRepository plain = tokens(NAME, false);

  @Override
  public CsrfToken generateToken(HttpServletRequest request) {
    return of(request).generateToken(request);
  }

  @Override
  public void saveToken(
      @Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
    of(request).saveToken(token, request, response);
  }

  @Override
  public @Nullable CsrfToken loadToken(HttpServletRequest request) {
    return of(request).loadToken(request);
  }

  private CookieCsrfTokenRepository of(HttpServletRequest request) {
    return request.isSecure() ? secure : plain;
  }

  private static CookieCsrfTokenRepository tokens(String name, boolean secure) {
    var tokens = new CookieCsrfTokenRepository();
    tokens.setCookieName(name);
    tokens.setCookiePath("/");
    tokens.setCookieCustomizer(
        cookie -> cookie.httpOnly(true).secure(secure).sameSite("Lax").maxAge(LIFE));
    return tokens;
  }
}
