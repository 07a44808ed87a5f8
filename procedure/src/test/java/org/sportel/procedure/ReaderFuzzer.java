package org.sportel.procedure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whatever the bytes, the reader answers with a model or with a refusal, and the model can be
 * begun, walked through and stored. Jazzer finds {@link #fuzzerTestOneInput}; {@link
 * ReaderFuzzTests} feeds it seeded mutations of the golden files and everything Jazzer kept.
 */
public final class ReaderFuzzer {
  private static final int STEPS = 8;

  private ReaderFuzzer() {}

  /** One try; any exception but a refusal is a defect. */
  public static void fuzzerTestOneInput(byte[] data) {
    try {
      Model model = ProcedureSet.standingIn(Model.read(data));
      model.starts().forEach(start -> walk(model, start));
    } catch (ModelRefused refused) {
      refused.problems().forEach(Problem::text);
    }
    try {
      Decisions.read(List.of(data));
    } catch (ModelRefused refused) {
      refused.problems().forEach(Problem::text);
    }
  }

  /** Answers what waits longest, a few times. */
  private static void walk(Model model, Event.Start start) {
    var data = new HashMap<String, @Nullable Object>();
    Occurrence next = new Occurrence.Started(start.id(), Map.of());
    State state = State.fresh();
    for (int i = 0; i < STEPS; i++) {
      var step = (Result.Step) Interpreter.step(model, state, next, data);
      data.putAll(step.changes());
      state = State.read(step.state().write());
      if (!state.equals(step.state())) {
        throw new AssertionError("stored and read again it differs: " + step.state());
      }
      if (state.waits().isEmpty()) {
        return;
      }
      next = answer(state.waits().getFirst());
    }
  }

  private static Occurrence answer(Wait wait) {
    return switch (wait.kind()) {
      case TASK -> new Occurrence.TaskCompleted(wait.id(), Map.of("a", 1));
      case CALL -> new Occurrence.ActivityAnswered(wait.id(), Map.of("a", 1));
      case TIMER -> new Occurrence.TimerFired(wait.id());
      case MESSAGE -> new Occurrence.MessageArrived(wait.message(), wait.key(), Map.of());
    };
  }
}
