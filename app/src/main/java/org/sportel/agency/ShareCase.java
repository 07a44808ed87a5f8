package org.sportel.agency;

import java.time.Clock;
import org.sportel.agency.model.AgencyEvent;
import org.sportel.agency.model.SharedCase;
import org.sportel.network.CentreId;
import org.sportel.platform.Jobs;
import org.sportel.platform.Journal;
import org.springframework.stereotype.Component;

/**
 * Shares a case with the municipality at whose counter it was taken, in the institution's
 * transaction that opens it.
 */
@Component
public final class ShareCase {
  private final SharedCases cases;
  private final Journal journal;
  private final Jobs jobs;
  private final Clock clock;

  ShareCase(SharedCases cases, Journal journal, Jobs jobs, Clock clock) {
    this.cases = cases;
    this.journal = journal;
    this.jobs = jobs;
    this.clock = clock;
  }

  /** Shares it once; the municipality's own row follows for certain, as a job. */
  public void share(SharedCase shared) {
    if (!cases.add(shared)) {
      return;
    }
    journal.record(
        new AgencyEvent.TakenElsewhere(
            shared.id().value(),
            shared.host().value(),
            shared.delegation().value(),
            shared.desk().centre().map(CentreId::value),
            shared.code(),
            shared.papers(),
            shared.takenAt()));
    jobs.enqueue(
        TellHost.KIND,
        shared.id().value(),
        new TellHost.Order(shared.id().value(), shared.host().value()),
        clock.instant());
  }
}
