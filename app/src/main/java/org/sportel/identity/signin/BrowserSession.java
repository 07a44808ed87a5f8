package org.sportel.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
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
    var twice = twice(account, request);
    var session = fresh(request);
    var since = clock.instant().getEpochSecond();
    var line = new SignIns.Line(account, tenant.map(TenantId::value).orElse(0), since, twice);
    session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, line.seat());
    session.setAttribute(SignIns.ATTRIBUTE, line.text());
    freshToken.onAuthentication(new SignIns.Token(line, Optional.empty()), request, response);
    keptForms.remember(line, request, response);
  }

  /** Begins a session that opens nothing yet: the password was right, the code is owed. */
  void half(AccountId account, HttpServletRequest request) {
    var session = fresh(request);
    var since = clock.instant().getEpochSecond();
    var line = new SignIns.Line(account, 0, since, false);
    session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, line.seat());
    session.setAttribute(SignIns.HALF, line.text());
  }

  /** Who owes the code, for ten minutes. */
  Optional<AccountId> half(HttpServletRequest request) {
    var now = clock.instant().getEpochSecond();
    return attribute(SignIns.HALF, request)
        .flatMap(SignIns.Line::of)
        .filter(line -> now - line.since() < SignIns.HALF_LASTS.toSeconds())
        .map(SignIns.Line::account);
  }

  /** Notes that who owed the code has shown it; the next session knows. */
  void whole(AccountId account, HttpServletRequest request) {
    request.getSession().setAttribute(SignIns.WHOLE, account.value().toString());
  }

  /** Notes, under a new secret, that who is signed in has shown a second factor too. */
  public void shownTwice(HttpServletRequest request) {
    line(request)
        .ifPresent(
            line -> {
              request.changeSessionId();
              var twice = new SignIns.Line(line.account(), line.tenant(), line.since(), true);
              request.getSession().setAttribute(SignIns.ATTRIBUTE, twice.text());
            });
  }

  private static boolean twice(AccountId account, HttpServletRequest request) {
    var whole = attribute(SignIns.WHOLE, request);
    return whole.isPresent()
        ? whole.get().equals(account.value().toString())
        : line(request).filter(line -> line.account().equals(account) && line.twice()).isPresent();
  }

  private static HttpSession fresh(HttpServletRequest request) {
    var old = request.getSession(false);
    if (old != null) {
      old.invalidate();
    }
    return request.getSession(true);
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
    return attribute(SignIns.ATTRIBUTE, request).flatMap(SignIns.Line::of);
  }

  private static Optional<String> attribute(String name, HttpServletRequest request) {
    var session = request.getSession(false);
    return session != null && session.getAttribute(name) instanceof String text
        ? Optional.of(text)
        : Optional.empty();
  }
}
