package org.sportel.identity;

import java.util.Set;
import org.sportel.network.Tenant;
import org.sportel.network.Tenants;
import org.sportel.network.Units;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Says which duties can be given in the running transaction's tenant. */
@Component
final class DutyRules {
  private final Transactions transactions;
  private final Units units;
  private final Tenants tenants;

  DutyRules(Transactions transactions, Units units, Tenants tenants) {
    this.transactions = transactions;
    this.units = units;
    this.tenants = tenants;
  }

  /**
   * Refuses what cannot be given here.
   *
   * @throws StaffRefusal UNIT_UNKNOWN, NOT_AN_OPERATOR or OUTSIDER_ONLY
   */
  void check(Set<Assignment> wanted) {
    if (wanted.size() > 1 && wanted.contains(Assignment.everywhere(Duty.MYSTERY_VISITOR))) {
      throw new StaffRefusal(StaffRefusal.Reason.OUTSIDER_ONLY);
    }
    var tree = units.tree();
    for (var assignment : wanted) {
      if (assignment.unit().filter(unit -> tree.find(unit).isEmpty()).isPresent()) {
        throw new StaffRefusal(StaffRefusal.Reason.UNIT_UNKNOWN);
      }
      if (assignment.duty() == Duty.NETWORK_OPERATOR
          && tenants.get(transactions.tenant()).kind() != Tenant.Kind.OPERATOR) {
        throw new StaffRefusal(StaffRefusal.Reason.NOT_AN_OPERATOR);
      }
    }
  }
}
