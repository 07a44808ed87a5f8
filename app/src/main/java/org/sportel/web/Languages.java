package org.sportel.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.sportel.platform.Lang;
import org.springframework.http.ResponseCookie;

/**
 * Finds the language of a request: as just chosen, as chosen before, as the page of the network
 * spoke from which somebody comes, the tenant's own, as the browser prefers.
 */
final class Languages {
  private static final String NAME = "lang";

  private Languages() {}

  static Lang of(
      HttpServletRequest request, HttpServletResponse response, Optional<Lang> ofTenant) {
    var chosen = chosen(request).or(() -> spoken(request));
    chosen.ifPresent(lang -> keep(lang, request, response));
    return chosen
        .or(() -> kept(request))
        .or(() -> ofTenant)
        .or(() -> preferred(request))
        .orElse(Lang.EN);
  }

  private static Optional<Lang> chosen(HttpServletRequest request) {
    var query = Objects.requireNonNullElse(request.getQueryString(), "");
    return Arrays.stream(query.split("&"))
        .filter(part -> part.startsWith("lang="))
        .map(part -> part.substring("lang=".length()))
        .flatMap(tag -> exact(tag).stream())
        .findFirst();
  }

  /**
   * Pages of the network speak as the browser prefers; whoever goes on to a municipality from there
   * is spoken to in the same language, and not in the municipality's own.
   */
  private static Optional<Lang> spoken(HttpServletRequest request) {
    return kept(request).isEmpty() && fromNetwork(request) ? preferred(request) : Optional.empty();
  }

  private static boolean fromNetwork(HttpServletRequest request) {
    var own = request.getScheme() + "://" + request.getHeader("Host");
    var from = Objects.requireNonNullElse(request.getHeader("Referer"), "");
    return request.getRequestURI().startsWith("/m/")
        && from.startsWith(own + "/")
        && !from.startsWith(own + "/m/")
        && !from.startsWith(own + "/desk");
  }

  private static Optional<Lang> kept(HttpServletRequest request) {
    var cookies = request.getCookies();
    return Stream.of(cookies == null ? new Cookie[0] : cookies)
        .filter(cookie -> cookie.getName().equals(NAME))
        .flatMap(cookie -> exact(cookie.getValue()).stream())
        .findFirst();
  }

  private static Optional<Lang> preferred(HttpServletRequest request) {
    if (request.getHeader("Accept-Language") == null) {
      return Optional.empty();
    }
    return Collections.list(request.getLocales()).stream()
        .flatMap(locale -> Lang.find(locale.toLanguageTag()).stream())
        .findFirst();
  }

  private static Optional<Lang> exact(String tag) {
    return Arrays.stream(Lang.values()).filter(lang -> lang.tag().equals(tag)).findFirst();
  }

  private static void keep(Lang lang, HttpServletRequest request, HttpServletResponse response) {
    var cookie =
        ResponseCookie.from(NAME, lang.tag())
            .path("/")
            .httpOnly(true)
            .sameSite("Lax")
            .secure(request.isSecure())
            .maxAge(Duration.ofDays(365))
            .build();
    response.addHeader("Set-Cookie", cookie.toString());
  }
}
