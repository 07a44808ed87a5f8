package org.sportel.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sportel.web.Access;
import org.sportel.web.Rule;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Denies every handler that does not say who may call it, and leads to sign-in where somebody must
 * be known. What has no handler is not found, except below {@code /desk}, where strangers learn
 * nothing, not even what is not there.
 */
@Component
final class HandlerAccess implements AuthorizationManager<RequestAuthorizationContext> {
  private static final String HEALTH = "/actuator/health";

  private final ObjectProvider<RequestMappingHandlerMapping> handlers;

  HandlerAccess(
      @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> handlers) {
    this.handlers = handlers;
  }

  private enum Answer {
    EVERYBODY,
    SIGNED_IN,
    NOBODY
  }

  @Override
  public AuthorizationDecision authorize(
      Supplier<? extends @Nullable Authentication> person, RequestAuthorizationContext context) {
    return new AuthorizationDecision(
        switch (answer(context.getRequest())) {
          case EVERYBODY -> true;
          case SIGNED_IN -> person.get() instanceof SignIns.Token;
          case NOBODY -> false;
        });
  }

  /** Who may send files here; empty where nobody may. */
  Optional<Rule> ofFiles(HttpServletRequest request) {
    return access(request) instanceof Found(var found) && found.files()
        ? Optional.of(found.value())
        : Optional.empty();
  }

  /** Whether programs post here, which know no form token. */
  boolean isForPrograms(HttpServletRequest request) {
    return access(request) instanceof Found(var found) && found.programs();
  }

  private Answer answer(HttpServletRequest request) {
    var path = request.getRequestURI();
    if (path.equals(HEALTH)) {
      return Answer.EVERYBODY;
    }
    var access = access(request);
    return switch (access) {
      case Found(var found) when found.value() == Rule.PUBLIC -> Answer.EVERYBODY;
      case Found found -> Answer.SIGNED_IN;
      case Silent silent -> Answer.NOBODY;
      case Absent absent -> below(path, "/desk") ? Answer.SIGNED_IN : absent.answer(path);
    };
  }

  private sealed interface Sought {}

  private record Found(Access access) implements Sought {}

  private record Silent() implements Sought {}

  private record Absent() implements Sought {
    /** Endpoints other than health have no handler of ours and stay shut. */
    Answer answer(String path) {
      return below(path, "/actuator") ? Answer.NOBODY : Answer.EVERYBODY;
    }
  }

  private Sought access(HttpServletRequest request) {
    try {
      if (!ServletRequestPathUtils.hasParsedRequestPath(request)) {
        ServletRequestPathUtils.parseAndCache(request);
      }
      var chain = handlers.getObject().getHandler(request);
      if (chain == null) {
        return new Absent();
      }
      var access =
          chain.getHandler() instanceof HandlerMethod method
              ? method.getMethodAnnotation(Access.class)
              : null;
      return access == null ? new Silent() : new Found(access);
    } catch (HttpRequestMethodNotSupportedException
        | HttpMediaTypeException
        | ServletRequestBindingException e) {
      return new Absent();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean below(String path, String top) {
    return path.equals(top) || path.startsWith(top + "/");
  }
}
