package org.sportel.identity.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sportel.platform.Json;
import org.sportel.platform.Sealer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * Keeps a form that arrives after its sender's sign-in has lapsed: sealed inside the sign-in page
 * itself, so that nothing is stored for strangers. A second cookie remembers, sealed, who was
 * signed in last; the form opens for nobody else, and not after half an hour.
 */
@Component
final class KeptForms {
  private static final String WHO = "sportel-who";
  private static final String FORM = "sportel-form";
  private static final Duration VALID = Duration.ofMinutes(30);
  private static final int MOST_FIELDS = 400;
  private static final int MOST_CHARACTERS = 64_000;

  private final Sealer sealer;
  private final Json json;
  private final Clock clock;

  KeptForms(Sealer sealer, Json json, Clock clock) {
    this.sealer = sealer;
    this.json = json;
    this.clock = clock;
  }

  /** Seals the form; empty where it cannot be kept: unknown sender, too large, not a staff page. */
  Optional<String> keep(HttpServletRequest request) {
    var path = request.getRequestURI();
    var who = who(request);
    if (who.isEmpty() || !Destination.of(path).equals(path)) {
      return Optional.empty();
    }
    var fields = fields(request);
    long size = fields.stream().mapToLong(f -> f.name().length() + f.value().length()).sum();
    if (fields.size() > MOST_FIELDS || size > MOST_CHARACTERS) {
      return Optional.empty();
    }
    var type = Optional.ofNullable(request.getContentType()).orElse("");
    var until = clock.instant().plus(VALID).getEpochSecond();
    var form = new SentForm(path, who.get(), until, type.startsWith("multipart/"), fields);
    return Optional.of(sealer.seal(FORM, json.write(form)));
  }

  /** Opens a form for the person it belongs to. */
  Optional<SentForm> open(String sealed, SignIns.Line person) {
    return sealer
        .open(FORM, sealed)
        .map(text -> json.read(text, SentForm.class))
        .filter(form -> form.who().equals(who(person)))
        .filter(form -> clock.instant().getEpochSecond() < form.until());
  }

  /** Remembers in the browser who is signed in. */
  void remember(SignIns.Line person, HttpServletRequest request, HttpServletResponse response) {
    write(sealer.seal(WHO, who(person)), -1, request, response);
  }

  /** Forgets who was signed in. */
  void forget(HttpServletRequest request, HttpServletResponse response) {
    write("", 0, request, response);
  }

  private static void write(
      String value, long age, HttpServletRequest request, HttpServletResponse response) {
    var cookie =
        ResponseCookie.from(name(request), value)
            .path("/")
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Strict")
            .maxAge(age)
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }

  /** Whether somebody was signed in in this browser, whose form may be kept. */
  boolean knows(HttpServletRequest request) {
    return who(request).isPresent();
  }

  private Optional<String> who(HttpServletRequest request) {
    return Stream.ofNullable(request.getCookies())
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(name(request)))
        .map(Cookie::getValue)
        .flatMap(value -> sealer.open(WHO, value).stream())
        .findFirst();
  }

  private static String name(HttpServletRequest request) {
    return request.isSecure() ? "__Host-" + WHO : WHO;
  }

  private static String who(SignIns.Line person) {
    return person.account().value() + " " + person.tenant();
  }

  private static List<SentForm.Field> fields(HttpServletRequest request) {
    var fields = new ArrayList<SentForm.Field>();
    request
        .getParameterMap()
        .forEach(
            (name, values) -> {
              if (!name.equals("_csrf")) {
                Arrays.stream(values).forEach(value -> fields.add(new SentForm.Field(name, value)));
              }
            });
    return fields;
  }
}
