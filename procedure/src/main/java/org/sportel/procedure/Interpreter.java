package org.sportel.procedure;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sportel.procedure.Result.Stale;

/**
 * Moves a case through its procedure. A pure function: the same model, state, occurrence and data
 * always give the same result, and nothing is remembered in between.
 */
public final class Interpreter {
  private Interpreter() {}

  /**
   * One step: what happened, and everything that follows at once.
   *
   * @param data all data of the case as plain values (text, number, truth, list, map, null)
   * @return {@link Result.Step}, or {@link Result.Stale} when the occurrence no longer applies
   * @throws IllegalArgumentException when the occurrence never could apply: a key not yet given
   *     out, an unknown start event, a case begun twice, a state of another model
   */
  public static Result step(
      Model model,
      State state,
      Occurrence occurrence,
      Map<String, ? extends @Nullable Object> data) {
    return step(model, state, occurrence, data, new DataJudge());
  }

  static Result step(
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
              run.activities().answered(key(done.task(), state), Wait.Kind.TASK, done.data());
          case Occurrence.ActivityAnswered answer ->
              run.activities().answered(key(answer.call(), state), Wait.Kind.CALL, answer.data());
          case Occurrence.ActivityFailed failed ->
              run.activities().failed(key(failed.key(), state), failed);
          case Occurrence.TimerFired fired -> run.events().timer(key(fired.timer(), state));
          case Occurrence.MessageArrived message -> run.events().message(message);
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
