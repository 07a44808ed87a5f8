package org.sportel.casework.procedure;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.model.Speed;
import org.sportel.casework.model.TaskKind;
import org.sportel.casework.store.Applications;
import org.sportel.casework.store.Case;
import org.sportel.casework.store.Task;
import org.sportel.platform.Json;
import org.sportel.procedure.Effect;
import org.sportel.procedure.Interpreter;
import org.sportel.procedure.Occurrence;
import org.sportel.procedure.Result;
import org.sportel.procedure.State;
import org.springframework.stereotype.Component;

/**
 * Moves the procedure of a case. The case must be locked; the answer is the case as it then stands,
 * for the caller to write.
 */
@Component
public final class CaseProcedure {
  /** The value under which expressions see the application. */
  static final String ANSWERS = "answers";

  /** Whether the applicant chose the faster way; a model's own value of that name comes first. */
  static final String EXPRESS = "express";

  private static final int AT_ONCE = 200;

  private final ProcedureModels models;
  private final Applications applications;
  private final EffectRunner consequences;
  private final FilledForms forms;
  private final Json json;

  CaseProcedure(
      ProcedureModels models,
      Applications applications,
      EffectRunner consequences,
      FilledForms forms,
      Json json) {
    this.models = models;
    this.applications = applications;
    this.consequences = consequences;
    this.forms = forms;
    this.json = json;
  }

  /** The run of a case before its procedure began. */
  public Case.Run fresh() {
    return new Case.Run(State.fresh().write(), "{}");
  }

  /** Begins the procedure. */
  public Case start(Case opened) {
    return must(opened, Occurrence.Started.plain());
  }

  /**
   * What came of a task.
   *
   * @param results values for the procedure, beside those of the task's form
   * @param outcome which way the official chose, where the model offers several
   * @param whole whether the task is done; otherwise it was left, for something to be asked first
   */
  public record TaskResult(
      Map<String, @Nullable Object> results, Optional<String> outcome, boolean whole) {}

  /**
   * A task came to its end; its row is closed by the caller.
   *
   * @throws org.sportel.casework.model.CaseRefusal FORM_INCOMPLETE when the task is done and its
   *     form is not
   */
  public Case completed(Case file, Task task, TaskResult result) {
    var values = forms.close(file, task, result.outcome(), result.whole());
    values.putAll(result.results());
    var moved = must(file, new Occurrence.TaskCompleted(Math.toIntExact(task.key()), values));
    return message(task.kind()).flatMap(name -> arrived(moved, name, "", Map.of())).orElse(moved);
  }

  /** What the case itself may wait for elsewhere in its procedure when such a task is done. */
  private static Optional<String> message(TaskKind kind) {
    return switch (kind) {
      case CORRECTION -> Optional.of("correction-answered");
      case OPINION -> Optional.of("opinion-given");
      case DELIVER -> Optional.of("decision-delivered");
      case CHECK, DRAFT, APPROVE, ISSUE, WORK -> Optional.empty();
    };
  }

  /** A message arrived; empty when the case does not wait for its name and key. */
  public Optional<Case> arrived(
      Case file, String name, String key, Map<String, @Nullable Object> values) {
    return move(file, new Occurrence.MessageArrived(name, key, values), EffectRunner.Fired.NONE);
  }

  /** Everything open is taken back. */
  public Case cancelled(Case file) {
    return must(file, new Occurrence.Cancelled());
  }

  /** A timer came due; empty when it no longer matters. */
  public Optional<Case> fired(Case file, int timer, Instant due) {
    return move(file, new Occurrence.TimerFired(timer), new EffectRunner.Fired(timer, due));
  }

  /** An activity answered or refused; empty when nobody waits for it any more. */
  Optional<Case> answered(Case file, Occurrence answer) {
    return move(file, answer, EffectRunner.Fired.NONE);
  }

  /** Whether the procedure still waits for an activity's answer. */
  boolean awaits(Case file, int call) {
    return State.read(file.run().state()).waiting(call).isPresent();
  }

  /** Tries again wherever a rule of the procedure failed. */
  public Case retried(Case file) {
    var moved = file;
    for (var token : State.read(file.run().state()).stopped()) {
      moved = retried(moved, token.id(), Map.of()).orElse(moved);
    }
    return moved;
  }

  /** Tries a stopped step again with corrected values; empty when it stands still no more. */
  public Optional<Case> retried(Case file, int token, Map<String, @Nullable Object> values) {
    return move(file, new Occurrence.Retried(token, values), EffectRunner.Fired.NONE);
  }

  /**
   * Sends a stopped token to another element of the same scope, where it begins anew; empty when it
   * stands still no more.
   *
   * @throws CaseRefusal NO_SUCH_STEP for an element that is not there, lies in another scope or can
   *     only be entered along its flows
   */
  public Optional<Case> redirected(Case file, int token, String element) {
    return before(file, token, element).flatMap(moved -> retried(moved, token, Map.of()));
  }

  /**
   * What sending a stopped token to another element would bring about first; nothing is done. Empty
   * when it stands still no more.
   *
   * @throws CaseRefusal NO_SUCH_STEP as for sending it
   */
  public List<Effect> foreseen(Case file, int token, String element) {
    return before(file, token, element)
        .map(moved -> result(moved, new Occurrence.Retried(token, Map.of())))
        .filter(Result.Step.class::isInstance)
        .map(step -> ((Result.Step) step).effects())
        .orElse(List.of());
  }

  /** The case with the stopped token before another element, still stopped. */
  private Optional<Case> before(Case file, int token, String element) {
    var known = models.of(file.version());
    var state = State.read(file.run().state());
    return state.stopped().stream()
        .filter(stopped -> stopped.id() == token)
        .findFirst()
        .map(
            stopped -> {
              if (!StoppedTokens.targets(known, stopped).contains(element)) {
                throw CaseRefusal.at("element", CaseRefusal.Reason.NO_SUCH_STEP);
              }
              var at = StoppedTokens.moved(state, stopped, element);
              return file.with(new Case.Run(at.write(), file.run().data()));
            });
  }

  private Case must(Case file, Occurrence occurrence) {
    return move(file, occurrence, EffectRunner.Fired.NONE)
        .orElseThrow(
            () -> new IllegalStateException("Rows and state disagree in case " + file.id()));
  }

  /** A step and everything that the program itself answers to it, until somebody else must act. */
  private Optional<Case> move(Case file, Occurrence occurrence, EffectRunner.Fired fired) {
    return step(file, occurrence, fired).map(this::follow);
  }

  private Case follow(EffectRunner.Carried carried) {
    var now = carried;
    for (int round = 0; !now.next().isEmpty(); round++) {
      var first = round < AT_ONCE ? now.next().getFirst() : tooMany(now.next().getFirst());
      var rest = now.next().subList(1, now.next().size());
      var moved = step(now.file(), first, EffectRunner.Fired.NONE);
      now = moved.map(next -> next.before(rest)).orElse(new EffectRunner.Carried(now.file(), rest));
    }
    return now.file();
  }

  /** A circle of steps in which nobody waits would never end: it stops visibly instead. */
  private static Occurrence tooMany(Occurrence next) {
    return switch (next) {
      case Occurrence.ActivityAnswered(var call, var data) ->
          new Occurrence.ActivityFailed(call, "", "more than " + AT_ONCE + " steps at once", data);
      default -> next;
    };
  }

  private Optional<EffectRunner.Carried> step(
      Case file, Occurrence occurrence, EffectRunner.Fired fired) {
    return switch (result(file, occurrence)) {
      case Result.Stale stale -> Optional.empty();
      case Result.Step step -> {
        var data = data(file);
        data.putAll(step.changes());
        data.remove(ANSWERS);
        var moved = file.with(new Case.Run(step.state().write(), json.write(data)));
        yield Optional.of(consequences.carryOut(moved, step.effects(), fired));
      }
    };
  }

  private Result result(Case file, Occurrence occurrence) {
    var known = models.of(file.version());
    var seen = new HashMap<String, @Nullable Object>(data(file));
    if (known.asksAnswers()) {
      applications.answers(file.id()).ifPresent(text -> seen.put(ANSWERS, map(text)));
    }
    seen.putIfAbsent(EXPRESS, file.clock().speed() == Speed.EXPRESS);
    return Interpreter.step(known.model(), State.read(file.run().state()), occurrence, seen);
  }

  /** The values of the procedure. */
  private Map<String, @Nullable Object> data(Case file) {
    return map(file.run().data());
  }

  @SuppressWarnings("unchecked")
  private Map<String, @Nullable Object> map(String text) {
    return (Map<String, @Nullable Object>) json.read(text, LinkedHashMap.class);
  }
}
