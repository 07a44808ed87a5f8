package org.sportel.casework.procedure;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sportel.casework.model.TaskId;
import org.sportel.casework.model.TaskKind;
import org.sportel.casework.store.Case;
import org.sportel.casework.store.Task;
import org.sportel.casework.store.Tasks;
import org.sportel.platform.LocalText;
import org.sportel.procedure.Effect;
import org.springframework.stereotype.Component;

/** Puts the tasks that a procedure opens onto the worklists. */
@Component
final class OpenedTasks {
  /** The value that says what one task of several is about. */
  private static final String ABOUT = "about";

  private static final int LONGEST_ABOUT = 120;

  private final Tasks tasks;
  private final TaskRouting routing;
  private final ProcedureModels models;
  private final WaitingForApplicant waiting;
  private final WaitingForOpinion opinions;
  private final ActionContext context;

  OpenedTasks(
      Tasks tasks,
      TaskRouting routing,
      ProcedureModels models,
      WaitingForApplicant waiting,
      WaitingForOpinion opinions,
      ActionContext context) {
    this.tasks = tasks;
    this.routing = routing;
    this.models = models;
    this.waiting = waiting;
    this.opinions = opinions;
    this.context = context;
  }

  /**
   * Opens the task.
   *
   * @throws Unroutable when kind, group, unit or form is unknown
   */
  Case open(Case file, Effect.OpenTask open) {
    var kind = kind(open);
    var known = models.of(file.version());
    var groups = open.who().groups();
    var lane = known.task(open.element()).map(task -> task.face().lane()).orElse("");
    var id = new TaskId(context.id());
    var routed =
        routing.of(
            file,
            id,
            kind,
            groups.isEmpty() && !lane.isEmpty() ? List.of(lane) : groups,
            open.who(),
            skill(open.headers()));
    tasks.insert(
        new Task(
            id,
            file.id(),
            open.task(),
            open.element(),
            title(open),
            kind,
            routed.group(),
            routed.unit(),
            routed.holder(),
            plan(known, open, stated(file, kind)),
            context.now(),
            Optional.empty()));
    if (kind == TaskKind.OPINION) {
      opinions.begin(file);
    }
    return kind == TaskKind.CORRECTION ? waiting.begin(file) : file;
  }

  /** The procedure took a task back; with the applicant's last, nobody waits for them any more. */
  Case drop(Case file, int key) {
    var kind = tasks.drop(file.id(), key, context.actor(), context.now());
    if (kind.filter(TaskKind.OPINION::equals).isPresent()) {
      return opinions.over(file);
    }
    return kind.filter(TaskKind.CORRECTION::equals)
        .filter(correction -> tasks.corrections(file.id()).isEmpty())
        .map(correction -> waiting.over(file))
        .orElse(file);
  }

  /** The procedure is over; what was added beside it is closed with it. */
  Case closed(Case file) {
    tasks.closeAll(file.id(), context.actor(), context.now());
    opinions.ended(file);
    return file.closed(file.stage().outcome(), context.now());
  }

  private static TaskKind kind(Effect.OpenTask open) {
    var name = open.headers().getOrDefault("kind", "");
    return name.isBlank()
        ? TaskKind.WORK
        : TaskKind.of(name).orElseThrow(() -> new Unroutable("unknown kind of task: " + name));
  }

  /** An opinion is due by the time that the service states, where the model says no other. */
  private Optional<Instant> stated(Case file, TaskKind kind) {
    return kind == TaskKind.OPINION ? opinions.due(file) : Optional.empty();
  }

  private Task.Plan plan(
      ProcedureModels.Known known, Effect.OpenTask open, Optional<Instant> stated) {
    var form = Optional.of(open.form()).filter(id -> !id.isBlank() && !builtIn(id));
    form.filter(id -> known.form(id).isEmpty())
        .ifPresent(
            id -> {
              throw new Unroutable("unknown form: " + id);
            });
    return new Task.Plan(
        form,
        open.due().map(due -> due.instant(context.now(), context.zone())).or(() -> stated),
        Math.clamp(open.who().priority().orElse(Task.Plan.ORDINARY), 0, 100),
        false,
        skill(open.headers()));
  }

  /** The code of the skill that a model asks for: header {@code skill}. */
  static Optional<String> skill(Map<String, String> headers) {
    return Optional.of(headers.getOrDefault("skill", "").strip()).filter(code -> !code.isEmpty());
  }

  /** The fields of a kind of task, which the program draws itself, may be named as its form. */
  static boolean builtIn(String form) {
    return TaskKind.of(form).isPresent();
  }

  /**
   * The name as drawn, in English, and its translations from the headers {@code name.<language>};
   * with what the task is about behind it, where an input mapping sets {@code about}.
   */
  static LocalText title(Effect.OpenTask open) {
    var name =
        TaskOutcomes.translated(
            open.headers(), "name", open.name().isBlank() ? open.element() : open.name());
    return open.input().get(ABOUT) instanceof String about && !about.isBlank()
        ? about(name, line(about))
        : name;
  }

  /** One line that fits behind a name. */
  private static String line(String about) {
    var line = about.strip().lines().findFirst().orElse("");
    return line.length() > LONGEST_ABOUT ? line.substring(0, LONGEST_ABOUT) + "…" : line;
  }

  private static LocalText about(LocalText name, String about) {
    Map<String, String> longer = new LinkedHashMap<>();
    name.texts().forEach((lang, text) -> longer.put(lang, text + ": " + about));
    return new LocalText(longer);
  }
}
