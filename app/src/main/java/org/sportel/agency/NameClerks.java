package org.sportel.agency;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sportel.agency.model.AgencyEvent;
import org.sportel.agency.model.AgencyRefusal;
import org.sportel.agency.model.DelegationId;
import org.sportel.identity.Staff;
import org.sportel.identity.StaffOfUnit;
import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Names the clerks of the acting municipality who take an institution's services. */
@Component
public final class NameClerks {
  private final AgencyDelegations delegations;
  private final StaffOfUnit staff;
  private final Authority authority;
  private final Transactions transactions;
  private final Journal journal;

  NameClerks(
      AgencyDelegations delegations,
      StaffOfUnit staff,
      Authority authority,
      Transactions transactions,
      Journal journal) {
    this.delegations = delegations;
    this.staff = staff;
    this.authority = authority;
    this.transactions = transactions;
    this.journal = journal;
  }

  /** Everybody active here who serves at a counter. */
  public Set<Staff> clerks() {
    return staff.all().stream()
        .filter(person -> person.active() && person.powers().contains(Power.SERVE_COUNTER))
        .collect(Collectors.toSet());
  }

  /**
   * Names them; whoever is not among them is named no more.
   *
   * @throws AgencyRefusal DELEGATION_UNKNOWN, CLERK_UNKNOWN
   * @throws org.sportel.platform.NotAllowed without the power to administer
   */
  public void name(DelegationId id, Set<UUID> named) {
    authority.require(Power.ADMINISTER);
    var received = delegations.received(transactions.tenant(), id);
    var known = clerks().stream().map(person -> person.id().value()).collect(Collectors.toSet());
    if (!known.containsAll(named)) {
      throw AgencyRefusal.at("clerks", AgencyRefusal.Reason.CLERK_UNKNOWN);
    }
    delegations.name(id, named);
    journal.record(
        new AgencyEvent.ClerksNamed(id.value(), received.institution().value(), named.size()));
  }
}
