package org.sportel.casework.activity;

import java.util.List;
import org.sportel.casework.model.Outcome;
import org.sportel.casework.procedure.ActivityCall;
import org.sportel.casework.procedure.ActivityContract;
import org.sportel.casework.procedure.ActivityContract.Input;
import org.sportel.casework.procedure.ActivityContract.Moment;
import org.sportel.casework.procedure.ActivityContract.Type;
import org.sportel.casework.procedure.ApplicantNotice;
import org.sportel.casework.procedure.CaseActivity;
import org.sportel.casework.store.Case;
import org.springframework.stereotype.Component;

/**
 * Discontinues the case without a decision and tells the applicant why in {@code notice}; the model
 * then leads to its end.
 */
@Component
final class DiscontinueCase implements CaseActivity.Inside {
  private final ApplicantNotice notice;

  DiscontinueCase(ApplicantNotice notice) {
    this.notice = notice;
  }

  @Override
  public ActivityContract contract() {
    return new ActivityContract(
        "discontinue",
        Moment.WITH_NUMBER,
        List.of(Input.needed("notice", Type.TEXT)),
        List.of(),
        List.of());
  }

  @Override
  public Done perform(Case file, ActivityCall call) {
    notice.send(file, call.words("notice", file.lang()).orElseThrow());
    return Done.of(file.ending(Outcome.DISCONTINUED));
  }
}
