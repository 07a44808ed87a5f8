package org.sportel.procedure.running;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sportel.procedure.Activity;
import org.sportel.procedure.FormulaFailed;
import org.sportel.procedure.Token;
import org.sportel.procedure.Values;

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
    var locals =
        instance
            ? run.repeats().locals(activity, move)
            : new LinkedHashMap<String, @Nullable Object>();
    inputs(activity.mappings(), move.scope(), locals);
    Token token = Token.at(id, move.scope(), activity.id()).locals(locals);
    tokens.put(instance ? token.via(move.via()) : token);
    if (!instance) {
      run.waits().armBoundaries(id);
    }
    begin(activity, id);
  }

  void inputs(Activity.Mappings mappings, int scope, Map<String, @Nullable Object> locals) {
    var before = mappings.in().isEmpty() ? Values.none() : Values.copy(locals);
    for (Activity.Mapping mapping : mappings.in()) {
      Map<String, @Nullable Object> own = mapping.alone() ? before : locals;
      var seen = run.data().seen(scope, own);
      Object value = run.judge().value(mapping.source(), seen);
      Values.put(locals, mapping.target(), value);
    }
  }

  void begin(Activity activity, int id) {
    switch (activity) {
      case Activity.UserTask task -> run.work().open(task, id);
      case Activity.CallTask task -> run.work().call(task, task.call(), id);
      case Activity.PassTask _ -> complete(run.tokens().get(id), Map.of());
      case Activity.DecisionTask task -> run.work().decide(task, id);
      case Activity.ReceiveTask task -> run.waits().await(id, task.id(), task.message());
      case Activity.SubProcess sub -> run.scopes().inside(id, sub.id());
      case Activity.CallActivity _ -> run.scopes().inside(id, run.tokens().inside(id).id());
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
    return outputs(activity.mappings(), token.id(), token.scope(), Map.of());
  }

  /** A dotted target changes one entry of a context and keeps the others. */
  private static void keepContext(
      String target,
      Map<String, ? extends @Nullable Object> known,
      Map<String, @Nullable Object> outputs) {
    String name = target.split("\\.", 2)[0];
    if (known.get(name) instanceof Map<?, ?> context) {
      outputs.putIfAbsent(name, Values.plain(context));
    }
  }

  /** Values to copy out. */
  Map<String, @Nullable Object> outputs(
      Activity.Mappings mappings,
      int seenFrom,
      int into,
      Map<String, ? extends @Nullable Object> more) {
    var outputs = new LinkedHashMap<String, @Nullable Object>();
    for (Activity.Mapping mapping : mappings.out()) {
      var seen = new LinkedHashMap<String, @Nullable Object>(run.data().seen(seenFrom, more));
      if (!mapping.alone()) {
        seen.putAll(outputs);
      }
      keepContext(mapping.target(), run.data().seen(into), outputs);
      Values.put(outputs, mapping.target(), run.judge().value(mapping.source(), seen));
    }
    return outputs;
  }
}
