package org.sportel.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.List;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Gives every request a reference, under which the log tells of it and an error page names it; and
 * notes for every line of the log which page was asked for, where and by what kind of person. Never
 * a name, an address or a number of anybody.
 */
final class RequestTrace extends OncePerRequestFilter {
  private static final String REFERENCE = "request";
  private static final List<String> NOTES = List.of(REFERENCE, "route", "tenant", "actor");
  private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  private static final int LENGTH = 8;

  private final SecureRandom random = new SecureRandom();

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (reference(request).isEmpty()) {
      request.setAttribute(attribute(REFERENCE), fresh());
    }
    try {
      for (var note : NOTES) {
        if (request.getAttribute(attribute(note)) instanceof String value) {
          MDC.put(note, value);
        }
      }
      chain.doFilter(request, response);
    } finally {
      NOTES.forEach(MDC::remove);
    }
  }

  /** The page of an error knows what the request was. */
  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }

  /** The request's reference; empty for a request that reached no filter. */
  static String reference(HttpServletRequest request) {
    return request.getAttribute(attribute(REFERENCE)) instanceof String known ? known : "";
  }

  /**
   * Notes who asks for which page, as soon as both are known; the first note of a request counts.
   */
  static void note(HttpServletRequest request) {
    if (request.getAttribute(attribute("route")) != null) {
      return;
    }
    var frame = Frame.current();
    note(request, "route", request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
    note(request, "actor", frame.actor().kind());
    frame.tenant().ifPresent(tenant -> note(request, "tenant", tenant.slug()));
  }

  private static void note(HttpServletRequest request, String name, Object value) {
    request.setAttribute(attribute(name), String.valueOf(value));
    MDC.put(name, String.valueOf(value));
  }

  private static String attribute(String note) {
    return RequestTrace.class.getName() + "." + note;
  }

  private String fresh() {
    var letters = new StringBuilder();
    random
        .ints(LENGTH, 0, LETTERS.length())
        .forEach(at -> letters.append(letters.length() == 4 ? "-" : "").append(LETTERS.charAt(at)));
    return letters.toString();
  }
}
