package org.sportel.casework.procedure;

import java.util.List;
import java.util.stream.Collectors;
import org.sportel.catalogue.bundle.BundleFinding;
import org.sportel.procedure.Activity;

/**
 * Checks what a model asks of the program; a type by expression can only be checked when it runs.
 */
final class CallCheck {
  private final String part;
  private final Activities activities;
  private final List<BundleFinding> found;

  CallCheck(String part, Activities activities, List<BundleFinding> found) {
    this.part = part;
    this.activities = activities;
    this.found = found;
  }

  void check(Activity.CallTask task) {
    var type = task.call().type();
    if (!type.isConstant()) {
      return;
    }
    var known = activities.find(type.text());
    if (known.isEmpty()) {
      say(task, "activity", type.text());
      return;
    }
    var mapped =
        task.mappings().in().stream().map(Activity.Mapping::target).collect(Collectors.toSet());
    if (mapped.isEmpty()) {
      // everything the step sees is handed over: what that is, shows when it runs
      return;
    }
    known.get().contract().inputs().stream()
        .filter(input -> input.required() && !mapped.contains(input.name()))
        .filter(input -> !task.call().headers().containsKey(input.name()))
        .forEach(input -> say(task, "input", input.name(), type.text()));
  }

  private void say(Activity.CallTask task, String reason, Object... args) {
    found.add(
        BundleFinding.error(
            part, task.id(), task.face().line(), "casework.bundle." + reason, args));
  }
}
