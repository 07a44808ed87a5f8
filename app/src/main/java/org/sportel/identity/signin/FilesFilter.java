package org.sportel.identity.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.sportel.web.Rule;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses posts in parts before any of it is read, unless they go to a page that takes files and,
 * where that page is the staff's, come from somebody who is or was signed in.
 */
@Component
final class FilesFilter extends OncePerRequestFilter {
  private final HandlerAccess access;
  private final KeptForms keptForms;
  private final PlacesFilter places;

  FilesFilter(HandlerAccess access, KeptForms keptForms, PlacesFilter places) {
    this.access = access;
    this.keptForms = keptForms;
    this.places = places;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !inParts(request);
  }

  /** Whether a post comes in parts, as files do. */
  static boolean inParts(HttpServletRequest request) {
    var type = request.getContentType();
    return type != null && type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var rule = access.ofFiles(request);
    if (rule.isEmpty()) {
      response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
    } else if (signedIn()) {
      chain.doFilter(request, response);
    } else if (rule.get() == Rule.PUBLIC || keptForms.knows(request)) {
      places.pass(request, response, chain);
    } else {
      response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
    }
  }

  private static boolean signedIn() {
    return SecurityContextHolder.getContext().getAuthentication() instanceof SignIns.Token;
  }
}
