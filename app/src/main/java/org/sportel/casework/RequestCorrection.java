package org.sportel.casework;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sportel.casework.access.TaskGate;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.TaskId;
import org.sportel.casework.model.TaskKind;
import org.sportel.casework.procedure.ActionContext;
import org.sportel.casework.procedure.StatedTimes;
import org.sportel.casework.store.Correction;
import org.sportel.casework.store.Corrections;
import org.sportel.catalogue.card.ServiceDeadline;
import org.sportel.deadlines.Deadline;
import org.springframework.stereotype.Component;

/** Finishes a check with the result that something is missing: the applicant is asked for it. */
@Component
public final class RequestCorrection {
  static final int LONGEST = 4000;

  private final TaskGate gate;
  private final Corrections corrections;
  private final StatedTimes times;
  private final ActionContext context;

  RequestCorrection(
      TaskGate gate, Corrections corrections, StatedTimes times, ActionContext context) {
    this.gate = gate;
    this.corrections = corrections;
    this.times = times;
    this.context = context;
  }

  /**
   * Asks the applicant. The procedure knows the day as {@code answerBy} and how many days that are
   * as {@code answerDays}; both are null without a day. When it comes to the correction, the case
   * waits for the applicant, the deadline stands still, and the request stands on the tracking
   * page.
   *
   * @param missing what to supply or mend, in words for the applicant
   * @param typed until when an answer is expected; without one the time counts that the service
   *     states for corrections, and no day where it states none. An answer that comes later is
   *     taken too
   * @throws CaseRefusal NO_SUCH_TASK, ALREADY_DONE, HELD_BY_ANOTHER, CASE_CLOSED, OTHER_KIND,
   *     TEXT_MISSING, TEXT_TOO_LONG
   * @throws org.sportel.platform.NotAllowed without the task's power in its unit
   */
  public CaseId ask(TaskId check, String missing, Optional<LocalDate> typed) {
    var work = gate.take(check, TaskKind.CHECK);
    var answerBy =
        typed.or(
            () -> times.asked(work.file(), ServiceDeadline.Purpose.CORRECTION).map(Deadline::day));
    corrections.write(
        work.file().id(),
        new Correction(
            context.id(),
            TaskGate.text("missing", missing, LONGEST),
            context.actor().office(),
            context.now(),
            Optional.empty(),
            answerBy,
            Optional.empty()));
    return gate.left(work, results(answerBy)).id();
  }

  private Map<String, @Nullable Object> results(Optional<LocalDate> answerBy) {
    var today = LocalDate.ofInstant(context.now(), context.zone());
    Map<String, @Nullable Object> results = new HashMap<>();
    results.put("complete", false);
    results.put("missing", true);
    results.put("opinionNeeded", false);
    results.put("answerBy", answerBy.map(LocalDate::toString).orElse(null));
    results.put(
        "answerDays", answerBy.map(day -> ChronoUnit.DAYS.between(today, day)).orElse(null));
    return results;
  }
}
