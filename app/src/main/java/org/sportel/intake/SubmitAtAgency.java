package org.sportel.intake;

import java.util.Optional;
import org.sportel.agency.AgencyGate;
import org.sportel.agency.ShareCase;
import org.sportel.agency.model.SharedCase;
import org.sportel.casework.NewCase;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseState;
import org.sportel.casework.model.Channel;
import org.sportel.catalogue.Services;
import org.sportel.network.CentreId;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Sends an application for an institution from a municipality's counter. */
@Component
public final class SubmitAtAgency {
  private final AgencyGate gate;
  private final SubmitDraft submitDraft;
  private final ShareCase shareCase;
  private final Services services;
  private final Transactions transactions;

  SubmitAtAgency(
      AgencyGate gate,
      SubmitDraft submitDraft,
      ShareCase shareCase,
      Services services,
      Transactions transactions) {
    this.gate = gate;
    this.submitDraft = submitDraft;
    this.shareCase = shareCase;
    this.services = services;
    this.transactions = transactions;
  }

  /**
   * Opens the case in the institution's write transaction and shares its state with the
   * municipality. The delegation is held meanwhile, so that nothing is taken by one that is
   * revoked.
   *
   * @param centre of the municipality, where one was chosen
   * @param office how the clerk's office is called
   * @throws org.sportel.agency.model.AgencyRefusal DELEGATION_UNKNOWN, NOT_IN_FORCE, NOT_COVERED
   * @throws IntakeRefusal NO_SUCH_DRAFT, NOT_OFFERED or INCOMPLETE
   */
  public Draft submit(
      DraftKey key, AgencyGate.Wanted wanted, Optional<CentreId> centre, String office) {
    gate.take(wanted, centre);
    var sent = submitDraft.submit(key, wherever(), true);
    shareCase.share(shared(sent, wanted, new SharedCase.Desk(centre, wanted.clerk(), office)));
    return sent;
  }

  /** Centre and counter are the municipality's; the institution's case names none of its own. */
  private static NewCase.Submission wherever() {
    return new NewCase.Submission(
        Channel.COUNTER,
        Optional.empty(),
        Optional.empty(),
        true,
        Optional.empty(),
        Optional.empty());
  }

  private SharedCase shared(Draft draft, AgencyGate.Wanted wanted, SharedCase.Desk desk) {
    var sent = draft.sent().orElseThrow();
    return new SharedCase(
        new CaseId(sent.caseId()),
        transactions.tenant(),
        wanted.host(),
        wanted.delegation(),
        desk,
        draft.service().value(),
        services.version(draft.version()).title(),
        sent.number(),
        sent.documents().size(),
        sent.receivedAt(),
        new SharedCase.State(CaseState.RECEIVED, sent.receivedAt(), 0),
        Optional.empty());
  }
}
