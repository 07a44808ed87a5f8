package org.sportel.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import org.sportel.identity.AccountId;
import org.sportel.identity.ChooseTenant;
import org.sportel.identity.SecurityTrail;
import org.sportel.platform.TenantId;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/** Begins and ends a person's session in the browser. */
@Component
public final class BrowserSession {
  /** The request attribute with the sealed form of somebody whose sign-in lapsed. */
  public static final String KEPT_FORM = "sportel.kept-form";

  private final ChooseTenant chooseTenant;
  private final KeptForms keptForms;
  private final SessionAuthenticationStrategy freshToken;
  private final SecurityTrail trail;
  private final Clock clock;

  BrowserSession(
      ChooseTenant chooseTenant,
      KeptForms keptForms,
      FormTokens tokens,
      SecurityTrail trail,
      Clock clock) {
    this.trail = trail;
    this.chooseTenant = chooseTenant;
    this.keptForms = keptForms;
    this.freshToken = new CsrfAuthenticationStrategy(tokens);
    this.clock = clock;
  }

  /**
   * Begins a new session under a new secret; an earlier one of the browser ends.
   *
   * @param tenant the tenant to work in; empty where the person has yet to choose
   */
  public void begin(
      AccountId account,
      Optional<TenantId> tenant,
      HttpServletRequest request,
      HttpServletResponse response) {
    tenant.ifPresent(chosen -> chooseTenant.choose(account, chosen));
    var old = request.getSession(false);
    if (old != null) {
      old.invalidate();
    }
    var since = clock.instant().getEpochSecond();
    var line = new SignIns.Line(account, tenant.map(TenantId::value).orElse(0), since);
    var session = request.getSession(true);
    session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, line.seat());
    session.setAttribute(SignIns.ATTRIBUTE, line.text());
    freshToken.onAuthentication(new SignIns.Token(line, Optional.empty()), request, response);
    keptForms.remember(line, request, response);
  }

  /** The form that this session's person sent before signing in again. */
  public Optional<SentForm> kept(String sealed, HttpServletRequest request) {
    return line(request).flatMap(line -> keptForms.open(sealed, line));
  }

  /** Who is signed in but may not have chosen a tenant yet. */
  public Optional<AccountId> person(HttpServletRequest request) {
    return line(request).map(SignIns.Line::account);
  }

  /** Ends the browser's session. */
  public void end(HttpServletRequest request, HttpServletResponse response) {
    var session = request.getSession(false);
    if (session != null) {
      line(request)
          .filter(line -> line.tenant() != 0)
          .flatMap(line -> chooseTenant.seat(line.account(), new TenantId(line.tenant())))
          .ifPresent(trail::signedOut);
      session.invalidate();
    }
    keptForms.forget(request, response);
  }

  private static Optional<SignIns.Line> line(HttpServletRequest request) {
    var session = request.getSession(false);
    return session == null
        ? Optional.empty()
        : SignIns.Line.of(session.getAttribute(SignIns.ATTRIBUTE));
  }
}
