package org.sportel.workshop.trial;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A trial run: when it begins, the application's answers, and what was done since.
 *
 * @param answers as the application's form gives them
 */
public record TrialScript(
    Instant begins, Map<String, @Nullable Object> answers, List<TrialStep> steps) {
  /** Most things that can be done in one run. */
  public static final int MOST_STEPS = 200;

  /** Copies; refuses more than {@link #MOST_STEPS}. */
  public TrialScript {
    answers = new LinkedHashMap<>(answers);
    steps = List.copyOf(steps);
    if (steps.size() > MOST_STEPS) {
      throw new IllegalArgumentException("More than " + MOST_STEPS + " steps");
    }
  }

  /** The run with one more step. */
  public TrialScript and(TrialStep step) {
    var more = new java.util.ArrayList<>(steps);
    more.add(step);
    return new TrialScript(begins, answers, more);
  }

  /** The run without its last step. */
  public TrialScript back() {
    return new TrialScript(begins, answers, steps.subList(0, Math.max(0, steps.size() - 1)));
  }
}
