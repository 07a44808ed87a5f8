package org.sportel.casework.procedure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sportel.casework.model.CaseEvent;
import org.sportel.casework.model.TaskKind;
import org.sportel.casework.store.Case;
import org.sportel.casework.store.Tasks;
import org.sportel.platform.Journal;
import org.sportel.procedure.Effect;
import org.sportel.procedure.Occurrence;
import org.springframework.stereotype.Component;

/** Carries out what a step of the procedure asks for, in the same transaction. */
@Component
final class EffectRunner {
  /**
   * The timer that just fired: the next one of its cycle counts from when it was due.
   *
   * @param timer 0 when none fired
   */
  record Fired(int timer, Instant due) {
    static final Fired NONE = new Fired(0, Instant.EPOCH);
  }

  private final Tasks tasks;
  private final OpenedTasks newTasks;
  private final ProcedureJobs jobs;
  private final WaitingForApplicant waiting;
  private final Journal journal;
  private final ActionContext context;

  EffectRunner(
      Tasks tasks,
      OpenedTasks newTasks,
      ProcedureJobs jobs,
      WaitingForApplicant waiting,
      Journal journal,
      ActionContext context) {
    this.tasks = tasks;
    this.newTasks = newTasks;
    this.jobs = jobs;
    this.waiting = waiting;
    this.journal = journal;
    this.context = context;
  }

  /**
   * A case after a step, and what the program itself answers to it.
   *
   * @param next in the order in which it happened
   */
  record Carried(Case file, List<Occurrence> next) {
    Carried {
      next = List.copyOf(next);
    }

    /** With answers to earlier effects before these. */
    Carried before(List<Occurrence> rest) {
      return new Carried(file, Stream.concat(rest.stream(), next.stream()).toList());
    }
  }

  Carried carryOut(Case file, List<Effect> effects, Fired fired) {
    var now = file;
    var next = new ArrayList<Occurrence>();
    for (var effect : effects) {
      try {
        now = carryOut(now, effect, fired);
      } catch (Unroutable wrong) {
        next.add(stop(effect, wrong));
      }
    }
    return new Carried(now, next);
  }

  /** A task that nobody could do stops the procedure there, where a designer sees why. */
  private static Occurrence stop(Effect effect, Unroutable wrong) {
    if (effect instanceof Effect.OpenTask open) {
      return new Occurrence.ActivityFailed(open.task(), "", wrong.why(), Map.of());
    }
    throw wrong;
  }

  private Case carryOut(Case file, Effect effect, Fired fired) {
    return switch (effect) {
      case Effect.OpenTask open -> newTasks.open(file, open);
      case Effect.CloseTask closed -> closed.completed() ? file : dropped(file, closed.task());
      case Effect.CallActivity call -> same(file, () -> jobs.call(file, call));
      case Effect.DropCall call -> same(file, () -> jobs.dropCall(file, call.call()));
      case Effect.SetTimer timer -> same(file, () -> jobs.set(file, timer, fired));
      case Effect.DropTimer timer -> same(file, () -> jobs.dropTimer(file, timer.timer()));
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
        .drop(file.id(), key, context.actor(), context.now())
        .filter(kind -> kind == TaskKind.CORRECTION && tasks.corrections(file.id()).isEmpty())
        .map(kind -> waiting.over(file))
        .orElse(file);
  }

  private Case ended(Case file) {
    var closed = file.closed(file.stage().outcome(), context.now());
    journal.record(new CaseEvent.Closed(file.id().value(), file.facts(), file.stage().outcome()));
    return closed;
  }
}
