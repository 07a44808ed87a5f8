package org.sportel.procedure.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sportel.procedure.Event;
import org.sportel.procedure.Model;
import org.sportel.procedure.Occurrence;
import org.sportel.procedure.Result;
import org.sportel.procedure.State;

/** Every state a model can come to, up to a bound: all choices, all orders of occurrences. */
public final class StateSpace {
  private static final int MAX_STATES = 4_000;
  private static final int MAX_STEPS = 40_000;
  private static final int MAX_TOKENS = 40;

  private final Model model;
  private final World world;
  private final Map<String, Node> nodes = new LinkedHashMap<>();
  private final Deque<Node> open = new ArrayDeque<>();
  private final Set<String> reached = new LinkedHashSet<>();
  private int steps;
  private boolean complete = true;

  /** One state with the way to it. */
  private static final class Node {
    private final State state;
    private final @Nullable Node from;
    private final String words;
    private final Set<Node> before = new HashSet<>();

    Node(State state, @Nullable Node from, String words) {
      this.state = state;
      this.from = from;
      this.words = words;
    }

    List<String> path() {
      List<String> path = from == null ? new ArrayList<>() : from.path();
      path.add(words);
      return path;
    }
  }

  /**
   * A state somebody should look at.
   *
   * @param path what happens until then, from the start event on
   */
  public record Found(State state, List<String> path) {}

  private StateSpace(Model model) {
    this.model = model;
    this.world = new World(model);
  }

  /** Looks at everything a model can do. */
  public static StateSpace of(Model model) {
    var space = new StateSpace(model);
    space.explore();
    return space;
  }

  /** Whether everything was seen before the bound. */
  public boolean complete() {
    return complete;
  }

  /** Ids of elements and flows some way passes. */
  public Set<String> reached() {
    return reached;
  }

  /** States from which nothing can happen, though the procedure has not ended. */
  public List<Found> stuck() {
    return found(n -> !n.state.ended() && n.state.stopped().isEmpty() && n.state.waits().isEmpty());
  }

  /** States in which something stopped: an error nobody catches, a circle without waiting. */
  public List<Found> stopped() {
    return found(n -> !n.state.stopped().isEmpty());
  }

  /**
   * States that wait for something but from which the end cannot be reached; empty past the bound.
   */
  public List<Found> endless() {
    if (!complete) {
      return List.of();
    }
    Set<Node> canEnd = new HashSet<>();
    Deque<Node> back = new ArrayDeque<>();
    nodes.values().stream().filter(n -> n.state.ended()).forEach(back::add);
    while (!back.isEmpty()) {
      Node node = back.pop();
      if (canEnd.add(node)) {
        back.addAll(node.before);
      }
    }
    return found(
        n -> !canEnd.contains(n) && !n.state.waits().isEmpty() && n.state.stopped().isEmpty());
  }

  private List<Found> found(Function<Node, Boolean> wanted) {
    return nodes.values().stream()
        .filter(wanted::apply)
        .map(n -> new Found(n.state, n.path()))
        .toList();
  }

  private void explore() {
    for (Event.Start start : model.starts()) {
      every(pick -> world.start(start, pick), step -> arrive(step, null, start.id()));
    }
    while (!open.isEmpty() && complete) {
      Node node = open.poll();
      if (!node.state.stopped().isEmpty()) {
        continue;
      }
      for (World.Move move : world.moves(node.state)) {
        Occurrence occurrence = move.occurrence();
        every(
            pick -> world.step(node.state, occurrence, pick),
            step -> {
              if (!World.impossible(occurrence, step.state())) {
                arrive(step, node, move.words());
              }
            });
      }
    }
  }

  private void arrive(Result.Step step, @Nullable Node from, String words) {
    reached.addAll(step.trace());
    String shape = World.shape(step.state());
    Node known = nodes.get(shape);
    if (known == null) {
      known = new Node(step.state(), from, words);
      nodes.put(shape, known);
      open.add(known);
      complete &= nodes.size() < MAX_STATES && step.state().tokens().size() < MAX_TOKENS;
    }
    if (from != null) {
      known.before.add(from);
    }
  }

  /** Runs a step with every sequence of choices, one after the other. */
  private void every(Function<IntUnaryOperator, Result.Step> step, Consumer<Result.Step> seen) {
    List<int[]> digits = new ArrayList<>();
    do {
      int[] at = {0};
      seen.accept(
          step.apply(
              below -> {
                if (at[0] == digits.size()) {
                  digits.add(new int[] {0, below});
                }
                return digits.get(at[0]++)[0];
              }));
      complete &= ++steps < MAX_STEPS;
      while (!digits.isEmpty() && digits.getLast()[0] + 1 >= digits.getLast()[1]) {
        digits.removeLast();
      }
      if (digits.isEmpty()) {
        return;
      }
      digits.getLast()[0]++;
    } while (complete);
  }
}
