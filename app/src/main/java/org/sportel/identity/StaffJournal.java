package org.sportel.identity;

import java.time.Clock;
import java.time.Instant;
import org.sportel.platform.Journal;
import org.springframework.stereotype.Component;

/** Writes what happened to people's places, and knows when. */
@Component
final class StaffJournal {
  private final Journal journal;
  private final Clock clock;

  StaffJournal(Journal journal, Clock clock) {
    this.journal = journal;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  void record(StaffEvent event) {
    journal.record(event);
  }
}
