package org.sportel.setup;

import org.sportel.casework.CompleteTask;
import org.sportel.casework.FillTaskForm;
import org.sportel.casework.TaskSheets;
import org.sportel.casework.model.TaskId;
import org.sportel.catalogue.DemoServices;
import org.sportel.forms.AnswersJson;
import org.springframework.stereotype.Component;

/** Officials fill in the forms of invented tasks and choose a way out. */
@Component
final class DemoTasks {
  private static final double USUAL = 0.8;

  private final TaskSheets sheets;
  private final FillTaskForm fill;
  private final CompleteTask complete;
  private final DemoServices services;

  DemoTasks(TaskSheets sheets, FillTaskForm fill, CompleteTask complete, DemoServices services) {
    this.sheets = sheets;
    this.fill = fill;
    this.complete = complete;
    this.services = services;
  }

  /** Does a task as its model asks; mostly its first way out is taken. */
  void work(DemoCase file, TaskId task) {
    var asked = sheets.of(task);
    asked
        .form()
        .flatMap(services::task)
        .ifPresent(answers -> fill.fill(task, AnswersJson.read(answers)));
    var ways = asked.outcomes();
    var chosen =
        ways.isEmpty() ? "" : ways.get(file.chance(USUAL) ? 0 : Math.min(1, ways.size() - 1));
    complete.complete(task, chosen);
  }
}
