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

/** What holds for every model and every way through it; a failing seed is named and replays. */
final class PropertyTests {
  private static final int MODELS = Integer.getInteger("property.models", 200);

  private static void forEverySeed(LongConsumer check) {
    for (long seed = 0; seed < MODELS; seed++) {
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
      this.model = Model.read(SketchMaker.make(seed).bytes());
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
      return wait.kind() == Wait.Kind.TASK
          ? new Occurrence.TaskCompleted(
              wait.id(), Map.of("v" + random.nextInt(4), random.nextInt(2)))
          : new Occurrence.TimerFired(wait.id());
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
            if (way.occurrences.get(i) instanceof Occurrence.TimerFired fired) {
              assertThat(open.remove("TIMER" + fired.timer())).isTrue();
            }
            for (Effect effect : way.steps.get(i).effects()) {
              switch (effect) {
                case Effect.OpenTask e -> opens("TASK" + e.task(), opened, open);
                case Effect.SetTimer e -> opens("TIMER" + e.timer(), opened, open);
                case Effect.CloseTask e -> assertThat(open.remove("TASK" + e.task())).isTrue();
                case Effect.DropTimer e -> assertThat(open.remove("TIMER" + e.timer())).isTrue();
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

  @Test
  void toldTwiceIsStale() {
    forEverySeed(
        seed -> {
          Way way = new Way(seed);
          for (int i = 1; i < way.steps.size(); i++) {
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
