package org.sportel.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** A person's own open sign-ins, in whichever tenant they work. */
@Component
public final class OwnSignIns {
  private final Sessions sessions;
  private final StaffJournal journal;
  private final Clock clock;

  OwnSignIns(Sessions sessions, StaffJournal journal, Clock clock) {
    this.sessions = sessions;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * One of them.
   *
   * @param key names it; not the secret that the browser holds
   * @param here whether it is the one that asks
   */
  public record Own(String key, Instant begun, Instant lastSeen, boolean here) {}

  /**
   * All of them, the last seen first.
   *
   * @param secret the secret of the sign-in that asks
   */
  public List<Own> of(AccountId account, String secret) {
    return sessions.of(account, secret, clock.instant()).stream()
        .map(own -> new Own(own.row().key(), own.row().begun(), own.row().lastSeen(), own.here()))
        .toList();
  }

  /**
   * Ends one; the browser is asked to sign in at its next click.
   *
   * @throws StaffRefusal SESSION_UNKNOWN when it is over or somebody else's
   */
  public void end(AccountId account, String key) {
    if (!sessions.end(account, key)) {
      throw new StaffRefusal(StaffRefusal.Reason.SESSION_UNKNOWN);
    }
    journal.record(new StaffEvent.SessionEnded(account.value()));
  }
}
