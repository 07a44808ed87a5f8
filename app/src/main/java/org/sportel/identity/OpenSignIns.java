package org.sportel.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who is signed in at this moment among the running transaction's tenant's people. */
@Component
public final class OpenSignIns {
  private final Sessions sessions;
  private final Duties duties;
  private final Clock clock;

  OpenSignIns(Sessions sessions, Duties duties, Clock clock) {
    this.sessions = sessions;
    this.duties = duties;
    this.clock = clock;
  }

  /**
   * One open sign-in.
   *
   * @param key names it; not the secret that the browser holds
   */
  public record OpenSignIn(String key, Staff staff, Instant begun, Instant lastSeen) {}

  /** All of them, the last seen first. */
  public List<OpenSignIn> list() {
    var people = duties.list().stream().collect(Collectors.toMap(Staff::id, Function.identity()));
    return sessions.here(clock.instant()).stream()
        .flatMap(
            row -> Optional.ofNullable(people.get(row.account())).map(p -> open(row, p)).stream())
        .toList();
  }

  private static OpenSignIn open(Sessions.Row row, Staff staff) {
    return new OpenSignIn(row.key(), staff, row.begun(), row.lastSeen());
  }
}
