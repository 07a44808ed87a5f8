package org.sportel.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.sportel.identity.ChooseTenant;
import org.sportel.platform.TenantId;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Finds the person behind a request: the session says who signed in, the database what they may do
 * at this moment. Who lost their place or stayed signed in too long is nobody.
 */
@Component
final class SessionContexts implements SecurityContextRepository {
  private final ChooseTenant chooseTenant;
  private final StaffSessions staff;
  private final Clock clock;

  SessionContexts(ChooseTenant chooseTenant, StaffSessions staff, Clock clock) {
    this.chooseTenant = chooseTenant;
    this.staff = staff;
    this.clock = clock;
  }

  @Override
  public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
    var loaded = new AtomicReference<@Nullable SecurityContext>();
    return new DeferredSecurityContext() {
      @Override
      public SecurityContext get() {
        var known = loaded.get();
        if (known == null) {
          known = load(request);
          loaded.set(known);
        }
        return known;
      }

      @Override
      public boolean isGenerated() {
        return get().getAuthentication() == null;
      }
    };
  }

  @Override
  @SuppressWarnings({"deprecation", "removal"})
  public SecurityContext loadContext(HttpRequestResponseHolder holder) {
    return load(holder.getRequest());
  }

  @Override
  public void saveContext(
      SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
    throw new UnsupportedOperationException("Only the sign-in page seats people");
  }

  @Override
  public boolean containsContext(HttpServletRequest request) {
    var session = request.getSession(false);
    return session != null && session.getAttribute(SignIns.ATTRIBUTE) != null;
  }

  private SecurityContext load(HttpServletRequest request) {
    var context = new SecurityContextImpl();
    var session = request.getSession(false);
    if (session == null) {
      return context;
    }
    var line = SignIns.Line.of(session.getAttribute(SignIns.ATTRIBUTE));
    var token = line.filter(this::young).flatMap(this::token);
    if (line.isPresent() && token.isEmpty()) {
      staff.forget(session.getId());
      session.invalidate();
    }
    token.ifPresent(
        known -> {
          staff.remember(session.getId());
          context.setAuthentication(known);
        });
    return context;
  }

  private boolean young(SignIns.Line line) {
    var since = Instant.ofEpochSecond(line.since());
    return clock.instant().isBefore(since.plus(SignIns.LONGEST));
  }

  private Optional<SignIns.Token> token(SignIns.Line line) {
    if (line.tenant() == 0) {
      return Optional.of(new SignIns.Token(line, Optional.empty()));
    }
    return chooseTenant
        .seat(line.account(), new TenantId(line.tenant()))
        .map(seat -> new SignIns.Token(line, Optional.of(seat)));
  }
}
