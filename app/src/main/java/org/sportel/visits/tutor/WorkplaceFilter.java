package org.sportel.visits.tutor;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Leads the screen of a client workplace away from a page at which nobody sits any more. */
@Component
final class WorkplaceFilter extends OncePerRequestFilter {
  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    var path = request.getRequestURI();
    return !request.getMethod().equals("GET")
        || path.startsWith("/assets/")
        || path.contains("/workplace");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Workplace.at(request)
        .ifPresent(
            path -> response.setHeader("Refresh", Workplace.STILL + "; url=" + path + "/end"));
    chain.doFilter(request, response);
  }
}
