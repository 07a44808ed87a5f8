package org.sportel.identity;

import java.time.Clock;
import java.time.Instant;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Journal;
import org.springframework.stereotype.Component;

/** Writes what happened to people's places, and knows when and by whom. */
@Component
final class StaffJournal {
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

  Actor actor() {
    return acting.now();
  }

  void record(StaffEvent event) {
    journal.record(event);
  }
}
