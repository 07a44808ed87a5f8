package org.sportel.procedure;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What became of an {@link Occurrence}: a {@link Step}, or {@link Stale}. */
public sealed interface Result {

  /**
   * The case moved.
   *
   * @param state the new state
   * @param changes values to set in the data; a null value is a value
   * @param effects what to do, in order; none twice
   * @param trace ids of elements and flows passed, in order
   */
  record Step(
      State state, Map<String, @Nullable Object> changes, List<Effect> effects, List<String> trace)
      implements Result {
    public Step {
      changes = Values.copy(changes);
      effects = List.copyOf(effects);
      trace = List.copyOf(trace);
    }
  }

  /** The occurrence no longer applies; nothing changes. This is no error. */
  record Stale(Why why) implements Result {
    /** Why it no longer applies. */
    public enum Why {
      /** The procedure has ended. */
      ENDED,
      /** The task, call, timer or stop is already closed. */
      CLOSED,
      /** Nobody waits for this message. */
      NOBODY_WAITS
    }
  }
}
