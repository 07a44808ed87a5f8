package org.sportel.workshop.trial;

import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sportel.deadlines.DeadlineRule;
import org.sportel.procedure.Effect;
import org.sportel.procedure.Interpreter;
import org.sportel.procedure.Model;
import org.sportel.procedure.Occurrence;
import org.sportel.procedure.Result;
import org.sportel.procedure.State;

/** Does a script from its start, with the interpreter that moves real cases, in memory alone. */
public final class Trial {
  /** Steps that follow each other without anybody: more is a circle. */
  private static final int AT_ONCE = 500;

  private static final String ANSWERS = "answers";
  private static final String EXPRESS = "express";
  private static final String LETTER = "issue-document";
  private static final String DUE = "open-due";
  private static final String CLOCK = "start-deadline";
  private static final String EVENT = "event";
  private static final String CHECK = "check";
  private static final String PAID = "payment-settled";

  private final Model model;
  private final TrialScript script;
  private final ZoneId zone;
  private final Set<String> silent;
  private final TrialRun run;
  private final Deque<Occurrence> next = new ArrayDeque<>();
  private State state = State.fresh();

  private Trial(Model model, TrialScript script, ZoneId zone, Set<String> silent) {
    this.model = model;
    this.script = script;
    this.zone = zone;
    this.silent = silent;
    this.run = new TrialRun(script.begins());
  }

  /**
   * Where the run stands after its last step, or at the first one that no longer applies.
   *
   * @param silent types of activities that have nothing to answer; they are done at once
   */
  public static TrialRun of(Model model, TrialScript script, ZoneId zone, Set<String> silent) {
    return new Trial(model, script, zone, silent).run();
  }

  private TrialRun run() {
    move(Occurrence.Started.plain());
    for (var step : script.steps()) {
      if (!done(step)) {
        run.refused = Optional.of(step);
        break;
      }
      run.done++;
    }
    return run;
  }

  private boolean done(TrialStep step) {
    return switch (step) {
      case TrialStep.Completed(var element, var values) ->
          key(run.tasks, element).map(key -> completed(key, values)).orElse(false);
      case TrialStep.Answered(var element, var values) ->
          callKey(element)
              .map(key -> move(new Occurrence.ActivityAnswered(key, values)))
              .orElse(false);
      case TrialStep.Failed(var element, var code) ->
          callKey(element)
              .map(key -> move(new Occurrence.ActivityFailed(key, code, code, Map.of())))
              .orElse(false);
      case TrialStep.Waited(var days) -> waited(days);
      case TrialStep.Arrived(var message, var values) -> arrived(message, values);
      case TrialStep.Began(var event) -> {
        run.began(event);
        yield true;
      }
    };
  }

  /** A check that finds the file complete is what a deadline may run from. */
  private boolean completed(int key, Map<String, @Nullable Object> values) {
    var task = run.tasks.get(key);
    var check = task != null && CHECK.equals(task.headers().get("kind"));
    if (check && Boolean.TRUE.equals(values.get("complete"))) {
      run.began(DeadlineRule.Start.COMPLETENESS);
    }
    return move(new Occurrence.TaskCompleted(key, values));
  }

  private static Optional<Integer> key(Map<Integer, Effect.OpenTask> tasks, String element) {
    return tasks.entrySet().stream()
        .filter(entry -> entry.getValue().element().equals(element))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private Optional<Integer> callKey(String element) {
    return run.calls.entrySet().stream()
        .filter(entry -> entry.getValue().element().equals(element))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private boolean arrived(String message, Map<String, @Nullable Object> values) {
    if (message.equals(PAID)) {
      run.began(DeadlineRule.Start.PAYMENT);
    }
    return run.messages.values().stream()
        .filter(wait -> wait.message().equals(message))
        .findFirst()
        .map(wait -> move(new Occurrence.MessageArrived(message, wait.key(), values)))
        .orElse(false);
  }

  /** Days go by; every timer that comes due in them fires at its own time, in order. */
  private boolean waited(int days) {
    var until = run.now.atZone(zone).plusDays(days).toInstant();
    for (int fired = 0; fired < AT_ONCE; fired++) {
      var due =
          run.timers.entrySet().stream()
              .filter(entry -> !entry.getValue().due().isAfter(until))
              .min(Comparator.comparing(entry -> entry.getValue().due()));
      if (due.isEmpty()) {
        break;
      }
      run.now = due.get().getValue().due();
      var key = due.get().getKey();
      run.timers.remove(key);
      move(new Occurrence.TimerFired(key));
    }
    run.now = until;
    return true;
  }

  private boolean move(Occurrence first) {
    next.add(first);
    var moved = false;
    for (int round = 0; !next.isEmpty() && round < AT_ONCE; round++) {
      moved |= step(next.poll());
    }
    next.clear();
    return moved;
  }

  private boolean step(Occurrence occurrence) {
    var seen = new HashMap<String, @Nullable Object>(run.data);
    seen.put(ANSWERS, script.answers());
    seen.putIfAbsent(EXPRESS, script.faster());
    return switch (Interpreter.step(model, state, occurrence, seen)) {
      case Result.Stale _ -> false;
      case Result.Step step -> {
        state = step.state();
        run.data.putAll(step.changes());
        run.data.remove(ANSWERS);
        run.passed.addAll(step.trace());
        step.effects().forEach(this::take);
        run.keep(state);
        yield true;
      }
    };
  }

  private void take(Effect effect) {
    switch (effect) {
      case Effect.OpenTask task -> {
        run.tasks.put(task.task(), task);
        run.opened.add(task.element());
      }
      case Effect.CloseTask closed -> run.tasks.remove(closed.task());
      case Effect.CallActivity call -> called(call);
      case Effect.DropCall dropped -> run.calls.remove(dropped.call());
      case Effect.SetTimer timer ->
          run.timers.put(
              timer.timer(),
              new TrialRun.Timer(timer.element(), timer.due().instant(run.now, zone)));
      case Effect.DropTimer dropped -> run.timers.remove(dropped.timer());
      case Effect.AwaitMessage wait -> run.messages.put(wait.waiting(), wait);
      case Effect.DropMessage dropped -> run.messages.remove(dropped.waiting());
      case Effect.Stopped stop -> run.stopped.add(stop);
      case Effect.Resumed _ -> {
        // a trial is done again from the start instead of being mended
      }
      case Effect.Ended ended -> run.end = Optional.of(ended.element());
    }
  }

  private static List<DeadlineRule.Start> events(Effect.CallActivity call) {
    var named = call.input().getOrDefault(EVENT, call.headers().get(EVENT));
    return Arrays.stream(DeadlineRule.Start.values())
        .filter(start -> start.name().equalsIgnoreCase(String.valueOf(named)))
        .toList();
  }

  private void called(Effect.CallActivity call) {
    run.calls.put(call.call(), call);
    if (call.type().equals(LETTER)) {
      var title = call.input().get("title");
      run.documents.add(title == null ? call.name() : title.toString());
    }
    if (call.type().equals(DUE)) {
      run.dues.add(call.input());
    }
    if (call.type().equals(CLOCK)) {
      events(call).forEach(run::began);
    }
    if (silent.contains(call.type())) {
      next.add(new Occurrence.ActivityAnswered(call.call(), Map.of()));
    }
  }
}
