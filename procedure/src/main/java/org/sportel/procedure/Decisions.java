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

  /** The names under which a decision answers several values; empty where it answers with one. */
  default Set<String> outputs(String decision) {
    return rules(decision).map(Rules::several).orElse(Set.of());
  }

  /** How a decision comes to its answer, for people who read it; empty where there is none. */
  Optional<Rules> rules(String decision);

  /**
   * How a decision comes to its answer.
   *
   * @param inputs what a table looks at
   * @param outputs what a table answers
   * @param rows its rules, a cell for each input and output as they are written
   * @param formula the expression of a decision that is no table; empty for one that is
   * @param several the names under which it answers several values; none where it answers with one
   */
  record Rules(
      String name,
      List<String> inputs,
      List<String> outputs,
      List<List<String>> rows,
      String formula,
      Set<String> several) {
    /** Copies the lists. */
    public Rules {
      inputs = List.copyOf(inputs);
      outputs = List.copyOf(outputs);
      rows = rows.stream().map(List::copyOf).toList();
      several = Set.copyOf(several);
    }
  }

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
