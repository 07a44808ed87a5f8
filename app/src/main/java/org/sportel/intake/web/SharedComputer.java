package org.sportel.intake.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a draft at a shared computer stay open for ten more minutes with each page, and leads the
 * screen away from it after ten minutes without one.
 */
@Component
final class SharedComputer extends OncePerRequestFilter {
  private static final int APPLY = 4;

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    var path = request.getRequestURI();
    return !path.startsWith("/m/") || !path.contains("/apply/") || path.endsWith("/close");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var parts = request.getRequestURI().split("/", APPLY + 2);
    if (parts.length > APPLY && DraftCookie.shared(request)) {
      var links = new ApplyLinks(parts[2], parts[APPLY]);
      DraftCookie.read(request)
          .ifPresent(
              key -> {
                DraftCookie.write(key, DraftCookie.Stay.SHARED, links, request, response);
                response.setHeader("Refresh", "600; url=" + links.start() + "?closed");
              });
    }
    chain.doFilter(request, response);
  }
}
