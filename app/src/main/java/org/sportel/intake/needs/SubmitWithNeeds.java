package org.sportel.intake.needs;

import java.util.Set;
import org.sportel.casework.NewCase;
import org.sportel.intake.Draft;
import org.sportel.intake.DraftKey;
import org.sportel.intake.SubmitDraft;
import org.springframework.stereotype.Component;

/** Sends an application together with what its applicant says they need. */
@Component
public final class SubmitWithNeeds {
  private final SubmitDraft submitDraft;
  private final Accommodations accommodations;

  SubmitWithNeeds(SubmitDraft submitDraft, Accommodations accommodations) {
    this.submitDraft = submitDraft;
    this.accommodations = accommodations;
  }

  /**
   * Sends it in the caller's write transaction, as {@link SubmitDraft} does; sent twice, what was
   * stated first is kept.
   *
   * @param mail whether number and code may be sent to the applicant's e-mail address
   * @throws org.sportel.intake.IntakeRefusal as {@link SubmitDraft} refuses
   */
  public Draft submit(
      DraftKey key, NewCase.Submission submission, boolean mail, Set<CaseAccommodation> needs) {
    var draft = submitDraft.submit(key, submission, mail);
    var id = draft.sent().orElseThrow().caseId();
    if (!needs.isEmpty() && accommodations.of(id).isEmpty()) {
      accommodations.keep(id, needs);
    }
    return draft;
  }
}
