package org.sportel.agency;

import org.sportel.agency.model.AgencyEvent;
import org.sportel.agency.model.SharedCase;
import org.sportel.casework.model.CaseId;
import org.sportel.network.CentreId;
import org.sportel.platform.Journal;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/**
 * Brings what an institution shares of a case into the rows of the municipality that took it. Reads
 * as a guest, writes at home; doing it twice changes nothing.
 */
@Component
public final class NoteTakenCase {
  private final SharedCases shared;
  private final TakenCases taken;
  private final Journal journal;
  private final Transactions transactions;

  NoteTakenCase(SharedCases shared, TakenCases taken, Journal journal, Transactions transactions) {
    this.shared = shared;
    this.taken = taken;
    this.journal = journal;
    this.transactions = transactions;
  }

  /** Notes it with its present state; begins its own transactions, one in each tenant. */
  public void note(TenantId institution, CaseId id, TenantId host) {
    shared
        .asGuest(institution, id, host)
        .ifPresent(
            found ->
                transactions.run(
                    Scope.of(host),
                    () -> {
                      if (taken.add(found)) {
                        journal.record(
                            new AgencyEvent.TakenFor(
                                id.value(),
                                institution.value(),
                                found.delegation().value(),
                                found.desk().centre().map(CentreId::value),
                                found.code(),
                                found.takenAt()));
                      } else {
                        taken.keep(id.value(), found.state());
                      }
                      found.handedOver().ifPresent(how -> noteHandedOver(institution, id, how));
                    }));
  }

  private void noteHandedOver(TenantId institution, CaseId id, SharedCase.HandedOver how) {
    if (taken.keep(id.value(), how)) {
      journal.record(new AgencyEvent.HandedOverFor(id.value(), institution.value(), how.at()));
    }
  }
}
