package org.sportel.visits.tutor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** Marks a browser that stands open to the public, until its session ends. */
final class Workplace {
  /** Seconds without a touch after which a script ends the session. */
  static final int IDLE = 300;

  /** Seconds without a new page after which the browser ends it by itself. */
  static final int STILL = 1800;

  private static final String NAME = "sportel-workplace";

  private Workplace() {}

  /** Where the workplace of a centre lies. */
  static String path(String slug, String centre) {
    return "/m/" + slug + "/centres/" + centre + "/workplace";
  }

  /** The workplace at which a browser stands, where it stands at one. */
  static Optional<String> at(HttpServletRequest request) {
    var cookie = WebUtils.getCookie(request, NAME);
    return Optional.ofNullable(cookie)
        .map(one -> one.getValue().split("\\.", 2))
        .filter(parts -> parts.length == 2 && plain(parts[0]) && plain(parts[1]))
        .map(parts -> path(parts[0], parts[1]));
  }

  /** Begins a session that lasts as long as the browser is open, at most. */
  static void begin(
      String slug, String centre, HttpServletRequest request, HttpServletResponse response) {
    response.addHeader(
        HttpHeaders.SET_COOKIE,
        ResponseCookie.from(NAME, slug + "." + centre)
            .path("/")
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Lax")
            .build()
            .toString());
  }

  private static boolean plain(String part) {
    return !part.isEmpty()
        && part.chars()
            .allMatch(c -> Character.isLetterOrDigit(c) && c < 128 || c == '-' || c == '_');
  }
}
