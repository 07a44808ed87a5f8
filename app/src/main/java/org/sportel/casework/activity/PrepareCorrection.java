package org.sportel.casework.activity;

import java.util.List;
import java.util.Optional;
import org.sportel.casework.procedure.ActionContext;
import org.sportel.casework.procedure.ActivityCall;
import org.sportel.casework.procedure.ActivityContract;
import org.sportel.casework.procedure.ActivityContract.Input;
import org.sportel.casework.procedure.ActivityContract.Moment;
import org.sportel.casework.procedure.ActivityContract.Type;
import org.sportel.casework.procedure.CaseActivity;
import org.sportel.casework.procedure.StatedTimes;
import org.sportel.casework.store.Case;
import org.sportel.casework.store.Correction;
import org.sportel.casework.store.Corrections;
import org.sportel.catalogue.card.ServiceDeadline;
import org.sportel.deadlines.Deadline;
import org.springframework.stereotype.Component;

/**
 * Writes what the applicant shall supply or mend: {@code text}, answered by {@code answerBy}, or
 * without it by the time that the service states for corrections. The next task of the kind {@code
 * correction} asks for it; the deadline stands still from then.
 */
@Component
final class PrepareCorrection implements CaseActivity.Inside {
  private final Corrections corrections;
  private final StatedTimes times;
  private final ActionContext context;

  PrepareCorrection(Corrections corrections, StatedTimes times, ActionContext context) {
    this.corrections = corrections;
    this.times = times;
    this.context = context;
  }

  @Override
  public ActivityContract contract() {
    return new ActivityContract(
        "ask-correction",
        Moment.AT_ONCE,
        List.of(Input.needed("text", Type.TEXT), Input.optional("answerBy", Type.DAY)),
        List.of(),
        List.of());
  }

  @Override
  public Done perform(Case file, ActivityCall call) {
    corrections.write(
        file.id(),
        new Correction(
            context.id(),
            call.words("text", file.lang()).orElseThrow(),
            context.actor().office(),
            context.now(),
            Optional.empty(),
            call.day("answerBy")
                .or(() -> times.asked(file, ServiceDeadline.Purpose.CORRECTION).map(Deadline::day)),
            Optional.empty()));
    return Done.of(file);
  }
}
