package org.sportel.casework.procedure;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sportel.casework.store.Applications;
import org.sportel.casework.store.Case;
import org.sportel.casework.store.Task;
import org.sportel.catalogue.VersionId;
import org.sportel.platform.Json;
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
  private static final String ANSWERS = "answers";
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
    return must(file, new Occurrence.TaskCompleted(Math.toIntExact(task.key()), values));
  }

  /** Everything open is taken back. */
  public Case cancelled(Case file) {
    return must(file, new Occurrence.Cancelled());
  }

  /** A timer came due; empty when it no longer matters. */
  public Optional<Case> fired(Case file, int timer, Instant due) {
    return move(file, new Occurrence.TimerFired(timer), new EffectRunner.Fired(timer, due));
  }

  /** An activity answered; empty when nobody waits for it any more. */
  public Optional<Case> answered(Case file, int call) {
    return move(file, new Occurrence.ActivityAnswered(call, Map.of()), EffectRunner.Fired.NONE);
  }

  /** An activity gave up: the procedure stops visibly there. */
  public Optional<Case> failed(Case file, int call, String why) {
    return move(
        file, new Occurrence.ActivityFailed(call, "", why, Map.of()), EffectRunner.Fired.NONE);
  }

  /** Tries again wherever a rule of the procedure failed. */
  public Case retried(Case file) {
    var moved = file;
    for (var token : State.read(file.run().state()).stopped()) {
      moved =
          move(moved, new Occurrence.Retried(token.id(), Map.of()), EffectRunner.Fired.NONE)
              .orElse(moved);
    }
    return moved;
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
    var known = models.of(new VersionId(file.facts().serviceVersion()));
    var data = data(file);
    var seen = new HashMap<String, @Nullable Object>(data);
    if (known.asksAnswers()) {
      applications.answers(file.id()).ifPresent(text -> seen.put(ANSWERS, map(text)));
    }
    var state = State.read(file.run().state());
    return switch (Interpreter.step(known.model(), state, occurrence, seen)) {
      case Result.Stale stale -> Optional.empty();
      case Result.Step step -> {
        data.putAll(step.changes());
        data.remove(ANSWERS);
        var moved = file.with(new Case.Run(step.state().write(), json.write(data)));
        yield Optional.of(consequences.carryOut(moved, step.effects(), fired));
      }
    };
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
