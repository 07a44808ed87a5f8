package org.sportel.complaints.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.sportel.complaints.ProvenComplainant;
import org.sportel.complaints.model.ComplaintId;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Sealer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Keeps in the browser, sealed and for a while, which complaint was opened by number and code. No
 * session is made, so that nothing in the database leads from a browser to a complaint.
 */
@Component
final class ComplaintCookie {
  private static final String NAME = "sportel-complaint";
  private static final String PURPOSE = "complaint-open";
  private static final Duration OPEN = Duration.ofMinutes(30);

  private final Sealer sealer;
  private final CurrentTenant current;
  private final Clock clock;

  ComplaintCookie(Sealer sealer, CurrentTenant current, Clock clock) {
    this.sealer = sealer;
    this.current = current;
    this.clock = clock;
  }

  void write(ComplaintId id, HttpServletRequest request, HttpServletResponse response) {
    var until = clock.instant().plus(OPEN).getEpochSecond();
    var text = current.get().id().value() + " " + id.value() + " " + until;
    add(sealer.seal(PURPOSE, text), OPEN, request, response);
  }

  void forget(HttpServletRequest request, HttpServletResponse response) {
    add("", Duration.ZERO, request, response);
  }

  /**
   * The proof that number and code of this complaint were shown here; empty where they were not.
   */
  Optional<ProvenComplainant> proof(UUID id, HttpServletRequest request) {
    return value(request)
        .flatMap(value -> sealer.open(PURPOSE, value))
        .map(text -> text.split(" ", -1))
        .filter(parts -> parts[0].equals(String.valueOf(current.get().id().value())))
        .filter(parts -> parts[1].equals(id.toString()))
        .filter(parts -> clock.instant().getEpochSecond() < Long.parseLong(parts[2]))
        .map(parts -> new ProvenComplainant(new ComplaintId(id)));
  }

  private void add(
      String value, Duration life, HttpServletRequest request, HttpServletResponse response) {
    response.addHeader(
        HttpHeaders.SET_COOKIE,
        ResponseCookie.from(name(request), value)
            .path("/m/" + current.get().slug() + "/complaints")
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Lax")
            .maxAge(life)
            .build()
            .toString());
  }

  private static Optional<String> value(HttpServletRequest request) {
    return Optional.ofNullable(WebUtils.getCookie(request, name(request))).map(Cookie::getValue);
  }

  private static String name(HttpServletRequest request) {
    return request.isSecure() ? "__Secure-" + NAME : NAME;
  }
}
