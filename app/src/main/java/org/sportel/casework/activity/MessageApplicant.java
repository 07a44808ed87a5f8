package org.sportel.casework.activity;

import java.util.List;
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
 * Sends a message to the applicant: it stands on the tracking page and a letter tells of it. The
 * {@code text} is given in one language or as a context of languages; the applicant reads their
 * own.
 */
@Component
final class MessageApplicant implements CaseActivity.Inside {
  private final ApplicantNotice notice;

  MessageApplicant(ApplicantNotice notice) {
    this.notice = notice;
  }

  @Override
  public ActivityContract contract() {
    return new ActivityContract(
        "message-applicant",
        Moment.AT_ONCE,
        List.of(Input.needed("text", Type.TEXT)),
        List.of(),
        List.of());
  }

  @Override
  public Done perform(Case file, ActivityCall call) {
    notice.send(file, call.words("text", file.lang()).orElseThrow());
    return Done.of(file);
  }
}
