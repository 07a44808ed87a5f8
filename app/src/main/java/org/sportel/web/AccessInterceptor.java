package org.sportel.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets a request through to its handler only as the handler's {@link Access} says. Who is not
 * signed in is led to the sign-in page, who lacks the power is refused.
 */
@Component
final class AccessInterceptor implements HandlerInterceptor {
  private final Acting acting;
  private final SingletonSupplier<Optional<Authority>> authority;

  AccessInterceptor(Acting acting, ObjectProvider<Authority> authority) {
    this.acting = acting;
    this.authority = SingletonSupplier.of(() -> Optional.ofNullable(authority.getIfAvailable()));
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (!(handler instanceof HandlerMethod method)) {
      return true;
    }
    RequestTrace.note(request);
    var access = method.getMethodAnnotation(Access.class);
    if (access == null || !allowed(access)) {
      throw new AccessDeniedException("Not allowed");
    }
    if (access.open() && acting.now().kind() == Actor.Kind.ANONYMOUS) {
      response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    }
    return true;
  }

  private boolean allowed(Access access) {
    return switch (access.value()) {
      case PUBLIC -> true;
      case SIGNED_IN -> signedIn();
      case STAFF -> signedIn() && !outsider();
      case BY_POWER -> signedIn() && holdsOneOf(access);
    };
  }

  private boolean signedIn() {
    var kind = acting.now().kind();
    return kind == Actor.Kind.STAFF || kind == Actor.Kind.CITIZEN;
  }

  private boolean outsider() {
    return authority.obtain().filter(held -> held.may(Power.MAKE_MYSTERY_VISITS)).isPresent();
  }

  private boolean holdsOneOf(Access access) {
    return authority
        .obtain()
        .filter(powers -> Arrays.stream(access.power()).anyMatch(powers::may))
        .isPresent();
  }
}
