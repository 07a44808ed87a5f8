package org.sportel.intake.needs;

import java.util.Set;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.outside.CasesAtHand;
import org.sportel.platform.Journal;
import org.springframework.stereotype.Component;

/** Notes for an applicant what they said they need, at a counter or by telephone. */
@Component
public final class NoteAccommodations {
  private final CasesAtHand cases;
  private final Accommodations accommodations;
  private final Journal journal;

  NoteAccommodations(CasesAtHand cases, Accommodations accommodations, Journal journal) {
    this.cases = cases;
    this.accommodations = accommodations;
    this.journal = journal;
  }

  /**
   * Replaces what was stated; nothing chosen takes it back.
   *
   * @throws org.sportel.casework.model.CaseRefusal NO_SUCH_CASE, or CASE_CLOSED, because nothing is
   *     kept of a closed one
   * @throws org.sportel.platform.NotAllowed for whoever may not work on the case
   */
  public void note(CaseId id, Set<CaseAccommodation> needs) {
    cases.lock(id).requireOpen();
    if (!accommodations.of(id.value()).equals(needs)) {
      accommodations.keep(id.value(), needs);
      journal.record(new AccommodationsNoted(id.value()));
    }
  }
}
