package org.sportel.intake.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.sportel.intake.DraftKey;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * Keeps the key of a draft in the browser, for the pages of its service only. Over HTTPS its name
 * begins with {@code __Secure-}, so that nobody between can plant one.
 */
final class DraftCookie {
  private static final String NAME = "sportel-draft";

  private DraftCookie() {}

  /** For how long a browser keeps a draft open. */
  enum Stay {
    /** At a computer that others use too: ten minutes after the last page. */
    SHARED(Duration.ofMinutes(10)),
    /** Unless something else is chosen. */
    DAY(Duration.ofDays(1)),
    /** As long as the draft itself, at a device of one's own. */
    KEPT(Duration.ofDays(30));

    private final Duration life;

    Stay(Duration life) {
      this.life = life;
    }

    /** What was ticked on a page. */
    static Stay chosen(HttpServletRequest request) {
      if (request.getParameter("shared") != null) {
        return SHARED;
      }
      return request.getParameter("keep") != null ? KEPT : DAY;
    }

    private String letter() {
      return name().substring(0, 1);
    }
  }

  static Optional<DraftKey> read(HttpServletRequest request) {
    return value(request)
        .flatMap(value -> DraftKey.read(value.substring(0, Math.max(0, value.length() - 2))));
  }

  /** Whether the person said that others use this computer too. */
  static boolean shared(HttpServletRequest request) {
    return value(request).filter(value -> value.endsWith("." + Stay.SHARED.letter())).isPresent();
  }

  static void write(
      DraftKey key,
      Stay stay,
      ApplyLinks links,
      HttpServletRequest request,
      HttpServletResponse response) {
    var value = key.text() + "." + stay.letter();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie(value, links, request, stay.life));
  }

  static void forget(ApplyLinks links, HttpServletRequest request, HttpServletResponse response) {
    response.addHeader(HttpHeaders.SET_COOKIE, cookie("", links, request, Duration.ZERO));
  }

  private static Optional<String> value(HttpServletRequest request) {
    return Optional.ofNullable(WebUtils.getCookie(request, name(request))).map(Cookie::getValue);
  }

  private static String name(HttpServletRequest request) {
    return request.isSecure() ? "__Secure-" + NAME : NAME;
  }

  private static String cookie(
      String value, ApplyLinks links, HttpServletRequest request, Duration life) {
    return ResponseCookie.from(name(request), value)
        .path(links.start())
        .httpOnly(true)
        .secure(request.isSecure())
        .sameSite("Lax")
        .maxAge(life)
        .build()
        .toString();
  }
}
