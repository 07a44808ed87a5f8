package org.sportel.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What holds for every model and every way through it. A failing seed is printed with its model;
 * {@code -Dproperty.seed=17} replays it.
 */
final class PropertyTests {
  private static final int MODELS = Integer.getInteger("property.models", 200);

  /** A third of the models each: plain ones, with events, with calls. */
  private static void forEverySeed(LongConsumer check) {
    Long one = Long.getLong("property.seed");
    for (long i = 0; i < (one == null ? MODELS : 1); i++) {
      long family = i % 3 == 0 ? 0 : i % 3 == 1 ? SketchMaker.RICH : SketchMaker.CALLS;
      long seed = one == null ? family + i : one;
      try {
        check.accept(seed);
      } catch (RuntimeException | AssertionError failed) {
        throw new AssertionError("seed " + seed + "\n" + SketchMaker.make(seed).xml(), failed);
      }
    }
  }

  /** A random way through a model, remembered. */
  private static final class Way {
    private final Model model;
    private final Random random;
    private final Map<String, @Nullable Object> data = new LinkedHashMap<>();
    private final List<Occurrence> occurrences = new ArrayList<>();
    private final List<Result.Step> steps = new ArrayList<>();
    private State state = State.fresh();

    Way(long seed) {
      this.model = SketchMaker.make(seed).model();
      this.random = new Random(seed);
      Map<String, @Nullable Object> first = new LinkedHashMap<>();
      for (int i = 0; i < 4; i++) {
        first.put("v" + i, random.nextInt(2));
      }
      take(new Occurrence.Started("", first));
      for (int i = 0; i < 20 && state.running() && state.tokens().size() < 60; i++) {
        List<Wait> waits = state.waits();
        if (waits.isEmpty()) {
          break;
        }
        Wait wait = waits.get(random.nextInt(waits.size()));
        take(occurrence(wait));
      }
    }

    private Occurrence occurrence(Wait wait) {
      Map<String, Integer> brought = Map.of("v" + random.nextInt(4), random.nextInt(2));
      return switch (wait.kind()) {
        case TASK -> new Occurrence.TaskCompleted(wait.id(), brought);
        case CALL ->
            random.nextInt(4) == 0
                ? new Occurrence.ActivityFailed(wait.id(), "E1", "", Map.of())
                : new Occurrence.ActivityAnswered(wait.id(), brought);
        case TIMER -> new Occurrence.TimerFired(wait.id());
        case MESSAGE -> new Occurrence.MessageArrived(wait.message(), wait.key(), brought);
      };
    }

    private void take(Occurrence occurrence) {
      var step = (Result.Step) Interpreter.step(model, state, occurrence, data);
      data.putAll(step.changes());
      occurrences.add(occurrence);
      steps.add(step);
      state = step.state();
    }
  }

  @Test
  void writesAndReadsEveryStateUnchanged() {
    forEverySeed(
        seed ->
            new Way(seed)
                .steps.forEach(
                    step -> {
                      String json = step.state().write();
                      assertThat(State.read(json)).isEqualTo(step.state());
                      assertThat(State.read(json).write()).isEqualTo(json);
                    }));
  }

  @Test
  void givesTheSameWhenPlayedAgain() {
    forEverySeed(
        seed -> {
          Way way = new Way(seed);
          State state = State.fresh();
          Map<String, @Nullable Object> data = new HashMap<>();
          for (int i = 0; i < way.occurrences.size(); i++) {
            var step =
                (Result.Step) Interpreter.step(way.model, state, way.occurrences.get(i), data);
            assertThat(step).isEqualTo(way.steps.get(i));
            data.putAll(step.changes());
            state = State.read(step.state().write());
          }
        });
  }

  @Test
  void neverGivesAnEffectTwiceAndClosesWhatItOpened() {
    forEverySeed(
        seed -> {
          Set<String> opened = new HashSet<>();
          Set<String> open = new HashSet<>();
          Way way = new Way(seed);
          for (int i = 0; i < way.steps.size(); i++) {
            String answered =
                switch (way.occurrences.get(i)) {
                  case Occurrence.TimerFired fired -> "TIMER" + fired.timer();
                  case Occurrence.ActivityAnswered answer -> "CALL" + answer.call();
                  case Occurrence.ActivityFailed failed -> "CALL" + failed.key();
                  case Occurrence _ -> "";
                };
            assertThat(answered.isEmpty() || open.remove(answered)).isTrue();
            for (Effect effect : way.steps.get(i).effects()) {
              switch (effect) {
                case Effect.OpenTask e -> opens("TASK" + e.task(), opened, open);
                case Effect.SetTimer e -> opens("TIMER" + e.timer(), opened, open);
                case Effect.CallActivity e -> opens("CALL" + e.call(), opened, open);
                case Effect.AwaitMessage e -> opens("MESSAGE" + e.waiting(), opened, open);
                case Effect.CloseTask e -> assertThat(open.remove("TASK" + e.task())).isTrue();
                case Effect.DropTimer e -> assertThat(open.remove("TIMER" + e.timer())).isTrue();
                case Effect.DropCall e -> assertThat(open.remove("CALL" + e.call())).isTrue();
                case Effect.DropMessage e ->
                    assertThat(open.remove("MESSAGE" + e.waiting())).isTrue();
                case Effect _ -> {}
              }
            }
            assertThat(
                    way.steps.get(i).state().waits().stream()
                        .map(w -> w.kind().name() + w.id())
                        .collect(Collectors.toSet()))
                .as("what the effects say is open is what the state waits for")
                .isEqualTo(open);
          }
        });
  }

  private static void opens(String key, Set<String> opened, Set<String> open) {
    assertThat(opened.add(key)).as(key).isTrue();
    open.add(key);
  }

  @Test
  void losesAndDoublesNoToken() {
    forEverySeed(
        seed -> {
          Way way = new Way(seed);
          for (Result.Step step : way.steps) {
            State state = step.state();
            Set<Integer> ids = state.tokens().stream().map(Token::id).collect(Collectors.toSet());
            assertThat(ids).hasSize(state.tokens().size());
            assertThat(state.ended()).isEqualTo(state.tokens().isEmpty());
            for (Token token : state.tokens()) {
              assertThat(token.id()).isLessThan(state.next());
              assertThat(token.scope() == 0 || ids.contains(token.scope())).isTrue();
              boolean holds = state.tokens().stream().anyMatch(t -> t.scope() == token.id());
              assertThat(holds || !token.waits().isEmpty() || token.phase() != Token.Phase.ACTIVE)
                  .as("a token works, waits or holds others: %s", token)
                  .isTrue();
            }
          }
        });
  }

  /**
   * In every scope a parallel gateway takes one token from each flow that enters it and gives one
   * to each that leaves it: what arrived is waiting or was taken, what was given is on its way.
   */
  @Test
  void aParallelGatewayGivesAsManyTokensAsItTakes() {
    forEverySeed(
        seed -> {
          Way way = new Way(seed);
          for (int i = 1; i < way.steps.size(); i++) {
            State before = way.steps.get(i - 1).state();
            Result.Step step = way.steps.get(i);
            if (isCut(way.model, before, step)) {
              continue;
            }
            for (Element element : way.model.elements()) {
              if (element instanceof Gateway gate && gate.kind() == Gateway.Kind.PARALLEL) {
                long passed = count(step.trace(), gate.id());
                List<Flow> in = way.model.incoming(gate.id());
                long arrived = in.stream().mapToLong(f -> count(step.trace(), f.id())).sum();
                assertThat(joining(before, gate) + arrived)
                    .as("%s of %s", gate.id(), step.trace())
                    .isEqualTo(joining(step.state(), gate) + passed * in.size());
                way.model.outgoing(gate.id()).stream()
                    .map(flow -> count(step.trace(), flow.id()))
                    .forEach(given -> assertThat(given).as(gate.id()).isEqualTo(passed));
              }
            }
          }
        });
  }

  private static long count(List<String> trace, String id) {
    return trace.stream().filter(id::equals).count();
  }

  private static long joining(State state, Gateway gate) {
    return state.tokens().stream()
        .filter(t -> t.phase() == Token.Phase.JOINING && t.element().equals(gate.id()))
        .count();
  }

  /** Whether a scope ended or something interrupted it, so that tokens in it were given up. */
  private static boolean isCut(Model model, State before, Result.Step step) {
    Set<Integer> left = step.state().tokens().stream().map(Token::id).collect(Collectors.toSet());
    boolean over =
        before.tokens().stream()
            .anyMatch(t -> t.phase() == Token.Phase.JOINING && !left.contains(t.scope()));
    return over
        || step.trace().stream()
            .map(id -> model.find(id).orElse(null))
            .anyMatch(e -> e instanceof Event event && !(event.trigger() instanceof Trigger.None));
  }

  @Test
  void toldTwiceIsStale() {
    forEverySeed(
        seed -> {
          Way way = new Way(seed);
          for (int i = 1; i < way.steps.size(); i++) {
            if (way.occurrences.get(i) instanceof Occurrence.MessageArrived) {
              continue;
            }
            assertThat(
                    Interpreter.step(
                        way.model, way.steps.get(i).state(), way.occurrences.get(i), way.data))
                .isInstanceOf(Result.Stale.class);
          }
        });
  }

  @Test
  void cancellingClosesEverything() {
    forEverySeed(
        seed -> {
          Way way = new Way(seed);
          State state = way.steps.get(way.steps.size() / 2).state();
          if (!state.running()) {
            return;
          }
          var step =
              (Result.Step)
                  Interpreter.step(way.model, state, new Occurrence.Cancelled(), way.data);
          assertThat(step.state().tokens()).isEmpty();
          assertThat(step.effects().stream().filter(Effect.CloseTask.class::isInstance))
              .hasSize(state.tasks().size());
          assertThat(step.effects().stream().filter(Effect.DropTimer.class::isInstance))
              .hasSize(state.timers().size());
          assertThat(step.effects().getLast()).isInstanceOf(Effect.Ended.class);
        });
  }

  /** Two branches of a parallel split that share no join before both are done. */
  @Test
  void orderOfIndependentOccurrencesDoesNotMatter() {
    Model model = GoldenTests.GoldenModels.read("parallel.bpmn");
    var ends = new HashSet<Map<String, Long>>();
    for (List<String> order :
        List.of(List.of("examine", "opinion"), List.of("opinion", "examine"))) {
      var scenario = new Scenario(model).play("start -");
      order.forEach(task -> scenario.play("done " + task));
      ends.add(open(scenario.state()));
    }
    assertThat(ends).hasSize(1);
  }

  @Test
  void independentTasksCommuteInEveryModel() {
    forEverySeed(
        seed -> {
          Way way = new Way(seed);
          for (Result.Step step : way.steps) {
            List<Wait> tasks = step.state().tasks();
            if (tasks.size() < 2) {
              continue;
            }
            Map<String, Long> oneWay = both(way, step.state(), tasks.get(0), tasks.get(1));
            Map<String, Long> otherWay = both(way, step.state(), tasks.get(1), tasks.get(0));
            if (!oneWay.isEmpty() && !otherWay.isEmpty()) {
              assertThat(oneWay).isEqualTo(otherWay);
            }
          }
        });
  }

  /** Empty when the first completion closed the second task, or a number of rounds matters. */
  private static Map<String, Long> both(Way way, State state, Wait first, Wait second) {
    boolean rounds = state.tokens().stream().anyMatch(t -> t.rounds() != null);
    State at = state;
    for (Wait wait : List.of(first, second)) {
      Result result =
          rounds
              ? new Result.Stale(Result.Stale.Why.CLOSED)
              : Interpreter.step(
                  way.model, at, new Occurrence.TaskCompleted(wait.id(), Map.of()), way.data);
      if (!(result instanceof Result.Step step) || !Differences.calm(step.state())) {
        return Map.of();
      }
      at = step.state();
    }
    Map<String, Long> open = open(at);
    open.put("ended " + at.ended(), 1L);
    return open;
  }

  private static Map<String, Long> open(State state) {
    return state.waits().stream()
        .collect(
            Collectors.groupingBy(
                w -> w.kind() + w.element(), TreeMap::new, Collectors.counting()));
  }
}
