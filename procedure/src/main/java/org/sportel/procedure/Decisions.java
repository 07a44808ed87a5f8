package org.sportel.procedure;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decision tables and decision graphs a procedure may ask. */
public interface Decisions {

  /** Ids of all decisions. */
  Set<String> ids();

  /**
   * Evaluates a decision with everything it requires.
   *
   * @return plain values: text, number, truth, list, map or null
   * @throws DecisionFailed when it cannot answer on this data
   */
  @Nullable Object decide(String decision, Map<String, ? extends @Nullable Object> data);

  /** A decision that cannot answer. */
  final class DecisionFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param message why, in words
     */
    public DecisionFailed(String message) {
      super(message);
    }
  }
}
