package org.sportel.identity.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.stereotype.Component;

/**
 * Tells requests of staff from those of strangers before anything is read for them. It only decides
 * who waits: what somebody may do is asked anew with every request.
 */
@Component
final class StaffSessions {
  private static final int MOST = 20_000;
  private static final int LOOKED_UP_AT_ONCE = 2;
  private static final long LOOK_UP_MILLIS = 500;

  private final SessionRepository<? extends Session> sessions;
  private final CookieSerializer cookies;
  private final Cache<String, Boolean> known =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(SignIns.IDLE).build();
  private final Semaphore lookingUp = new Semaphore(LOOKED_UP_AT_ONCE, true);

  StaffSessions(SessionRepository<? extends Session> sessions, CookieSerializer cookies) {
    this.sessions = sessions;
    this.cookies = cookies;
  }

  /** Whether the request comes with a session that was a signed-in person's a moment ago. */
  boolean knows(HttpServletRequest request) {
    return cookies.readCookieValues(request).stream()
        .anyMatch(secret -> known.getIfPresent(secret) != null);
  }

  /** As {@link #knows}, but asks the database, a few requests at a time. */
  boolean finds(HttpServletRequest request) {
    return cookies.readCookieValues(request).stream().limit(1).anyMatch(this::found);
  }

  void remember(String secret) {
    known.put(secret, true);
  }

  void forget(String secret) {
    known.invalidate(secret);
  }

  private boolean found(String secret) {
    try {
      if (!lookingUp.tryAcquire(LOOK_UP_MILLIS, TimeUnit.MILLISECONDS)) {
        return false;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
    try {
      var session = sessions.findById(secret);
      return session != null && session.getAttribute(SignIns.ATTRIBUTE) != null;
    } finally {
      lookingUp.release();
    }
  }
}
