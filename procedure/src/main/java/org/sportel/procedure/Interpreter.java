package org.sportel.procedure;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sportel.procedure.running.Stepper;

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
    return Stepper.step(model, state, occurrence, data);
  }
}
