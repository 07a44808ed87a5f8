package org.sportel.casework;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sportel.casework.model.Speed;
import org.sportel.casework.procedure.ActionContext;
import org.sportel.casework.procedure.CaseDeadlines;
import org.sportel.casework.store.TakenServices;
import org.sportel.catalogue.VersionId;
import org.sportel.deadlines.Deadline;
import org.springframework.stereotype.Component;

/** What a counter wants in sight: the services taken most and last, and the day to promise. */
@Component
public final class CounterHabits {
  private static final Duration LATELY = Duration.ofDays(60);
  private static final int MOST = 6;

  private final TakenServices taken;
  private final CaseDeadlines dates;
  private final ActionContext context;

  CounterHabits(TakenServices taken, CaseDeadlines dates, ActionContext context) {
    this.taken = taken;
    this.dates = dates;
    this.context = context;
  }

  /** Codes of the services taken most at the counters of this tenant. */
  public List<String> most() {
    return taken.most(context.now().minus(LATELY), MOST);
  }

  /** Codes of the services that the acting person took last. */
  public List<String> mine() {
    return taken.last(context.actor().id(), context.now().minus(LATELY), MOST);
  }

  /** The day that an application sent now would be promised; empty where none is. */
  public Optional<LocalDate> promised(VersionId version, Speed speed) {
    return dates.promise(version, speed, context.now()).map(Deadline::day);
  }
}
