package org.sportel.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.session.MapSession;
import org.springframework.session.MapSessionRepository;
import org.springframework.session.SessionRepository;

/** How often a click reads and writes the session. */
class RequestSessionsTests {
  private final List<String> done = new ArrayList<>();
  private final RequestSessions<MapSession> sessions = new RequestSessions<>(new Counted(done));

  /** Notes what is asked of it. */
  private record Counted(List<String> done, MapSessionRepository rows)
      implements SessionRepository<MapSession> {
    Counted(List<String> done) {
      this(done, new MapSessionRepository(new ConcurrentHashMap<>()));
    }

    @Override
    public MapSession createSession() {
      return rows.createSession();
    }

    @Override
    public void save(MapSession session) {
      done.add("write");
      rows.save(session);
    }

    @Override
    public @Nullable MapSession findById(String id) {
      done.add("read");
      return rows.findById(id);
    }

    @Override
    public void deleteById(String id) {
      done.add("delete");
      rows.deleteById(id);
    }
  }

  private RequestSessions.Kept<MapSession> found(String id) {
    return Objects.requireNonNull(sessions.findById(id));
  }

  private String begun() {
    var session = sessions.createSession();
    sessions.save(session);
    done.clear();
    return session.getId();
  }

  @Test
  void aClickReadsOnceAndWritesNothing() throws Exception {
    var id = begun();
    sessions.during(
        true,
        () -> {
          var session = found(id);
          session.setLastAccessedTime(Instant.now().plusSeconds(30));
          sessions.save(session);
          found(id);
        });
    assertThat(done).containsExactly("read");
  }

  @Test
  void onceAMinuteItIsNotedThatSomebodyIsThere() throws Exception {
    var id = begun();
    var later = Instant.now().plus(Duration.ofSeconds(61));
    sessions.during(
        true,
        () -> {
          var session = found(id);
          session.setLastAccessedTime(later);
          sessions.save(session);
        });
    assertThat(done).containsExactly("read", "write");
    assertThat(found(id).getLastAccessedTime()).isEqualTo(later);
  }

  @Test
  void pagesForEverybodyNoteNothing() throws Exception {
    var id = begun();
    sessions.during(
        false,
        () -> {
          var session = found(id);
          session.setLastAccessedTime(Instant.now().plus(Duration.ofMinutes(9)));
          sessions.save(session);
        });
    assertThat(done).containsExactly("read");
  }

  @Test
  void whatIsPutIntoItIsWritten() {
    var id = begun();
    var session = found(id);
    session.setAttribute("place", "budva");
    sessions.save(session);
    assertThat(found(id).getAttributeNames()).containsExactly("place");
    session.removeAttribute("place");
    sessions.save(session);
    assertThat(found(id).getAttributeNames()).isEmpty();
    assertThat(done).containsExactly("read", "write", "read", "write", "read");
  }

  @Test
  void anEndedSessionOrAnEarlierSecretOpensNothing() throws Exception {
    var id = begun();
    sessions.during(
        true,
        () -> {
          var session = found(id);
          var fresh = session.changeSessionId();
          sessions.save(session);
          assertThat(sessions.findById(id)).isNull();
          assertThat(found(fresh).getId()).isEqualTo(fresh);
          sessions.deleteById(fresh);
          assertThat(sessions.findById(fresh)).isNull();
        });
  }
}
