package org.sportel.visits.hall;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** Keeps what a paired device holds, for its own pages only. */
final class DeviceCookie {
  private static final String NAME = "sportel-device";
  private static final Duration LIFE = Duration.ofDays(400);

  private DeviceCookie() {}

  static String read(HttpServletRequest request) {
    var cookies = request.getCookies();
    return cookies == null
        ? ""
        : Arrays.stream(cookies)
            .filter(cookie -> cookie.getName().equals(NAME))
            .map(cookie -> cookie.getValue())
            .findFirst()
            .orElse("");
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
