package org.sportel.agency;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.sportel.agency.model.AgencyEvent;
import org.sportel.agency.model.DelegationId;
import org.sportel.agency.model.SharedCase;
import org.sportel.casework.model.CaseId;
import org.sportel.network.CentreId;
import org.sportel.platform.Acting;
import org.sportel.platform.Jobs;
import org.sportel.platform.Journal;
import org.sportel.platform.TenantId;
import org.springframework.stereotype.Component;

/**
 * Shares a case with the municipality at whose counter it was taken, in the institution's
 * transaction that opens it, and that its decision was handed over there.
 */
@Component
public final class ShareCase {
  private final SharedCases cases;
  private final Journal journal;
  private final Jobs jobs;
  private final Clock clock;
  private final Acting acting;

  ShareCase(SharedCases cases, Journal journal, Jobs jobs, Clock clock, Acting acting) {
    this.cases = cases;
    this.journal = journal;
    this.jobs = jobs;
    this.clock = clock;
    this.acting = acting;
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
    tell(shared.id().value(), shared.id(), shared.host());
  }

  /** Keeps, for both sides, that its decision was handed over there by the acting guest. */
  void handedOver(CaseId id, TenantId host, DelegationId delegation) {
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    cases.keep(id, new SharedCase.HandedOver(now, acting.now().office()));
    var entry =
        journal.record(
            new AgencyEvent.HandedOverElsewhere(id.value(), host.value(), delegation.value(), now));
    tell(entry, id, host);
  }

  private void tell(UUID key, CaseId id, TenantId host) {
    jobs.enqueue(TellHost.KIND, key, new TellHost.Order(id.value(), host.value()), clock.instant());
  }
}
