package org.sportel.agency;

import java.util.Optional;
import org.sportel.agency.model.AgencyRefusal;
import org.sportel.agency.model.DelegationId;
import org.sportel.agency.model.SharedCase;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.outside.CaseHandOver;
import org.sportel.documents.Downloads;
import org.sportel.platform.Acting;
import org.sportel.platform.TenantId;
import org.springframework.stereotype.Component;

/**
 * Hands a decision of an institution over at a municipality's counter: in the institution's
 * transaction and as its guest. Only of a case that was taken at that municipality, and by a
 * delegation in force that covers the service in full.
 */
@Component
public final class HandOverForInstitution {
  private final AgencyGate gate;
  private final SharedCases cases;
  private final CaseHandOver decisions;
  private final ShareCase share;
  private final Acting acting;

  HandOverForInstitution(
      AgencyGate gate, SharedCases cases, CaseHandOver decisions, ShareCase share, Acting acting) {
    this.gate = gate;
    this.cases = cases;
    this.decisions = decisions;
    this.share = share;
    this.acting = acting;
  }

  /** Whether a decision waits that the acting guest may hand over. */
  public boolean offers(CaseId id, TenantId host) {
    return taken(id, host)
            .filter(one -> gate.handsOver(one, acting.now().id()).isPresent())
            .isPresent()
        && decisions.waits(id);
  }

  /**
   * Opens the document, so that it is printed and handed over; the institution's log keeps the
   * look.
   *
   * @throws AgencyRefusal DELEGATION_UNKNOWN, NOT_COVERED, NOT_IN_FORCE, NOTHING_TO_HAND_OVER
   */
  public Downloads.Ready open(CaseId id, TenantId host) {
    let(id, host);
    return decisions.open(id);
  }

  /**
   * Notes that it was handed over, in the institution's case and for both sides.
   *
   * @param takenBy who took it
   * @throws AgencyRefusal DELEGATION_UNKNOWN, NOT_COVERED, NOT_IN_FORCE, NOTHING_TO_HAND_OVER
   * @throws org.sportel.casework.model.CaseRefusal TEXT_MISSING, TEXT_TOO_LONG without a name
   */
  public void handOver(CaseId id, TenantId host, String takenBy) {
    var delegation = let(id, host);
    decisions.handOver(id, takenBy);
    share.handedOver(id, host, delegation);
  }

  private DelegationId let(CaseId id, TenantId host) {
    var found =
        taken(id, host)
            .orElseThrow(() -> AgencyRefusal.of(AgencyRefusal.Reason.DELEGATION_UNKNOWN));
    var delegation = gate.handOver(found, acting.now().id());
    if (!decisions.waits(id)) {
      throw AgencyRefusal.of(AgencyRefusal.Reason.NOTHING_TO_HAND_OVER);
    }
    return delegation.id();
  }

  private Optional<SharedCase> taken(CaseId id, TenantId host) {
    return cases.find(id).filter(one -> one.host().equals(host));
  }
}
