package org.sportel.agency.web;

import org.sportel.agency.AsGuest;
import org.sportel.agency.HandOverForInstitution;
import org.sportel.agency.NoteTakenCase;
import org.sportel.agency.model.TakenCase;
import org.sportel.documents.Downloads;
import org.sportel.network.CurrentTenant;
import org.sportel.network.Tenants;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/**
 * Hands a decision over from a municipality's side: crosses into the institution as its guest and
 * comes home with what changed. Begins transactions of its own, so that none is running.
 */
@Component
final class HandingOver {
  private final HandOverForInstitution handOver;
  private final AsGuest guest;
  private final NoteTakenCase note;
  private final Tenants tenants;
  private final CurrentTenant current;
  private final Transactions transactions;

  HandingOver(
      HandOverForInstitution handOver,
      AsGuest guest,
      NoteTakenCase note,
      Tenants tenants,
      CurrentTenant current,
      Transactions transactions) {
    this.handOver = handOver;
    this.guest = guest;
    this.note = note;
    this.tenants = tenants;
    this.current = current;
    this.transactions = transactions;
  }

  /** Whether the decision of a case waits and the acting clerk may hand it over. */
  boolean offers(TakenCase own) {
    var host = current.get().id();
    return guest.in(
        tenants.get(own.institution()),
        () ->
            transactions.read(Scope.of(own.institution()), () -> handOver.offers(own.id(), host)));
  }

  /**
   * The document to be printed.
   *
   * @throws org.sportel.agency.model.AgencyRefusal NOT_COVERED, NOT_IN_FORCE, NOTHING_TO_HAND_OVER
   */
  Downloads.Ready open(TakenCase own) {
    var host = current.get().id();
    return guest.in(
        tenants.get(own.institution()),
        () -> transactions.write(Scope.of(own.institution()), () -> handOver.open(own.id(), host)));
  }

  /**
   * Notes that it was handed over.
   *
   * @param takenBy who took it
   * @throws org.sportel.agency.model.AgencyRefusal NOT_COVERED, NOT_IN_FORCE, NOTHING_TO_HAND_OVER
   * @throws org.sportel.casework.model.CaseRefusal TEXT_MISSING, TEXT_TOO_LONG without a name
   */
  void handOver(TakenCase own, String takenBy) {
    var host = current.get().id();
    guest.in(
        tenants.get(own.institution()),
        () -> {
          transactions.run(
              Scope.of(own.institution()), () -> handOver.handOver(own.id(), host, takenBy));
          return own;
        });
    note.note(own.institution(), own.id(), host);
  }
}
