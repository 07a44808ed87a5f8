package org.sportel.casework.procedure;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.store.Case;
import org.sportel.casework.store.MessageWaits;
import org.sportel.platform.Jobs;
import org.sportel.procedure.Effect;
import org.springframework.stereotype.Component;

/**
 * Timers, activities and messages of a procedure as jobs: they commit with the step that asks for
 * them.
 */
@Component
public final class ProcedureJobs {
  static final String TIMER = "casework.timer";
  static final String ACTIVITY = "casework.activity";
  static final String MESSAGE = "casework.message";

  /** A timer of a case. */
  record Timer(UUID caseId, int timer, Instant due) {}

  /** A call of an activity by its registered name, with what it takes and nothing else. */
  record Call(UUID caseId, int call, String activity, ActivityCall asked) {}

  /** A message on its way to a case. */
  record Told(UUID caseId, String name, String key, Map<String, @Nullable Object> values) {}

  private final Jobs jobs;
  private final MessageWaits messages;
  private final ActionContext context;

  ProcedureJobs(Jobs jobs, MessageWaits messages, ActionContext context) {
    this.jobs = jobs;
    this.messages = messages;
    this.context = context;
  }

  void call(Case file, int call, String activity, ActivityCall asked) {
    jobs.enqueue(
        ACTIVITY,
        key(file.id(), call),
        new Call(file.id().value(), call, activity, asked),
        context.now());
  }

  /**
   * Sends a message to every case that waits for its name and key; how many there are. Each gets it
   * in a transaction of its own, so that no two cases are ever locked by one.
   */
  public int tell(String name, String key, Map<String, @Nullable Object> values) {
    var waiting = messages.waiting(name, key);
    waiting.forEach(
        id ->
            jobs.enqueue(
                MESSAGE, context.id(), new Told(id.value(), name, key, values), context.now()));
    return waiting.size();
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
