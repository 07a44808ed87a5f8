package org.sportel.identity.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/**
 * Reads a session once in a request, and writes it only where it changed: that somebody is still
 * there is noted once a minute, and never of pages for everybody, where the time of the note would
 * tell what a member of staff who is signed in sent there without a name.
 *
 * @param <S> the session as it is stored
 */
final class RequestSessions<S extends Session>
    implements SessionRepository<RequestSessions.Kept<S>> {
  private static final Duration NOTED = Duration.ofMinutes(1);

  private final ScopedValue<Map<String, Kept<S>>> request = ScopedValue.newInstance();
  private final ScopedValue<Boolean> unnoted = ScopedValue.newInstance();
  private final SessionRepository<S> stored;

  RequestSessions(SessionRepository<S> stored) {
    this.stored = stored;
  }

  /** The rest of a request. */
  interface Rest {
    void go() throws Exception;
  }

  /**
   * Remembers for the rest of a request what is read in it.
   *
   * @param noted whether the request says that somebody is still there
   */
  void during(boolean noted, Rest rest) throws Exception {
    ScopedValue.where(request, new HashMap<String, Kept<S>>())
        .where(unnoted, !noted)
        .call(
            () -> {
              rest.go();
              return rest;
            });
  }

  @Override
  public Kept<S> createSession() {
    return new Kept<>(stored.createSession(), true, true);
  }

  @Override
  public void save(Kept<S> session) {
    if (session.changed) {
      stored.save(session.stored);
      session.changed = false;
    }
    remember(session);
  }

  @Override
  public @Nullable Kept<S> findById(String id) {
    if (request.isBound() && request.get().containsKey(id)) {
      return request.get().get(id);
    }
    var found = stored.findById(id);
    if (found == null) {
      return null;
    }
    var session = new Kept<>(found, false, !unnoted.orElse(false));
    remember(session);
    return session;
  }

  @Override
  public void deleteById(String id) {
    if (request.isBound()) {
      request.get().remove(id);
    }
    stored.deleteById(id);
  }

  /** Under its present id alone; an earlier one opens nothing. */
  private void remember(Kept<S> session) {
    if (request.isBound()) {
      request.get().values().removeIf(other -> other == session);
      request.get().put(session.getId(), session);
    }
  }

  /**
   * A session that knows whether it has to be written.
   *
   * @param <S> the session as it is stored
   */
  static final class Kept<S extends Session> implements Session {
    private final S stored;
    private final boolean noted;
    private boolean changed;

    private Kept(S stored, boolean changed, boolean noted) {
      this.stored = stored;
      this.changed = changed;
      this.noted = noted;
    }

    @Override
    public String getId() {
      return stored.getId();
    }

    @Override
    public String changeSessionId() {
      changed = true;
      return stored.changeSessionId();
    }

    @Override
    public <T> @Nullable T getAttribute(String name) {
      return stored.getAttribute(name);
    }

    @Override
    public Set<String> getAttributeNames() {
      return stored.getAttributeNames();
    }

    @Override
    public void setAttribute(String name, Object value) {
      changed = true;
      stored.setAttribute(name, value);
    }

    @Override
    public void removeAttribute(String name) {
      changed = true;
      stored.removeAttribute(name);
    }

    @Override
    public Instant getCreationTime() {
      return stored.getCreationTime();
    }

    @Override
    public void setLastAccessedTime(Instant now) {
      if (noted && Duration.between(stored.getLastAccessedTime(), now).compareTo(NOTED) >= 0) {
        changed = true;
        stored.setLastAccessedTime(now);
      }
    }

    @Override
    public Instant getLastAccessedTime() {
      return stored.getLastAccessedTime();
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
      changed = true;
      stored.setMaxInactiveInterval(interval);
    }

    @Override
    public Duration getMaxInactiveInterval() {
      return stored.getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
      return stored.isExpired();
    }
  }
}
