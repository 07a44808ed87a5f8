package org.sportel.casework.procedure;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sportel.casework.model.TaskKind;
import org.sportel.casework.store.Case;
import org.sportel.casework.store.Opinion;
import org.sportel.casework.store.Opinions;
import org.sportel.casework.store.Task;
import org.sportel.casework.store.Tasks;
import org.sportel.catalogue.card.ServiceDeadline;
import org.sportel.catalogue.card.ServiceDeadline.Expiry;
import org.sportel.catalogue.card.ServiceDeadline.Purpose;
import org.sportel.deadlines.Deadline;
import org.springframework.stereotype.Component;

/**
 * The time in which other units owe opinions.
 *
 * <p>Office rule (what stops the clock): Where the service says that the time for its decision
 * stands still while an opinion is owed, it stands from the first question until the last answer.
 * The time for the opinion itself stands still for what the service says of that one.
 */
@Component
public final class WaitingForOpinion {
  /** The reason for which the deadline stands still while a task for an opinion is open. */
  public static final String REASON = "opinion-task";

  private final Tasks tasks;
  private final Opinions opinions;
  private final CaseClock clock;
  private final CaseDeadlines dates;
  private final StatedTimes times;
  private final ActionContext context;

  WaitingForOpinion(
      Tasks tasks,
      Opinions opinions,
      CaseClock clock,
      CaseDeadlines dates,
      StatedTimes times,
      ActionContext context) {
    this.tasks = tasks;
    this.opinions = opinions;
    this.clock = clock;
    this.dates = dates;
    this.times = times;
    this.context = context;
  }

  /** An opinion is asked: the clock stops where the service says so. */
  public void begin(Case file) {
    if (dates.stopsFor(file, ServiceDeadline.Stop.OPINION.name().toLowerCase(Locale.ROOT))) {
      clock.stop(file, REASON);
    }
  }

  /** A task for an opinion was closed; with the last one the clock runs again. */
  public Case over(Case file) {
    return opinions(file).isEmpty() ? clock.resume(file, REASON, dates::reckon) : file;
  }

  /** The case is at its end: nothing is waited for any more. */
  public void ended(Case file) {
    clock.resume(file, REASON, ended -> ended);
  }

  /** By when an opinion that is asked now is due by the service; empty where it says nothing. */
  public Optional<Instant> due(Case file) {
    return times.asked(file, Purpose.OPINION).map(Deadline::ends);
  }

  /** What the service says of the time for opinions. */
  private Optional<ServiceDeadline> stated(Case file) {
    return times.stated(file, Purpose.OPINION);
  }

  /** What follows when no opinion comes in time, {@code NONE} where the service says nothing. */
  public Expiry expiry(Case file) {
    return stated(file).map(ServiceDeadline::follows).orElse(Expiry.NONE);
  }

  /** Whether the time for opinions stands still now. */
  public boolean stands(Case file) {
    return clock.of(file, CaseDeadlines.reasons(stated(file))).stream()
        .anyMatch(stop -> stop.to().isEmpty());
  }

  /**
   * What stood still runs again: opinions that are due by the service's time are due later by as
   * much. A day that an official or the model named stays.
   */
  public void later(Case file) {
    var stops = clock.of(file, CaseDeadlines.reasons(stated(file)));
    if (stops.isEmpty()) {
      return;
    }
    for (var task : opinions(file)) {
      var asked = asked(file, task).orElse(task.openedAt());
      var without = times.of(file, Purpose.OPINION, asked, stops.subList(0, stops.size() - 1));
      if (without.map(Deadline::ends).equals(task.plan().dueAt())) {
        times
            .of(file, Purpose.OPINION, asked, stops)
            .ifPresent(due -> tasks.due(task.id(), Optional.of(due.ends())));
      }
    }
  }

  /**
   * Whether the service's own time for an opinion is over, whatever day an official or the model
   * named; never where it cannot be told which question the task answers.
   */
  public boolean over(Case file, Task task) {
    var stops = clock.of(file, CaseDeadlines.reasons(stated(file)));
    return asked(file, task)
        .flatMap(since -> times.of(file, Purpose.OPINION, since, stops))
        .filter(time -> time.ends().isBefore(context.now()))
        .isPresent();
  }

  /** When the question that a task answers was asked. */
  private Optional<Instant> asked(Case file, Task task) {
    return opinions.anyWaits(file.id())
        ? opinions.told(file.id(), task.unit()).map(Opinion::askedAt)
        : Optional.of(task.openedAt());
  }

  private List<Task> opinions(Case file) {
    return tasks.open(List.of(file.id().value())).stream()
        .filter(task -> task.kind() == TaskKind.OPINION)
        .toList();
  }
}
