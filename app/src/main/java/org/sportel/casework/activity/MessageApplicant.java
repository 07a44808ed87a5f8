package org.sportel.casework.activity;

import java.util.List;
import org.sportel.casework.decision.LetterTexts;
import org.sportel.casework.procedure.ActivityCall;
import org.sportel.casework.procedure.ActivityContract;
import org.sportel.casework.procedure.ActivityContract.Input;
import org.sportel.casework.procedure.ActivityContract.Moment;
import org.sportel.casework.procedure.ActivityContract.Type;
import org.sportel.casework.procedure.ActivityRefused;
import org.sportel.casework.procedure.ApplicantNotice;
import org.sportel.casework.procedure.CaseActivity;
import org.sportel.casework.store.Case;
import org.springframework.stereotype.Component;

/**
 * Sends a message to the applicant: it stands on the tracking page and a letter tells of it. The
 * {@code text} is given in one language or as a context of languages, or {@code template} names a
 * letter of the service, whose merge fields are filled; the applicant reads their own language. The
 * error {@code NO_LETTER} says that the service has none of this name.
 */
@Component
final class MessageApplicant implements CaseActivity.Inside {
  private final ApplicantNotice notice;
  private final LetterTexts texts;

  MessageApplicant(ApplicantNotice notice, LetterTexts texts) {
    this.notice = notice;
    this.texts = texts;
  }

  @Override
  public ActivityContract contract() {
    return new ActivityContract(
        "message-applicant",
        Moment.WITH_NUMBER,
        List.of(
            Input.unless("template", "text", Type.TEXT), Input.optional("template", Type.LETTER)),
        List.of(),
        List.of("NO_LETTER"));
  }

  @Override
  public Done perform(Case file, ActivityCall call) {
    notice.send(
        file,
        call.text("template")
            .map(name -> texts.filled(file, name, file.lang()).orElseThrow(() -> none(name)).text())
            .or(() -> call.words("text", file.lang()))
            .orElseThrow());
    return Done.of(file);
  }

  static ActivityRefused none(String name) {
    return new ActivityRefused("NO_LETTER", "the service has no letter: " + name);
  }
}
