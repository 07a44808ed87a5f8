package org.sportel.visits.hall;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** Keeps what a paired device holds, for its own pages only. */
final class DeviceCookie {
  private static final String NAME = "sportel-device";
  private static final Duration LIFE = Duration.ofDays(400);

  private DeviceCookie() {}

  static String read(HttpServletRequest request) {
    var cookie = WebUtils.getCookie(request, NAME);
    return cookie == null ? "" : cookie.getValue();
  }

  static void write(
      String text, String path, HttpServletRequest request, HttpServletResponse response) {
    response.addHeader(
        HttpHeaders.SET_COOKIE,
        ResponseCookie.from(NAME, text)
            .path(path)
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Strict")
            .maxAge(LIFE)
            .build()
            .toString());
  }
}
