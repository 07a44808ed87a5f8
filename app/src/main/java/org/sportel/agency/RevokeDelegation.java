package org.sportel.agency;

import java.time.Clock;
import org.sportel.agency.model.AgencyEvent;
import org.sportel.agency.model.DelegationId;
import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Revokes a delegation of the acting institution: from now on nothing new is taken by it. */
@Component
public final class RevokeDelegation {
  private final AgencyDelegations delegations;
  private final Authority authority;
  private final Transactions transactions;
  private final Journal journal;
  private final Clock clock;

  RevokeDelegation(
      AgencyDelegations delegations,
      Authority authority,
      Transactions transactions,
      Journal journal,
      Clock clock) {
    this.delegations = delegations;
    this.authority = authority;
    this.transactions = transactions;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Revokes it; one that is revoked stays so. A case that is being taken at this moment is taken
   * before, any later one is refused.
   *
   * @throws org.sportel.agency.model.AgencyRefusal DELEGATION_UNKNOWN
   * @throws org.sportel.platform.NotAllowed without the power to administer
   */
  public void revoke(DelegationId id) {
    authority.require(Power.ADMINISTER);
    var made = delegations.get(transactions.tenant(), id);
    if (delegations.revoke(id, clock.instant())) {
      journal.record(new AgencyEvent.Revoked(id.value(), made.host().value()));
    }
  }
}
