package org.sportel.procedure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sportel.procedure.reading.DecisionReader;

/** Decision tables and decision graphs a procedure may ask. */
public interface Decisions {

  /**
   * Reads DMN 1.3 files.
   *
   * @throws ModelRefused when a file is no decision model, breaks a limit or cannot be understood
   */
  static Decisions read(List<byte[]> files) {
    return DecisionReader.read(files);
  }

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
