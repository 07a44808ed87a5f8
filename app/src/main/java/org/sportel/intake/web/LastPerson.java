package org.sportel.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.sportel.intake.DraftKey;

/**
 * Keeps for a clerk's session which application was taken last, so that the same person can ask for
 * something else without telling everything again. Only the key is kept; the particulars stay with
 * the draft, for a day.
 */
final class LastPerson {
  private static final String KEY = "intake.last";

  private LastPerson() {}

  static void keep(DraftKey key, HttpServletRequest request) {
    session(request).ifPresent(session -> session.setAttribute(KEY, key.text()));
  }

  static Optional<DraftKey> of(HttpServletRequest request) {
    return session(request)
        .map(session -> (String) session.getAttribute(KEY))
        .flatMap(DraftKey::read);
  }

  private static Optional<HttpSession> session(HttpServletRequest request) {
    return Optional.ofNullable(request.getSession(false));
  }
}
