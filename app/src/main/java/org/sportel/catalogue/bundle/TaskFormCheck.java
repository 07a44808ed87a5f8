package org.sportel.catalogue.bundle;

import java.util.List;
import org.sportel.procedure.Activity;
import org.sportel.procedure.Model;

/** A form that a task names is in the bundle, unless the kind of task brings its own. */
final class TaskFormCheck {
  private static final String EMBEDDED = "camunda-forms:bpmn:";

  private TaskFormCheck() {}

  /** A task and the form it names by a constant. */
  record Named(Activity.UserTask task, String form) {}

  static List<BundleFinding> check(ServiceBundle bundle) {
    return bundle.procedures().values().stream()
        .flatMap(
            model ->
                named(model).stream()
                    .filter(task -> bundle.form(task.form()).isEmpty())
                    .map(
                        task ->
                            BundleFinding.error(
                                bundle.path(model),
                                task.task().id(),
                                task.task().face().line(),
                                "catalogue.bundle.taskForm",
                                task.form())))
        .toList();
  }

  static List<Named> named(Model model) {
    return model.elements().stream()
        .filter(Activity.UserTask.class::isInstance)
        .map(Activity.UserTask.class::cast)
        .filter(task -> task.assignment().form().isConstant())
        .filter(task -> !task.assignment().form().isEmpty())
        .map(task -> new Named(task, name(task.assignment().form().text())))
        .filter(task -> !task.form().equalsIgnoreCase(kind(task.task())))
        .toList();
  }

  private static String kind(Activity.UserTask task) {
    return task.assignment().headers().getOrDefault("kind", "");
  }

  static String name(String form) {
    return form.startsWith(EMBEDDED) ? form.substring(EMBEDDED.length()) : form;
  }
}
