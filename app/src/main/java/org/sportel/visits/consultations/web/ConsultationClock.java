package org.sportel.visits.consultations.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Keeps in a person's session since when they have been advising somebody. */
final class ConsultationClock {
  private static final String KEY = "visits.consultation.since";
  private static final long MOST = 240;
  private static final long HALF_A_MINUTE = 30;

  private ConsultationClock() {}

  static Optional<Instant> since(HttpServletRequest request) {
    return session(request)
        .map(session -> (String) session.getAttribute(KEY))
        .map(Long::valueOf)
        .map(Instant::ofEpochSecond);
  }

  static void start(HttpServletRequest request, Instant now) {
    session(request)
        .ifPresent(begun -> begun.setAttribute(KEY, String.valueOf(now.getEpochSecond())));
  }

  static void stop(HttpServletRequest request) {
    session(request).ifPresent(session -> session.removeAttribute(KEY));
  }

  /** Whole minutes from then to now as they are noted: at least one, 240 at most. */
  static int minutes(Instant since, Instant now) {
    long seconds = Duration.between(since, now).toSeconds() + HALF_A_MINUTE;
    return (int) Math.clamp(seconds / 60, 1, MOST);
  }

  private static Optional<HttpSession> session(HttpServletRequest request) {
    return Optional.ofNullable(request.getSession(false));
  }
}
