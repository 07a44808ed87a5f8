package org.sportel.procedure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sportel.procedure.reading.DecisionReader;

/** Decision tables and decision graphs a procedure may ask. */
public interface Decisions {

  /**
   * Reads files of DMN 1.2 to 1.5.
   *
   * @throws ModelRefused when a file is no decision model, breaks a limit or cannot be understood
   */
  static Decisions read(List<byte[]> files) {
    return DecisionReader.read(files);
  }

  /** Ids of all decisions. */
  Set<String> ids();

  /** The id of the decision with an id or, if no id is so, the only one with a name. */
  Optional<String> find(String idOrName);

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
