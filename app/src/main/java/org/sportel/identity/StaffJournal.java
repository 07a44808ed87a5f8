package org.sportel.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Journal;
import org.springframework.stereotype.Component;

/** Writes what happened to people's places, and knows when and by whom. */
@Component
public final class StaffJournal {
  private static final Duration LATELY = Duration.ofDays(14);
  private static final int MOST = 1_000;

  private final Journal journal;
  private final Acting acting;
  private final Clock clock;

  StaffJournal(Journal journal, Acting acting, Clock clock) {
    this.acting = acting;
    this.journal = journal;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  /** Who acts. */
  public Actor actor() {
    return acting.now();
  }

  /**
   * Refuses the second half of taking an account over: who made a link for its password does not
   * lift its second factor too within 14 days, nor the other way round. The program itself may.
   *
   * @param other the type of the event that is the other half
   * @throws StaffRefusal ONE_PERSON
   */
  public void refuseBothHalves(AccountId account, String other) {
    var now = clock.instant();
    var me = acting.now();
    var halves =
        new Journal.Search(
            "identity.", Set.of(other), Optional.of(account.value()), now.minus(LATELY), now, MOST);
    if (me.kind() == Actor.Kind.STAFF
        && journal.find(halves).stream().anyMatch(entry -> entry.actor().id().equals(me.id()))) {
      throw new StaffRefusal(StaffRefusal.Reason.ONE_PERSON);
    }
  }

  /** Writes it in the running transaction. */
  public void record(StaffEvent event) {
    journal.record(event);
  }
}
