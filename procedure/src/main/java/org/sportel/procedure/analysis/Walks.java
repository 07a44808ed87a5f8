package org.sportel.procedure.analysis;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.sportel.procedure.Due;
import org.sportel.procedure.Effect;
import org.sportel.procedure.Event;
import org.sportel.procedure.Model;
import org.sportel.procedure.Result;
import org.sportel.procedure.State;
import org.sportel.procedure.Wait;

/** Random ways through a model with a virtual clock: people and programs take random times. */
public final class Walks {
  /** A walk longer than this is given up. */
  static final int MAX_STEPS = 1_000;

  private static final int MAX_TOKENS = 500;
  private static final Duration EPOCH = Duration.ofDays(3650);

  private final Model model;
  private final World world;
  private final Random random;
  private final Set<String> reached = new LinkedHashSet<>();
  private final Map<String, List<String>> stuck = new LinkedHashMap<>();
  private final Map<String, Integer> endings = new LinkedHashMap<>();
  private int ended;
  private int stuckRuns;
  private int longest;

  private Walks(Model model, long seed) {
    this.model = model;
    this.world = new World(model);
    this.random = new Random(seed);
  }

  /** Walks so many times; the same seed walks the same ways. */
  public static Walks walk(Model model, int runs, long seed) {
    var walks = new Walks(model, seed);
    for (int run = 0; run < runs; run++) {
      walks.once();
    }
    return walks;
  }

  /** Ids of elements and flows passed. */
  public Set<String> reached() {
    return reached;
  }

  /** How many walks came to an end. */
  public int ended() {
    return ended;
  }

  /** How many walks could not go on, or not without a correction. */
  public int stuckRuns() {
    return stuckRuns;
  }

  /** One path to each place where a walk could not go on. */
  public Map<String, List<String>> stuck() {
    return stuck;
  }

  /** How often each end event was the last. */
  public Map<String, Integer> endings() {
    return endings;
  }

  /** How many occurrences the longest walk had. */
  public int longest() {
    return longest;
  }

  private void once() {
    List<Event.Start> starts = model.starts();
    Event.Start start = starts.get(random.nextInt(starts.size()));
    Map<Integer, Duration> due = new HashMap<>();
    List<String> path = new ArrayList<>(List.of(start.id()));
    Duration now = Duration.ZERO;
    Result.Step step = world.start(start, random::nextInt);
    for (; ; ) {
      note(step, now, due);
      State state = step.state();
      if (state.ended() || !canGoOn(state, path)) {
        break;
      }
      Wait next = next(state, due);
      now = due.getOrDefault(next.id(), now);
      due.remove(next.id());
      List<World.Move> moves =
          world.moves(state).stream().filter(m -> m.waited().id() == next.id()).toList();
      World.Move move = moves.get(random.nextInt(4) == 0 ? random.nextInt(moves.size()) : 0);
      Result.Step tried = world.step(state, move.occurrence(), random::nextInt);
      if (World.impossible(move.occurrence(), tried.state())) {
        move = moves.getFirst();
        tried = world.step(state, move.occurrence(), random::nextInt);
      }
      path.add(move.words());
      step = tried;
    }
    longest = Math.max(longest, path.size());
  }

  private boolean canGoOn(State state, List<String> path) {
    if (state.waits().isEmpty() || !state.stopped().isEmpty()) {
      stuckRuns++;
      stuck.putIfAbsent(World.shape(state), List.copyOf(path));
      return false;
    }
    return path.size() < MAX_STEPS && state.tokens().size() < MAX_TOKENS;
  }

  private void note(Result.Step step, Duration now, Map<Integer, Duration> due) {
    reached.addAll(step.trace());
    for (Effect effect : step.effects()) {
      if (effect instanceof Effect.SetTimer timer) {
        due.put(timer.timer(), at(timer.due(), now));
      }
      if (effect instanceof Effect.Ended end) {
        ended++;
        endings.merge(end.element(), 1, Integer::sum);
      }
    }
    for (Wait wait : step.state().waits()) {
      due.computeIfAbsent(wait.id(), _ -> now.plusMinutes(1 + random.nextInt(14 * 24 * 60)));
    }
  }

  private static Duration at(Due due, Duration now) {
    return switch (due) {
      case Due.After after ->
          now.plus(after.time())
              .plusDays(after.days().getDays() + 30L * after.days().toTotalMonths());
      case Due.On _, Due.AtLocal _, Due.At _ -> now.compareTo(EPOCH) < 0 ? now.plusDays(20) : now;
    };
  }

  private static Wait next(State state, Map<Integer, Duration> due) {
    Wait first = state.waits().getFirst();
    for (Wait wait : state.waits()) {
      if (due.getOrDefault(wait.id(), EPOCH).compareTo(due.getOrDefault(first.id(), EPOCH)) < 0) {
        first = wait;
      }
    }
    return first;
  }
}
