package org.sportel.casework.procedure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sportel.casework.model.Speed;
import org.sportel.casework.model.TaskKind;
import org.sportel.casework.store.Applications;
import org.sportel.casework.store.Case;
import org.sportel.casework.store.Task;
import org.sportel.casework.store.Tasks;
import org.sportel.catalogue.VersionId;
import org.sportel.platform.Json;
import org.sportel.procedure.Activity.UserTask;
import org.sportel.procedure.Migration;
import org.sportel.procedure.Result;
import org.sportel.procedure.State;
import org.springframework.stereotype.Component;

/**
 * Moves a running case to another version of its service. Elements keep their ids or follow the
 * steps named; open tasks stay open in the same hands, and the promised date stays.
 */
@Component
public final class VersionMove {
  private final ProcedureModels models;
  private final Applications applications;
  private final EffectRunner consequences;
  private final Tasks tasks;
  private final Json json;

  VersionMove(
      ProcedureModels models,
      Applications applications,
      EffectRunner consequences,
      Tasks tasks,
      Json json) {
    this.models = models;
    this.applications = applications;
    this.consequences = consequences;
    this.tasks = tasks;
    this.json = json;
  }

  /** Why a case cannot move. */
  public enum Why {
    /** The new version has no such element. */
    GONE,
    /** The element is of another kind there. */
    OTHER_KIND,
    /** The element lies in another sub-process there. */
    OTHER_SCOPE,
    /** The join has no such incoming flow there. */
    OTHER_FLOW,
    /** The activity is repeated in one version only, or in another way. */
    OTHER_REPETITION,
    /** An expression of the new version fails on the data of the case. */
    EXPRESSION_FAILS,
    /** The open task is another kind of work there. */
    OTHER_WORK
  }

  /** A place where a case cannot move. */
  public record Stay(String element, String name, Why why) {}

  /** What would come of it. */
  public sealed interface Plan {
    /** The case can move. */
    record Moves(Result.Step step, Map<String, String> steps) implements Plan {}

    /** The case stays, for every reason. */
    record Stays(List<Stay> places) implements Plan {}
  }

  /**
   * What would come of moving a case.
   *
   * @param open its open tasks
   * @param steps ids of elements of the case's version → ids of the other one; what is not named
   *     keeps its id
   */
  public Plan plan(Case file, List<Task> open, VersionId to, Map<String, String> steps) {
    var old = models.of(file.version());
    var now = models.of(to);
    var state = State.read(file.run().state());
    var stays = new ArrayList<Stay>();
    for (var task : open) {
      if (task.key() >= 0 && otherWork(task, now, steps)) {
        stays.add(stay(old, task.element(), Why.OTHER_WORK));
      }
    }
    switch (Migration.move(state, old.model(), now.model(), steps, data(file, now))) {
      case Migration.Stays(var tokens) ->
          tokens.forEach(
              token ->
                  stays.add(stay(old, token.token().element(), Why.valueOf(token.why().name()))));
      case Migration.Moved(var step) -> {
        if (stays.isEmpty()) {
          return new Plan.Moves(step, steps);
        }
      }
    }
    return new Plan.Stays(stays);
  }

  private static boolean otherWork(
      Task task, ProcedureModels.Known now, Map<String, String> steps) {
    return now.task(steps.getOrDefault(task.element(), task.element()))
        .filter(other -> kind(other) != task.kind())
        .isPresent();
  }

  private static @Nullable TaskKind kind(UserTask task) {
    var name = task.assignment().headers().getOrDefault("kind", "");
    return name.isBlank() ? TaskKind.WORK : TaskKind.of(name).orElse(null);
  }

  private static Stay stay(ProcedureModels.Known old, String element, Why why) {
    var name =
        old.holding(element)
            .flatMap(model -> model.find(element))
            .map(found -> found.name().isBlank() ? element : found.name())
            .orElse(element);
    return new Stay(element, name, why);
  }

  private Map<String, @Nullable Object> data(Case file, ProcedureModels.Known now) {
    var data = map(file.run().data());
    if (now.asksAnswers()) {
      applications.answers(file.id()).ifPresent(text -> data.put(CaseProcedure.ANSWERS, map(text)));
    }
    data.putIfAbsent(CaseProcedure.EXPRESS, file.clock().speed() == Speed.EXPRESS);
    return data;
  }

  @SuppressWarnings("unchecked")
  private Map<String, @Nullable Object> map(String text) {
    return new HashMap<>((Map<String, @Nullable Object>) json.read(text, LinkedHashMap.class));
  }

  /**
   * Moves a case that is locked, with its timers, messages and open tasks; answers it as it then
   * stands, for the caller to write.
   */
  public Case carryOut(Case file, List<Task> open, VersionId to, Plan.Moves plan) {
    var moved =
        file.under(to.value()).with(new Case.Run(plan.step().state().write(), file.run().data()));
    var known = models.of(to);
    for (var task : open) {
      if (task.key() >= 0) {
        known
            .task(plan.steps().getOrDefault(task.element(), task.element()))
            .ifPresent(now -> follow(task, now));
      }
    }
    return consequences.carryOut(moved, plan.step().effects(), EffectRunner.Fired.NONE).file();
  }

  private void follow(Task task, UserTask now) {
    var form = now.assignment().form();
    var headers = now.assignment().headers();
    var named =
        form.isConstant()
            ? Optional.of(form.text()).filter(id -> !id.isBlank() && !OpenedTasks.builtIn(id))
            : task.plan().form();
    tasks.follow(
        task.id(),
        now.id(),
        TaskOutcomes.translated(headers, "name", now.name().isBlank() ? now.id() : now.name()),
        task.plan().with(named, OpenedTasks.skill(headers)));
  }
}
