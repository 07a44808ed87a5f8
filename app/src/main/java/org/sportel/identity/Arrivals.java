package org.sportel.identity;

import org.sportel.platform.Acting;
import org.springframework.stereotype.Component;

/** Notes in the tenant's journal that a person signed in, in that person's own name. */
@Component
final class Arrivals {
  private final Acting acting;
  private final StaffJournal journal;

  Arrivals(Acting acting, StaffJournal journal) {
    this.acting = acting;
    this.journal = journal;
  }

  void note(Staff staff) {
    acting.runAs(staff.actor(), () -> journal.record(new StaffEvent.SignedIn(staff.id().value())));
  }
}
