package org.sportel.casework.procedure;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.store.Case;
import org.sportel.platform.Jobs;
import org.sportel.procedure.Effect;
import org.springframework.stereotype.Component;

/** Timers and activities of a procedure as jobs: they commit with the step that asks for them. */
@Component
final class ProcedureJobs {
  static final String TIMER = "casework.timer";
  static final String ACTIVITY = "casework.activity";

  /** A timer of a case. */
  record Timer(UUID caseId, int timer, Instant due) {}

  /** A call of an activity by its registered name. */
  record Call(UUID caseId, int call, String activity) {}

  private final Jobs jobs;
  private final ActionContext context;

  ProcedureJobs(Jobs jobs, ActionContext context) {
    this.jobs = jobs;
    this.context = context;
  }

  void call(Case file, Effect.CallActivity call) {
    jobs.enqueue(
        ACTIVITY,
        key(file.id(), call.call()),
        new Call(file.id().value(), call.call(), call.type()),
        context.now());
  }

  void dropCall(Case file, int call) {
    jobs.cancel(ACTIVITY, key(file.id(), call));
  }

  void set(Case file, Effect.SetTimer timer, EffectRunner.Fired fired) {
    var from = timer.after() != 0 && timer.after() == fired.timer() ? fired.due() : context.now();
    var due = timer.due().instant(from, context.zone());
    jobs.enqueue(
        TIMER,
        key(file.id(), timer.timer()),
        new Timer(file.id().value(), timer.timer(), due),
        due);
  }

  void dropTimer(Case file, int timer) {
    jobs.cancel(TIMER, key(file.id(), timer));
  }

  /** Keys of a procedure are never used again in a case, so this one is unique. */
  private static UUID key(CaseId id, int key) {
    return UUID.nameUUIDFromBytes((id.value() + ":" + key).getBytes(StandardCharsets.UTF_8));
  }
}
