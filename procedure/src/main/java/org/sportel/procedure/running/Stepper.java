package org.sportel.procedure.running;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sportel.procedure.Event;
import org.sportel.procedure.Model;
import org.sportel.procedure.Occurrence;
import org.sportel.procedure.Result;
import org.sportel.procedure.Result.Stale;
import org.sportel.procedure.State;
import org.sportel.procedure.Trigger;
import org.sportel.procedure.Wait;

/** Hands one occurrence to the family it concerns. */
public final class Stepper {
  private Stepper() {}

  /** One step answered by the data of the case. */
  public static Result step(
      Model model,
      State state,
      Occurrence occurrence,
      Map<String, ? extends @Nullable Object> data) {
    return step(model, state, occurrence, data, new DataJudge());
  }

  /** One step whose expressions somebody else answers. */
  public static Result step(
      Model model,
      State state,
      Occurrence occurrence,
      Map<String, ? extends @Nullable Object> data,
      Judge judge) {
    if (occurrence instanceof Occurrence.Started started) {
      return start(new Run(model, state, data, judge), model, state, started);
    }
    if (state.ended()) {
      return new Stale(Stale.Why.ENDED);
    }
    if (!state.running()) {
      throw new IllegalArgumentException("the case has not begun");
    }
    var run = new Run(model, state, data, judge);
    boolean applied =
        switch (occurrence) {
          case Occurrence.Started _ -> throw new IllegalStateException("handled above");
          case Occurrence.TaskCompleted done ->
              run.work().answered(key(done.task(), state), Wait.Kind.TASK, done.data());
          case Occurrence.ActivityAnswered answer ->
              run.work().answered(key(answer.call(), state), Wait.Kind.CALL, answer.data());
          case Occurrence.ActivityFailed failed ->
              run.work().failed(key(failed.key(), state), failed);
          case Occurrence.TimerFired fired -> run.waits().timer(key(fired.timer(), state));
          case Occurrence.MessageArrived message -> run.waits().message(message);
          case Occurrence.Retried retried -> run.retry(key(retried.token(), state), retried.data());
          case Occurrence.Cancelled _ -> run.scopes().cancelAll();
        };
    if (!applied) {
      boolean message = occurrence instanceof Occurrence.MessageArrived;
      return new Stale(message ? Stale.Why.NOBODY_WAITS : Stale.Why.CLOSED);
    }
    return run.finish();
  }

  private static int key(int key, State state) {
    if (key < 1 || key >= state.next()) {
      throw new IllegalArgumentException("key " + key + " was never given out");
    }
    return key;
  }

  private static Result start(Run run, Model model, State state, Occurrence.Started started) {
    if (state.ended() || state.running()) {
      throw new IllegalArgumentException("the case has already begun");
    }
    Event.Start start =
        model.starts().stream()
            .filter(
                s ->
                    started.start().isEmpty()
                        ? s.trigger() instanceof Trigger.None
                        : s.id().equals(started.start()))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no start event " + started.start()));
    run.scopes().begin(start, started.data());
    return run.finish();
  }
}
