package org.sportel.identity.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sportel.identity.SecretDigest;
import org.sportel.platform.Sealer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * Remembers in the browser, sealed, which people signed in there: as digests of their names, so
 * that the cookie tells nobody who they are. It opens nothing; it only keeps strangers' wrong
 * passwords from being counted against the people of this browser.
 */
@Component
final class KnownBrowsers {
  private static final String NAME = "sportel-known";
  private static final Duration LIFE = Duration.ofDays(180);
  private static final int MOST_PEOPLE = 20;

  private final Sealer sealer;

  KnownBrowsers(Sealer sealer) {
    this.sealer = sealer;
  }

  /** What names the browser, where the person signed in with it before. */
  Optional<String> of(String name, HttpServletRequest request) {
    return words(request)
        .filter(words -> words.subList(1, words.size()).contains(digest(name)))
        .map(List::getFirst);
  }

  /** Remembers the person beside those who signed in before. */
  void remember(String name, HttpServletRequest request, HttpServletResponse response) {
    var words = words(request).orElseGet(() -> List.of(UUID.randomUUID().toString()));
    var people =
        Stream.concat(Stream.of(digest(name)), words.stream().skip(1))
            .distinct()
            .limit(MOST_PEOPLE);
    var text = Stream.concat(Stream.of(words.getFirst()), people).collect(Collectors.joining(" "));
    var cookie =
        ResponseCookie.from(name(request), sealer.seal(NAME, text))
            .path("/")
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Strict")
            .maxAge(LIFE)
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }

  private Optional<List<String>> words(HttpServletRequest request) {
    return Stream.ofNullable(request.getCookies())
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(name(request)))
        .map(Cookie::getValue)
        .flatMap(value -> sealer.open(NAME, value).stream())
        .map(text -> List.of(text.split(" ")))
        .findFirst();
  }

  private static String name(HttpServletRequest request) {
    return request.isSecure() ? "__Host-" + NAME : NAME;
  }

  private static String digest(String name) {
    return HexFormat.of().formatHex(SecretDigest.of("known " + name), 0, 12);
  }
}
