package org.sportel.identity;

import org.sportel.platform.Acting;
import org.springframework.stereotype.Component;

/** Notes in the tenant's journal that a person signed in, in that person's own name. */
@Component
final class SignInJournal {
  private final Acting acting;
  private final StaffJournal journal;

  SignInJournal(Acting acting, StaffJournal journal) {
    this.acting = acting;
    this.journal = journal;
  }

  void note(Staff staff) {
    acting.runAs(staff.actor(), () -> journal.record(new StaffEvent.SignedIn(staff.id().value())));
  }
}
