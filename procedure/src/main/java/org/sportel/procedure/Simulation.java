package org.sportel.procedure;

import java.util.List;
import java.util.Map;
import org.sportel.procedure.analysis.Walks;

/**
 * Random walks through a model with a virtual clock, without data: what is reached, where it ends,
 * where it cannot go on.
 *
 * @param runs how many walks
 * @param ended how many came to an end
 * @param stuck how many could not go on
 * @param elements how many elements the model has
 * @param unreached ids of elements no walk passed
 * @param endings end events with how often they were the last
 * @param stuckPaths one path to each place where a walk could not go on
 * @param longestPath how many occurrences the longest walk had
 */
public record Simulation(
    int runs,
    int ended,
    int stuck,
    int elements,
    List<String> unreached,
    Map<String, Integer> endings,
    List<List<String>> stuckPaths,
    int longestPath) {

  public Simulation {
    unreached = List.copyOf(unreached);
    endings = Map.copyOf(endings);
    stuckPaths = List.copyOf(stuckPaths);
  }

  /** Walks so many times; the same seed gives the same answer. */
  public static Simulation run(Model model, int runs, long seed) {
    Walks walks = Walks.walk(ProcedureSet.standingIn(model), runs, seed);
    return new Simulation(
        runs,
        walks.ended(),
        walks.stuckRuns(),
        model.elements().size(),
        model.elements().stream()
            .map(Element::id)
            .filter(id -> !walks.reached().contains(id))
            .toList(),
        walks.endings(),
        List.copyOf(walks.stuck().values()),
        walks.longest());
  }

  /** How many elements some walk passed. */
  public int reached() {
    return elements - unreached.size();
  }
}
