package org.sportel.agency;

import java.time.Clock;
import java.util.Set;
import org.sportel.agency.model.SharedCase;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.outside.CaseStates;
import org.sportel.platform.Entry;
import org.sportel.platform.Follower;
import org.sportel.platform.Jobs;
import org.springframework.stereotype.Component;

/** Keeps the state of shared cases up to date and tells it to the municipalities. */
@Component
final class StateFollower implements Follower {
  private final SharedCases shared;
  private final CaseStates states;
  private final Jobs jobs;
  private final Clock clock;

  StateFollower(SharedCases shared, CaseStates states, Jobs jobs, Clock clock) {
    this.shared = shared;
    this.states = states;
    this.jobs = jobs;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "agency.states";
  }

  @Override
  public Set<String> types() {
    return Set.of(
        "casework.task-claimed",
        "casework.task-completed",
        "casework.handed-over",
        "casework.correction-asked",
        "casework.correction-answered",
        "casework.opinion-asked",
        "casework.opinion-given",
        "casework.decision-drafted",
        "casework.draft-returned",
        "casework.decision-approved",
        "casework.delivered",
        "casework.withdrawn",
        "casework.closed");
  }

  @Override
  public void follow(Entry entry) {
    var id = new CaseId(entry.subject());
    shared
        .find(id)
        .filter(
            one ->
                states.of(id).filter(now -> shared.keep(id, now, entry.happenedAt())).isPresent())
        .ifPresent(one -> tell(one, entry));
  }

  /** Each change by a job of its own, so that none hides behind one that is running. */
  private void tell(SharedCase one, Entry entry) {
    jobs.enqueue(
        TellHost.KIND,
        entry.id(),
        new TellHost.Order(one.id().value(), one.host().value()),
        clock.instant());
  }
}
