package org.sportel.intake.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.sportel.intake.DraftKey;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** Keeps the key of a draft in the browser, for the pages of its service only. */
final class DraftCookie {
  private static final String NAME = "sportel-draft";
  private static final Duration LIFE = Duration.ofDays(30);

  private DraftCookie() {}

  static Optional<DraftKey> read(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Arrays.stream(cookies)
            .filter(cookie -> cookie.getName().equals(NAME))
            .findFirst()
            .flatMap(cookie -> DraftKey.read(cookie.getValue()));
  }

  static void write(
      DraftKey key, ApplyLinks links, HttpServletRequest request, HttpServletResponse response) {
    response.addHeader(HttpHeaders.SET_COOKIE, cookie(key.text(), links, request, LIFE));
  }

  static void forget(ApplyLinks links, HttpServletRequest request, HttpServletResponse response) {
    response.addHeader(HttpHeaders.SET_COOKIE, cookie("", links, request, Duration.ZERO));
  }

  private static String cookie(
      String value, ApplyLinks links, HttpServletRequest request, Duration life) {
    return ResponseCookie.from(NAME, value)
        .path(links.start())
        .httpOnly(true)
        .secure(request.isSecure())
        .sameSite("Lax")
        .maxAge(life)
        .build()
        .toString();
  }
}
