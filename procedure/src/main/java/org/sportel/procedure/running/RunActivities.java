package org.sportel.procedure.running;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sportel.procedure.Activity;
import org.sportel.procedure.Effect;
import org.sportel.procedure.Element;
import org.sportel.procedure.Event;
import org.sportel.procedure.Formula;
import org.sportel.procedure.FormulaFailed;
import org.sportel.procedure.Gateway;
import org.sportel.procedure.Occurrence;
import org.sportel.procedure.Token;
import org.sportel.procedure.Values;
import org.sportel.procedure.Wait;

/** What activities do: begin, wait for an answer, copy values, end. */
final class RunActivities {
  private final Run run;

  RunActivities(Run run) {
    this.run = run;
  }

  /** A token enters an activity, or one instance of a repeated one begins. */
  void enter(Activity activity, Run.Move move) {
    boolean instance = RunRepeats.isInstance(move.via());
    if (!instance) {
      run.passed(activity.id());
    }
    if (activity.repeat().isPresent() && !instance) {
      run.repeats().begin(activity, activity.repeat().get(), move);
      return;
    }
    var tokens = run.tokens();
    int id = tokens.take();
    var locals = instance ? run.repeats().locals(activity, move) : fresh();
    inputs(activity.mappings(), move.scope(), locals);
    Token token = Token.at(id, move.scope(), activity.id()).locals(locals);
    tokens.put(instance ? token.via(move.via()) : token);
    if (!instance) {
      run.waits().armBoundaries(id);
    }
    begin(activity, id);
  }

  private static Map<String, @Nullable Object> fresh() {
    return new LinkedHashMap<>();
  }

  void inputs(Activity.Mappings mappings, int scope, Map<String, @Nullable Object> locals) {
    for (Activity.Mapping mapping : mappings.in()) {
      Object value = run.judge().value(mapping.source(), run.data().seen(scope, locals));
      Values.put(locals, mapping.target(), value);
    }
  }

  private void begin(Activity activity, int id) {
    switch (activity) {
      case Activity.UserTask task -> open(task, id);
      case Activity.CallTask task -> call(task, task.call(), id);
      case Activity.PassTask _ -> complete(run.tokens().get(id), Map.of());
      case Activity.DecisionTask task -> decide(task, id);
      case Activity.ReceiveTask task -> run.waits().await(id, task.id(), task.message());
      case Activity.SubProcess sub -> run.scopes().inside(id, sub.id());
      case Activity.CallActivity _ -> run.scopes().inside(id, run.tokens().inside(id).id());
    }
  }

  private void open(Activity.UserTask task, int id) {
    Token token = run.tokens().get(id);
    var seen = run.data().seen(id);
    var facts = task.assignment();
    var who =
        new Effect.Who(
            text(facts.assignee(), seen),
            Values.texts(value(facts.candidateGroups(), seen)),
            Values.texts(value(facts.candidateUsers(), seen)),
            priority(facts.priority(), seen));
    String form = text(facts.form(), seen);
    Object due = value(facts.due(), seen);
    int key = run.tokens().take();
    addWait(id, Wait.task(key, task.id()));
    run.emit(
        new Effect.OpenTask(
            key,
            task.id(),
            task.name(),
            who,
            form,
            task.face().documentation(),
            facts.headers(),
            task.mappings().in().isEmpty() ? Values.none() : token.locals(),
            due == null ? Optional.empty() : Optional.of(Times.due(facts.due().text(), due)),
            run.repeats().item(token)));
  }

  private @Nullable Object value(Formula formula, Map<String, ? extends @Nullable Object> seen) {
    return formula.isEmpty() ? null : run.judge().value(formula, seen);
  }

  private String text(Formula formula, Map<String, ? extends @Nullable Object> seen) {
    Object value = Values.plain(value(formula, seen));
    return value == null ? "" : value.toString();
  }

  private Optional<Integer> priority(
      Formula formula, Map<String, ? extends @Nullable Object> seen) {
    String text = text(formula, seen);
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(text));
    } catch (NumberFormatException _) {
      throw new FormulaFailed(formula.text(), "not a whole number: " + text);
    }
  }

  /** Asks the program to do something and waits for the answer. */
  void call(Element element, Activity.Call call, int id) {
    Token token = run.tokens().get(id);
    var seen = run.data().seen(id);
    String type = text(call.type(), seen);
    if (type.isEmpty()) {
      throw new FormulaFailed(call.type().text(), "no activity");
    }
    int key = run.tokens().take();
    addWait(id, Wait.call(key, element.id()));
    boolean mapped =
        switch (element) {
          case Activity activity -> !activity.mappings().in().isEmpty();
          case Event.Throw event -> !event.mappings().in().isEmpty();
          case Event.End event -> !event.mappings().in().isEmpty();
          case Event _, Gateway _ -> false;
        };
    var input = fresh();
    if (mapped) {
      input.putAll(token.locals());
    } else {
      input.putAll(seen);
    }
    run.emit(
        new Effect.CallActivity(
            key,
            element.id(),
            element.name(),
            type,
            call.headers(),
            input,
            run.repeats().item(token)));
  }

  private void decide(Activity.DecisionTask task, int id) {
    var seen = run.data().seen(id);
    String decision = text(task.decision(), seen);
    Object answer =
        run.judge().decide(run.tokens().inside(run.tokens().get(id).scope()), decision, seen);
    var answered = fresh();
    answered.put(task.result(), answer);
    complete(run.tokens().get(id), answered);
  }

  void addWait(int id, Wait wait) {
    Token token = run.tokens().get(id);
    List<Wait> waits = new ArrayList<>(token.waits());
    waits.add(wait);
    run.tokens().put(token.waits(waits));
  }

  Token withoutWait(Token token, int key) {
    Token rest = token.waits(token.waits().stream().filter(w -> w.id() != key).toList());
    run.tokens().put(rest);
    return rest;
  }

  /** A task was completed or a call answered; false when nobody waits under that key any more. */
  boolean answered(int key, Wait.Kind kind, Map<String, ? extends @Nullable Object> data) {
    Optional<Token> waiting = run.tokens().waiting(key);
    if (waiting.isEmpty()) {
      return false;
    }
    Wait wait = waitOf(waiting.get(), key);
    if (wait.kind() != kind) {
      throw new IllegalArgumentException("key " + key + " is a " + wait.kind());
    }
    Token token = withoutWait(waiting.get(), key);
    if (kind == Wait.Kind.TASK) {
      run.emit(new Effect.CloseTask(key, wait.element(), true));
    }
    switch (run.tokens().of(token).get(token.element())) {
      case Activity _ -> complete(token, data);
      case Event event -> run.events().sent(event, token, data);
      case Gateway _ -> throw new IllegalStateException("a gateway gets no answer");
    }
    return true;
  }

  static Wait waitOf(Token token, int key) {
    return token.waits().stream().filter(w -> w.id() == key).findFirst().orElseThrow();
  }

  /** A call failed, or a person reports a business error on a task. */
  boolean failed(int key, Occurrence.ActivityFailed failed) {
    Optional<Token> waiting = run.tokens().waiting(key);
    if (waiting.isEmpty()) {
      return false;
    }
    Wait wait = waitOf(waiting.get(), key);
    if (wait.kind() != Wait.Kind.TASK && wait.kind() != Wait.Kind.CALL) {
      throw new IllegalArgumentException("key " + key + " is a " + wait.kind());
    }
    Token token = withoutWait(waiting.get(), key);
    if (wait.kind() == Wait.Kind.TASK) {
      run.emit(new Effect.CloseTask(key, wait.element(), false));
    }
    boolean caught =
        !failed.code().isEmpty() && run.events().error(token, failed.code(), failed.data());
    if (!caught) {
      String why =
          failed.code().isEmpty()
              ? failed.message()
              : "error " + failed.code() + " is caught nowhere: " + failed.message();
      run.stop(run.tokens().get(token.id()), Token.Stage.WORK, new FormulaFailed("", why));
    }
    return true;
  }

  /** Calls or opens once more what had stopped. */
  void again(Token token) {
    run.tokens().put(token);
    try {
      switch (run.tokens().of(token).get(token.element())) {
        case Activity activity -> begin(activity, token.id());
        case Event event -> run.events().send(event, token.id());
        case Gateway _ -> throw new IllegalStateException("a gateway does no work");
      }
    } catch (FormulaFailed failed) {
      run.stop(run.tokens().get(token.id()), Token.Stage.WORK, failed);
    }
  }

  /** The work is done: values are copied out and the token goes on. */
  void complete(Token done, Map<String, ? extends @Nullable Object> answered) {
    var tokens = run.tokens();
    Activity activity = (Activity) tokens.of(done).get(done.element());
    tokens.put(done);
    boolean all = activity.mappings().out().isEmpty();
    if (all) {
      run.data().merge(done.id(), answered);
    } else if (!answered.isEmpty()) {
      var locals = new LinkedHashMap<String, @Nullable Object>(done.locals());
      locals.putAll(Values.plainMap(answered));
      tokens.put(done.locals(locals));
    }
    Token token = tokens.get(done.id());
    Map<String, @Nullable Object> outputs;
    Optional<RunRepeats.Verdict> verdict;
    try {
      outputs = outputs(activity, token);
      verdict =
          Tokens.isInstance(token)
              ? Optional.of(run.repeats().judge(activity, token, outputs))
              : Optional.empty();
    } catch (FormulaFailed failed) {
      run.stop(token, Token.Stage.LEAVE, failed);
      return;
    }
    run.scopes().closeWaits(token);
    tokens.remove(token.id());
    run.data().merge(token.scope(), outputs);
    if (verdict.isPresent()) {
      run.repeats().done(activity, token.scope(), verdict.get());
    } else {
      run.leave(activity, token.scope());
    }
  }

  private Map<String, @Nullable Object> outputs(Activity activity, Token token) {
    if (activity instanceof Activity.CallActivity call
        && call.mappings().out().isEmpty()
        && call.returnAll()) {
      var outputs = new LinkedHashMap<String, @Nullable Object>(token.locals());
      activity.repeat().ifPresent(repeat -> RunRepeats.hide(repeat, outputs));
      return outputs;
    }
    return outputs(activity.mappings(), token.id(), Map.of());
  }

  /** Values to copy out, each seeing the ones before it. */
  Map<String, @Nullable Object> outputs(
      Activity.Mappings mappings, int seenFrom, Map<String, ? extends @Nullable Object> more) {
    if (mappings.out().isEmpty()) {
      return fresh();
    }
    var outputs = fresh();
    for (Activity.Mapping mapping : mappings.out()) {
      var seen = new LinkedHashMap<String, @Nullable Object>(run.data().seen(seenFrom, more));
      seen.putAll(outputs);
      Values.put(outputs, mapping.target(), run.judge().value(mapping.source(), seen));
    }
    return outputs;
  }
}
