package org.sportel.casework.course;

import java.time.Instant;
import java.util.List;
import org.sportel.casework.CaseEvent;
import org.sportel.casework.TaskKind;
import org.sportel.casework.store.Case;
import org.sportel.casework.store.Tasks;
import org.sportel.platform.Journal;
import org.sportel.procedure.Effect;
import org.springframework.stereotype.Component;

/** Carries out what a step of the procedure asks for, in the same transaction. */
@Component
final class Consequences {
  /**
   * The timer that just fired: the next one of its cycle counts from when it was due.
   *
   * @param timer 0 when none fired
   */
  record Fired(int timer, Instant due) {
    static final Fired NONE = new Fired(0, Instant.EPOCH);
  }

  private final Tasks tasks;
  private final NewTasks newTasks;
  private final Errands errands;
  private final Waiting waiting;
  private final Journal journal;
  private final Moment moment;

  Consequences(
      Tasks tasks,
      NewTasks newTasks,
      Errands errands,
      Waiting waiting,
      Journal journal,
      Moment moment) {
    this.tasks = tasks;
    this.newTasks = newTasks;
    this.errands = errands;
    this.waiting = waiting;
    this.journal = journal;
    this.moment = moment;
  }

  Case carryOut(Case file, List<Effect> effects, Fired fired) {
    var now = file;
    for (var effect : effects) {
      now = carryOut(now, effect, fired);
    }
    return now;
  }

  private Case carryOut(Case file, Effect effect, Fired fired) {
    return switch (effect) {
      case Effect.OpenTask open -> newTasks.open(file, open);
      case Effect.CloseTask closed -> closed.completed() ? file : dropped(file, closed.task());
      case Effect.CallActivity call -> same(file, () -> errands.call(file, call));
      case Effect.DropCall call -> same(file, () -> errands.dropCall(file, call.call()));
      case Effect.SetTimer timer -> same(file, () -> errands.set(file, timer, fired));
      case Effect.DropTimer timer -> same(file, () -> errands.dropTimer(file, timer.timer()));
      case Effect.AwaitMessage ignored -> file;
      case Effect.DropMessage ignored -> file;
      case Effect.Stopped stopped ->
          same(file, () -> journal.record(stopped(file, stopped.element())));
      case Effect.Resumed ignored -> file;
      case Effect.Ended ignored -> ended(file);
    };
  }

  private static Case same(Case file, Runnable deed) {
    deed.run();
    return file;
  }

  private static CaseEvent stopped(Case file, String element) {
    return new CaseEvent.ProcedureStopped(file.id().value(), file.facts(), element);
  }

  /** The procedure took a task back; with the applicant's last, nobody waits for them any more. */
  private Case dropped(Case file, int key) {
    return tasks
        .drop(file.id(), key, moment.actor(), moment.now())
        .filter(kind -> kind == TaskKind.CORRECTION && tasks.corrections(file.id()).isEmpty())
        .map(kind -> waiting.over(file))
        .orElse(file);
  }

  private Case ended(Case file) {
    var closed = file.closed(file.stage().outcome(), moment.now());
    journal.record(new CaseEvent.Closed(file.id().value(), file.facts(), file.stage().outcome()));
    return closed;
  }
}
