package org.sportel.identity.signin;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.ScopedValue.CallableOp;
import java.util.Optional;
import org.sportel.identity.SignedIn;
import org.sportel.identity.secondfactor.SecondFactorRule;
import org.sportel.network.CurrentTenant;
import org.sportel.network.Tenant;
import org.sportel.network.Tenants;
import org.sportel.platform.Acting;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Binds the person and the tenant to the request once security knows who it is. Staff act as staff
 * at the desk only: on public pages they are as anonymous as everybody. Error pages are made
 * without either, so that they need nothing that may be broken.
 */
@Component
final class PersonFilter extends OncePerRequestFilter {
  private static final String SECOND_FACTOR = "/desk/me/second-factor";

  private final Acting acting;
  private final SignedIn signedIn;
  private final CurrentTenant current;
  private final Tenants tenants;
  private final SecondFactorRule rule;

  PersonFilter(
      Acting acting,
      SignedIn signedIn,
      CurrentTenant current,
      Tenants tenants,
      SecondFactorRule rule) {
    this.rule = rule;
    this.acting = acting;
    this.signedIn = signedIn;
    this.current = current;
    this.tenants = tenants;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.getDispatcherType() == DispatcherType.ERROR || plain(request)) {
      chain.doFilter(request, response);
      return;
    }
    var slug = slug(request.getRequestURI());
    var inAddress = slug.flatMap(tenants::bySlug);
    if (slug.isPresent() && inAddress.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    var token = token();
    var desk = desk(request.getRequestURI());
    if (desk && token.isPresent() && token.get().seat().isEmpty()) {
      response.sendRedirect("/sign-in/organisation");
      return;
    }
    var seat = token.filter(signed -> desk).flatMap(SignIns.Token::seat);
    if (seat.isPresent() && owes(token.get(), request)) {
      toSecondFactor(request, response);
      return;
    }
    var tenant = inAddress.or(() -> seat.map(SignedIn.Seat::tenant));
    try {
      inTenant(tenant, () -> seated(seat, () -> through(chain, request, response)));
    } catch (ServletException | IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new ServletException(e);
    }
  }

  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }

  @Override
  protected boolean shouldNotFilterAsyncDispatch() {
    return false;
  }

  private Boolean inTenant(Optional<Tenant> tenant, CallableOp<Boolean, Exception> work)
      throws Exception {
    return tenant.isPresent() ? current.as(tenant.get(), work) : work.call();
  }

  private Boolean seated(Optional<SignedIn.Seat> seat, CallableOp<Boolean, Exception> work)
      throws Exception {
    return seat.isPresent()
        ? signedIn.as(seat.get(), () -> acting.call(seat.get().staff().actor(), work))
        : work.call();
  }

  private static Boolean through(
      FilterChain chain, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    chain.doFilter(request, response);
    return true;
  }

  /** Whether the person must set up a second factor before anything else. */
  private boolean owes(SignIns.Token token, HttpServletRequest request) {
    return !token.line().twice()
        && !request.getRequestURI().startsWith(SECOND_FACTOR)
        && token.seat().filter(seat -> rule.binds(seat.staff())).isPresent();
  }

  private static void toSecondFactor(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getHeader("HX-Request") == null) {
      response.sendRedirect(SECOND_FACTOR);
    } else {
      response.setHeader("HX-Redirect", SECOND_FACTOR);
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
  }

  private static Optional<SignIns.Token> token() {
    return SecurityContextHolder.getContext().getAuthentication() instanceof SignIns.Token token
        ? Optional.of(token)
        : Optional.empty();
  }

  /** Built files and the health check need nobody. */
  static boolean plain(HttpServletRequest request) {
    var path = request.getRequestURI();
    return path.startsWith("/assets/") || path.startsWith("/actuator/");
  }

  private static boolean desk(String path) {
    return path.equals("/desk") || path.startsWith("/desk/");
  }

  private static Optional<String> slug(String path) {
    if (!path.startsWith("/m/")) {
      return Optional.empty();
    }
    var rest = path.substring("/m/".length());
    int end = rest.indexOf('/');
    return Optional.of(end < 0 ? rest : rest.substring(0, end));
  }
}
