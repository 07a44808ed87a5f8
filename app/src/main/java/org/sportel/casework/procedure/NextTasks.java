package org.sportel.casework.procedure;

import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.sportel.casework.model.TaskKind;
import org.sportel.procedure.Activity.UserTask;
import org.sportel.procedure.Flow;
import org.sportel.procedure.Model;

/** Which kinds of tasks may come right after an element, before any other task. */
public final class NextTasks {
  private NextTasks() {}

  /** The kinds that can be reached from an element without passing another task. */
  public static Set<TaskKind> of(Model model, String element) {
    var kinds = EnumSet.noneOf(TaskKind.class);
    var seen = new HashSet<String>();
    var next = new ArrayDeque<String>();
    next.add(element);
    while (!next.isEmpty()) {
      for (Flow flow : model.outgoing(next.remove())) {
        if (seen.add(flow.to())) {
          if (model.get(flow.to()) instanceof UserTask task) {
            TaskKind.of(task.assignment().headers().getOrDefault("kind", "")).ifPresent(kinds::add);
          } else {
            next.add(flow.to());
          }
        }
      }
    }
    return kinds;
  }
}
