package org.sportel.procedure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sportel.feel.Feel;

/** Plays a script of occurrences against a model and writes what happens, one line each. */
final class Scenario {
  private final Model model;
  private final List<String> lines = new ArrayList<>();
  private final Map<String, @Nullable Object> data = new LinkedHashMap<>();
  private final Set<String> flows;
  private State state = State.fresh();

  Scenario(Model model) {
    this.model = model;
    this.flows =
        Stream.concat(
                Stream.of(model), model.calls().stream().flatMap(id -> model.called(id).stream()))
            .flatMap(m -> m.flows().stream())
            .map(Flow::id)
            .collect(Collectors.toSet());
  }

  State state() {
    return state;
  }

  Map<String, @Nullable Object> data() {
    return data;
  }

  List<String> lines() {
    return lines;
  }

  /** Plays a line such as {@code done check approved=true}; the rest is a FEEL context. */
  Scenario play(String line) {
    String[] words = line.strip().split("\\s+", 3);
    String verb = words[0];
    String what = words.length > 1 ? words[1] : "";
    var values = context(words.length > 2 ? words[2] : "");
    lines.add("> " + line.strip());
    var occurrence =
        switch (verb) {
          case "start" -> new Occurrence.Started(what.equals("-") ? "" : what, values);
          case "done" -> new Occurrence.TaskCompleted(key(what, Wait.Kind.TASK), values);
          case "answer" -> new Occurrence.ActivityAnswered(key(what, Wait.Kind.CALL), values);
          case "timer" -> new Occurrence.TimerFired(key(what, Wait.Kind.TIMER));
          case "fail" ->
              new Occurrence.ActivityFailed(
                  key(what, Wait.Kind.CALL),
                  text(values, "code"),
                  text(values, "message"),
                  Map.of());
          case "error" ->
              new Occurrence.ActivityFailed(
                  key(what, Wait.Kind.TASK), text(values, "code"), "", Map.of());
          case "message" -> {
            String key = text(values, "key");
            values.remove("key");
            yield new Occurrence.MessageArrived(what, key, values);
          }
          case "retry" -> new Occurrence.Retried(stopped(what), values);
          case "cancel" -> new Occurrence.Cancelled();
          case "again" -> new Occurrence.TaskCompleted(Integer.parseInt(what), values);
          default -> throw new IllegalArgumentException(line);
        };
    apply(occurrence);
    return this;
  }

  Result apply(Occurrence occurrence) {
    Result result = Interpreter.step(model, state, occurrence, data);
    switch (result) {
      case Result.Stale stale -> lines.add("stale " + stale.why());
      case Result.Step step -> {
        state = State.read(step.state().write());
        data.putAll(step.changes());
        String passed =
            step.trace().stream()
                .filter(id -> !flows.contains(id))
                .collect(Collectors.joining(" "));
        if (!passed.isEmpty()) {
          lines.add("passes " + passed);
        }
        step.changes().forEach((name, value) -> lines.add("sets " + name + " = " + value));
        step.effects().forEach(effect -> lines.add(describe(effect)));
      }
    }
    return result;
  }

  static Map<String, @Nullable Object> context(String text) {
    var values = new LinkedHashMap<String, @Nullable Object>();
    if (!text.isBlank()
        && Feel.parse("{" + text.replaceAll("(^|, *)(\\w+)=", "$1$2: ") + "}").evaluate(Map.of())
            instanceof Map<?, ?> map) {
      map.forEach((key, value) -> values.put(String.valueOf(key), value));
    }
    return values;
  }

  private static String text(Map<String, @Nullable Object> values, String name) {
    Object value = values.get(name);
    return value == null ? "" : value.toString();
  }

  /** The oldest wait of a kind at an element; {@code element#2} means the second one. */
  int key(String element, Wait.Kind kind) {
    String[] parts = element.split("#");
    int skip = parts.length > 1 ? Integer.parseInt(parts[1]) - 1 : 0;
    return state.waits().stream()
        .filter(w -> w.kind() == kind && w.element().equals(parts[0]))
        .skip(skip)
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("nothing waits at " + element + " in " + state))
        .id();
  }

  private int stopped(String element) {
    return state.stopped().stream()
        .filter(t -> t.element().equals(element))
        .findFirst()
        .orElseThrow()
        .id();
  }

  static String describe(Effect effect) {
    return switch (effect) {
      case Effect.OpenTask e ->
          "opens "
              + e.element()
              + (e.who().assignee().isEmpty() ? "" : " for " + e.who().assignee())
              + (e.who().groups().isEmpty() ? "" : " groups " + e.who().groups())
              + (e.who().users().isEmpty() ? "" : " users " + e.who().users())
              + e.who().priority().map(p -> " priority " + p).orElse("")
              + (e.form().isEmpty() ? "" : " form " + e.form())
              + (e.input().isEmpty() ? "" : " with " + e.input())
              + e.due().map(d -> " due " + due(d)).orElse("")
              + e.item().map(i -> " item " + i.index() + "/" + i.of() + " " + i.value()).orElse("");
      case Effect.CloseTask e -> (e.completed() ? "closes " : "withdraws ") + e.element();
      case Effect.CallActivity e ->
          "calls " + e.type() + " at " + e.element() + " with " + e.input();
      case Effect.DropCall e -> "drops call " + e.element();
      case Effect.SetTimer e ->
          "sets timer " + e.element() + " " + due(e.due()) + (e.after() > 0 ? " again" : "");
      case Effect.DropTimer e -> "drops timer " + e.element();
      case Effect.AwaitMessage e ->
          "awaits " + e.message() + (e.key().isEmpty() ? "" : " for " + e.key());
      case Effect.DropMessage e -> "no longer awaits " + e.message();
      case Effect.Stopped e ->
          "stops at " + e.element() + ": " + e.expression() + " | " + e.reason();
      case Effect.Resumed e -> "resumes " + e.element();
      case Effect.Ended e -> "ends " + e.how() + " at " + e.element();
    };
  }

  private static String due(Due due) {
    return switch (due) {
      case Due.After after ->
          (after.days().isZero() ? "" : after.days().toString())
              + (after.time().isZero() ? "" : after.time().toString());
      case Due.On on -> on.day().toString();
      case Due.AtLocal at -> at.time().toString();
      case Due.At at -> at.instant().toString();
    };
  }

  /** Elements with open tasks, timers and whether it ended: what an observer can compare. */
  String waiting() {
    return state.waits().stream()
            .map(w -> w.kind() + " " + w.element())
            .collect(Collectors.toCollection(TreeSet::new))
        + (state.ended() ? " ended" : "");
  }
}
