package org.sportel.casework.procedure;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sportel.casework.model.TaskGroup;
import org.sportel.casework.model.TaskId;
import org.sportel.casework.model.TaskKind;
import org.sportel.casework.store.Case;
import org.sportel.casework.store.Opinion;
import org.sportel.casework.store.Opinions;
import org.sportel.casework.store.Task;
import org.sportel.casework.store.Tasks;
import org.sportel.network.UnitId;
import org.sportel.platform.LocalText;
import org.sportel.procedure.Effect;
import org.springframework.stereotype.Component;

/** Puts the tasks that a procedure opens onto the worklists. */
@Component
final class OpenedTasks {
  private static final String NAME = "name.";

  private final Tasks tasks;
  private final Opinions opinions;
  private final WaitingForApplicant waiting;
  private final ActionContext context;

  OpenedTasks(Tasks tasks, Opinions opinions, WaitingForApplicant waiting, ActionContext context) {
    this.tasks = tasks;
    this.opinions = opinions;
    this.waiting = waiting;
    this.context = context;
  }

  Case open(Case file, Effect.OpenTask open) {
    var kind = TaskKind.of(open.headers().getOrDefault("kind", "")).orElse(TaskKind.WORK);
    tasks.insert(
        new Task(
            new TaskId(context.id()),
            file.id(),
            open.task(),
            open.element(),
            title(open),
            kind,
            duty(kind, open),
            unit(file, kind),
            Optional.empty(),
            context.now(),
            Optional.empty()));
    return kind == TaskKind.CORRECTION ? waiting.begin(file) : file;
  }

  /** A correction is for the applicant and an approval for the head, whatever a model says. */
  private static TaskGroup duty(TaskKind kind, Effect.OpenTask open) {
    return switch (kind) {
      case CORRECTION -> TaskGroup.APPLICANT;
      case APPROVE -> TaskGroup.HEAD;
      case CHECK, OPINION, DRAFT, DELIVER, ISSUE, WORK -> TaskGroup.of(open.who().groups());
    };
  }

  /** An opinion is for the unit that was asked, everything else for the responsible one. */
  private UnitId unit(Case file, TaskKind kind) {
    return kind == TaskKind.OPINION
        ? opinions.waiting(file.id()).map(Opinion::unit).orElse(file.unit())
        : file.unit();
  }

  /**
   * The name as drawn, in English, and its translations from the headers {@code name.<language>}.
   */
  static LocalText title(Effect.OpenTask open) {
    Map<String, String> texts = new TreeMap<>();
    texts.put("en", open.name().isBlank() ? open.element() : open.name());
    open.headers()
        .forEach(
            (header, text) -> {
              if (header.startsWith(NAME) && !text.isBlank()) {
                texts.put(header.substring(NAME.length()), text);
              }
            });
    return new LocalText(texts);
  }
}
