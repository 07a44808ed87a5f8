package org.sportel.casework.procedure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sportel.casework.model.CaseEvent;
import org.sportel.casework.store.Case;
import org.sportel.platform.Journal;
import org.sportel.procedure.Effect;
import org.sportel.procedure.Occurrence;
import org.springframework.stereotype.Component;

/** Carries out what a step of the procedure asks for, in the same transaction. */
@Component
final class EffectRunner {
  /** The message that other cases get when a case is closed; its key is the case's number. */
  static final String CASE_CLOSED = "case-closed";

  /**
   * The timer that just fired: the next one of its cycle counts from when it was due.
   *
   * @param timer 0 when none fired
   */
  record Fired(int timer, Instant due) {
    static final Fired NONE = new Fired(0, Instant.EPOCH);
  }

  private final OpenedTasks tasks;
  private final Activities activities;
  private final ProcedureJobs jobs;
  private final ProcedureStops stops;
  private final Journal journal;

  EffectRunner(
      OpenedTasks tasks,
      Activities activities,
      ProcedureJobs jobs,
      ProcedureStops stops,
      Journal journal) {
    this.tasks = tasks;
    this.activities = activities;
    this.jobs = jobs;
    this.stops = stops;
    this.journal = journal;
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
      now = carryOut(now, effect, fired, next);
    }
    return new Carried(now, next);
  }

  private Case carryOut(Case file, Effect effect, Fired fired, List<Occurrence> next) {
    return switch (effect) {
      case Effect.OpenTask open -> opened(file, open, next);
      case Effect.CloseTask closed -> closed.completed() ? file : tasks.drop(file, closed.task());
      case Effect.CallActivity call -> begun(file, call, next);
      case Effect.DropCall call -> same(file, () -> jobs.dropCall(file, call.call()));
      case Effect.SetTimer timer -> same(file, () -> jobs.set(file, timer, fired));
      case Effect.DropTimer timer -> same(file, () -> jobs.dropTimer(file, timer.timer()));
      case Effect.AwaitMessage wait -> same(file, () -> stops.await(file, wait));
      case Effect.DropMessage wait -> same(file, () -> stops.awaitNoMore(file, wait.waiting()));
      case Effect.Stopped stopped -> same(file, () -> stops.begin(file, stopped));
      case Effect.Resumed resumed -> same(file, () -> stops.end(file, resumed.token()));
      case Effect.Ended ignored -> ended(file);
    };
  }

  private static Case same(Case file, Runnable deed) {
    deed.run();
    return file;
  }

  /** A task that nobody could do stops the procedure there, where a designer sees why. */
  private Case opened(Case file, Effect.OpenTask open, List<Occurrence> next) {
    try {
      return tasks.open(file, open);
    } catch (Unroutable wrong) {
      next.add(new Occurrence.ActivityFailed(open.task(), "", wrong.why(), Map.of()));
      return file;
    }
  }

  private Case begun(Case file, Effect.CallActivity call, List<Occurrence> next) {
    var begun = activities.begin(file, call);
    begun.answer().ifPresent(next::add);
    return begun.file();
  }

  private static Map<String, @Nullable Object> outcome(Case file) {
    return file.stage()
        .outcome()
        .<Map<String, @Nullable Object>>map(found -> Map.of("closedOutcome", found.name()))
        .orElse(Map.of());
  }

  private Case ended(Case file) {
    stops.end(file);
    journal.record(new CaseEvent.Closed(file.id().value(), file.facts(), file.stage().outcome()));
    jobs.tell(CASE_CLOSED, file.number().value(), outcome(file));
    return tasks.closed(file);
  }
}
