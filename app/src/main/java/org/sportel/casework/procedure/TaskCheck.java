package org.sportel.casework.procedure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sportel.casework.model.TaskKind;
import org.sportel.casework.model.TaskRoute;
import org.sportel.catalogue.bundle.BundleFinding;
import org.sportel.catalogue.bundle.ServiceBundle;
import org.sportel.network.UnitTree;
import org.sportel.procedure.Activity.UserTask;
import org.sportel.procedure.Formula;
import org.sportel.procedure.Model;
import org.sportel.procedure.Values;

/** Checks what a model says of people's tasks; expressions can only be checked when they run. */
final class TaskCheck {
  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

  private final ServiceBundle bundle;
  private final Model model;
  private final Optional<UnitTree> units;
  private final Optional<Set<String>> skills;
  private final List<BundleFinding> found;

  TaskCheck(
      ServiceBundle bundle,
      Model model,
      Optional<UnitTree> units,
      Optional<Set<String>> skills,
      List<BundleFinding> found) {
    this.bundle = bundle;
    this.model = model;
    this.units = units;
    this.skills = skills;
    this.found = found;
  }

  void check(UserTask task) {
    var named = task.assignment().headers().getOrDefault("kind", "");
    var kind = named.isBlank() ? Optional.of(TaskKind.WORK) : TaskKind.of(named);
    if (kind.isEmpty()) {
      say(task, "kind", named);
    }
    groups(task);
    skill(task);
    if (!task.assignment().candidateUsers().isEmpty()) {
      say(task, "users");
    }
    form(task, kind.orElse(TaskKind.WORK));
    outcomes(task, kind.orElse(TaskKind.WORK));
  }

  private void groups(UserTask task) {
    var groups = task.assignment().candidateGroups();
    if (!groups.isEmpty() && !groups.isConstant()) {
      return;
    }
    var lane = task.face().lane();
    var named =
        groups.isEmpty()
            ? (lane.isEmpty() ? List.<String>of() : List.of(lane))
            : Values.texts(groups.text());
    if (named.size() > 1) {
      say(task, "groups", String.join(", ", named));
    } else if (named.size() == 1) {
      var route = TaskRoute.read(named.getFirst());
      if (route.isEmpty()) {
        say(task, "group", named.getFirst());
      } else if (!there(route.get())) {
        say(task, "unit", route.get().unit());
      } else if (!above(route.get())) {
        say(task, "parent", bundle.card().unit());
      }
    }
  }

  /** Only where the tenant is known: its list of skills is its own. */
  private void skill(UserTask task) {
    OpenedTasks.skill(task.assignment().headers())
        .filter(code -> skills.filter(known -> !known.contains(code)).isPresent())
        .ifPresent(code -> say(task, "skill", code));
  }

  private boolean there(TaskRoute route) {
    return route.place() != TaskRoute.Place.NAMED
        || units.map(tree -> tree.byCode(route.unit()).isPresent()).orElse(true);
  }

  /** A unit at the top has none above it. */
  private boolean above(TaskRoute route) {
    return route.place() != TaskRoute.Place.PARENT
        || units
            .flatMap(tree -> tree.byCode(bundle.card().unit()))
            .map(unit -> unit.parent().isPresent())
            .orElse(true);
  }

  /** That a named form is there is looked at with the bundle itself. */
  private void form(UserTask task, TaskKind kind) {
    Formula form = task.assignment().form();
    if (form.isEmpty() || !form.isConstant() || OpenedTasks.builtIn(form.text())) {
      return;
    }
    var id = ProcedureModels.formId(form.text());
    var known = bundle.form(id);
    if (known.isEmpty()) {
      return;
    }
    if (kind == TaskKind.CORRECTION) {
      say(task, "correctionForm", id);
    } else if (known.get().keys().contains(CaseProcedure.ANSWERS)) {
      say(task, "answersForm", id);
    }
  }

  private void outcomes(UserTask task, TaskKind kind) {
    var outcomes = TaskOutcomes.of(task);
    if (outcomes.choices().isEmpty()) {
      return;
    }
    if (kind != TaskKind.WORK) {
      say(task, "outcomes", kind.name());
    }
    if (!NAME.matcher(outcomes.variable()).matches()) {
      say(task, "outcomeVariable", outcomes.variable());
    }
  }

  private void say(UserTask task, String reason, Object... args) {
    found.add(
        BundleFinding.error(
            bundle.path(model), task.id(), task.face().line(), "casework.bundle." + reason, args));
  }
}
