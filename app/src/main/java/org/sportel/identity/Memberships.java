package org.sportel.identity;

import java.time.Instant;
import java.util.Set;
import org.sportel.network.Tenant;
import org.sportel.network.Tenants;
import org.sportel.network.Units;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Gives, changes and checks people's places in the running transaction's tenant. */
@Component
final class Memberships {
  private final Transactions transactions;
  private final Accounts accounts;
  private final Duties duties;
  private final Units units;
  private final Tenants tenants;
  private final StaffJournal journal;

  Memberships(
      Transactions transactions,
      Accounts accounts,
      Duties duties,
      Units units,
      Tenants tenants,
      StaffJournal journal) {
    this.transactions = transactions;
    this.accounts = accounts;
    this.duties = duties;
    this.units = units;
    this.tenants = tenants;
    this.journal = journal;
  }

  Instant now() {
    return journal.now();
  }

  void give(AccountId account, NewStaff staff) {
    check(staff.duties());
    duties.add(account, staff.office(), staff.duties(), now());
    accounts.works(account, transactions.tenant());
    journal.record(new StaffEvent.Added(account.value(), StaffEvent.codes(staff.duties())));
  }

  void change(AccountId account, String office, Set<Assignment> wanted) {
    check(wanted);
    duties.lockAdministrators();
    get(account);
    duties.replace(account, office, wanted);
    refuseWithoutAdministrator();
    journal.record(new StaffEvent.DutiesChanged(account.value(), StaffEvent.codes(wanted)));
  }

  void activate(AccountId account, boolean active) {
    duties.lockAdministrators();
    var staff = get(account);
    duties.activate(account, active);
    if (staff.home()) {
      accounts.activate(account, active);
    }
    if (active) {
      accounts.works(account, transactions.tenant());
      journal.record(new StaffEvent.Activated(account.value()));
    } else {
      accounts.worksNoLonger(account, transactions.tenant());
      refuseWithoutAdministrator();
      journal.record(new StaffEvent.Deactivated(account.value()));
    }
  }

  Staff get(AccountId account) {
    return duties
        .find(account)
        .orElseThrow(() -> new StaffRefusal(StaffRefusal.Reason.STAFF_UNKNOWN));
  }

  boolean hasAdministrator() {
    return duties.list().stream()
        .filter(Staff::active)
        .flatMap(staff -> staff.duties().stream())
        .anyMatch(assignment -> assignment.duty() == Duty.ADMINISTRATOR);
  }

  private void refuseWithoutAdministrator() {
    if (!hasAdministrator()) {
      throw new StaffRefusal(StaffRefusal.Reason.LAST_ADMINISTRATOR);
    }
  }

  private void check(Set<Assignment> wanted) {
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
