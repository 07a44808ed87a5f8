package org.sportel.workshop.trial;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A trial run: when it begins, the application's answers, and what was done since.
 *
 * @param answers as the application's form gives them
 * @param express whether the faster way is chosen; not said by scripts kept before it could be
 */
public record TrialScript(
    Instant begins,
    Map<String, @Nullable Object> answers,
    Optional<Boolean> express,
    List<TrialStep> steps) {
  /** Most things that can be done in one run. */
  public static final int MOST_STEPS = 200;

  /** Copies; refuses more than {@link #MOST_STEPS}. */
  public TrialScript {
    express = Objects.requireNonNullElse(express, Optional.empty());
    answers = new LinkedHashMap<>(answers);
    steps = List.copyOf(steps);
    if (steps.size() > MOST_STEPS) {
      throw new IllegalArgumentException("More than " + MOST_STEPS + " steps");
    }
  }

  /** Whether the faster way is chosen. */
  public boolean faster() {
    return express.orElse(false);
  }

  /** The run with one more step. */
  public TrialScript and(TrialStep step) {
    var more = new java.util.ArrayList<>(steps);
    more.add(step);
    return new TrialScript(begins, answers, express, more);
  }

  /** The run without its last step. */
  public TrialScript back() {
    return first(Math.max(0, steps.size() - 1));
  }

  /** The run up to a step. */
  public TrialScript first(int done) {
    return new TrialScript(begins, answers, express, steps.subList(0, done));
  }
}
